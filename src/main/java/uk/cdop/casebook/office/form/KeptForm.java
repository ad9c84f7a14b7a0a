package uk.cdop.casebook.office.form;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.door.Records;

/** A form as it is kept: one of its own, or the notification form within its case file. */
sealed interface KeptForm {

    UUID id();

    FormInstance instance();

    long rowVersion();

    record Own(CaseForm form) implements KeptForm {

        @Override
        public UUID id() {
            return form.id();
        }

        @Override
        public FormInstance instance() {
            return form.instance();
        }

        @Override
        public long rowVersion() {
            return form.rowVersion();
        }
    }

    record OfFile(UUID id, CaseFile file) implements KeptForm {

        @Override
        public FormInstance instance() {
            return file.notificationForm();
        }

        @Override
        public long rowVersion() {
            return file.rowVersion();
        }
    }

    default Answers answers() {
        return instance().answers();
    }

    static Optional<KeptForm> find(Records records, FormRef ref) {
        return ref.id().isPresent()
                ? records.forms().find(ref.id().get()).filter(form -> form.number().equals(ref.number())).map(Own::new)
                : records.cases().find(ref.number()).flatMap(file ->
                        records.forms().notificationForm(ref.number()).map(id -> new OfFile(id, file)));
    }
}
