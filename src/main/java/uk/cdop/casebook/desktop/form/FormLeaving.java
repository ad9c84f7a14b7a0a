package uk.cdop.casebook.desktop.form;

import java.util.Optional;
import uk.cdop.casebook.desktop.support.Message;

/** Leaves a form once everything is saved; what cannot be read or saved is pointed out first, and given up at the second time. */
final class FormLeaving {

    private final FormViewModel form;
    private final FormFields fields;
    private final FormSaving saving;
    private final Runnable leave;
    private boolean warned;

    FormLeaving(FormViewModel form, FormFields fields, FormSaving saving, Runnable leave) {
        this.form = form;
        this.fields = fields;
        this.saving = saving;
        this.leave = leave;
    }

    /** {@code next} follows only where the form was left. */
    void leave(Runnable next) {
        form.whenSaved(() -> {
            Optional<FieldViewModel> unread = fields.all().stream().filter(FieldViewModel::isChanged).findFirst();
            boolean correcting = form.correction().ofProperty().get().isPresent();
            if (warned || unread.isEmpty() && saving.unsaved().isEmpty() && !correcting) {
                leave.run();
                next.run();
                return;
            }
            warned = true;
            unread.ifPresent(field -> form.goTo(field.key()));
            Message message = correcting ? FormWords.UNFINISHED_CORRECTION : FormWords.unsaved(unread);
            form.messageProperty().set(message);
        });
    }
}
