package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Replaces the office's list of the fields that must be complete, from CSV text: the whole list, or nothing of it. */
@Needs(Right.WRITE_RETURN)
public final class EditReturnFields {

    private final Session session;
    private final FormCatalogue catalogue;

    public EditReturnFields(Session session, FormCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    /** A line that cannot be taken, counted from 1 with the header, and why. */
    public record RefusedRow(int line, String reason) {}

    public sealed interface EditReturnFieldsOutcome {

        record Replaced(int fields) implements EditReturnFieldsOutcome {}

        /** The text has mistakes; the list is as it was. */
        record Refused(List<RefusedRow> rows) implements EditReturnFieldsOutcome {}
    }

    public EditReturnFieldsOutcome replace(String csv) {
        ReturnFieldText.Reading reading = new ReturnFieldText(catalogue).read(csv);
        if (!reading.refused().isEmpty()) {
            return session.read(Right.WRITE_RETURN, records -> new EditReturnFieldsOutcome.Refused(reading.refused()));
        }
        return session.change(Right.WRITE_RETURN, records -> {
            List<FieldKey> keys = reading.fields().stream().map(ReturnField::field).toList();
            records.returnFields().replace(reading.fields());
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.RETURN_FIELDS_CHANGED, "return_fields", "ncmd", keys));
            return new EditReturnFieldsOutcome.Replaced(keys.size());
        });
    }
}
