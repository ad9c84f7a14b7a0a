package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Replaces a list of the fields that must be complete, from CSV text, the whole list or nothing of it; and takes one away. */
@Needs(Right.WRITE_RETURN)
public final class EditReturnFields {

    private static final RefusedRow TOO_EARLY = new RefusedRow(0, "A list begins on 1 April 2019 or later, the first day of the national database.");

    private final Session session;
    private final FormCatalogue catalogue;

    public EditReturnFields(Session session, FormCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    /** A line that cannot be taken, counted from 1 with the header, and why; 0 is the whole list. */
    public record RefusedRow(int line, String reason) {

        public String words() {
            return line == 0 ? reason : "Line " + line + ": " + reason;
        }
    }

    public sealed interface EditReturnFieldsOutcome {

        record Replaced(int fields) implements EditReturnFieldsOutcome {}

        /** The text has mistakes; the list is as it was. */
        record Refused(List<RefusedRow> rows) implements EditReturnFieldsOutcome {}
    }

    /** @param validFrom the first day of the list; where none is given it takes the place of the newest one */
    public EditReturnFieldsOutcome replace(String csv, Optional<LocalDate> validFrom) {
        ReturnFieldText.Reading reading = new ReturnFieldText(catalogue).read(csv);
        List<RefusedRow> refused = validFrom.filter(ReturnFieldStore.FIRST::isAfter).isPresent() ? List.of(TOO_EARLY) : reading.refused();
        if (!refused.isEmpty()) {
            return session.read(Right.WRITE_RETURN, records -> new EditReturnFieldsOutcome.Refused(refused));
        }
        return session.change(Right.WRITE_RETURN, records -> {
            List<FieldKey> keys = reading.fields().stream().map(ReturnField::field).toList();
            SortedMap<LocalDate, List<ReturnField>> lists = records.returnFields().lists();
            records.returnFields().replace(validFrom.orElse(lists.isEmpty() ? ReturnFieldStore.FIRST : lists.lastKey()), reading.fields());
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.RETURN_FIELDS_CHANGED, "return_fields", "ncmd", keys));
            return new EditReturnFieldsOutcome.Replaced(keys.size());
        });
    }

    /** Has the list that came with the program hold from a day on; what held before that day still does. */
    public EditReturnFieldsOutcome asShipped(LocalDate validFrom) {
        return replace(new ReturnFieldText(catalogue).write(new ReturnFieldList(catalogue).shipped()), Optional.of(validFrom));
    }

    /** Takes away the office's list that begins on a day, so that what held before holds on; whether there was one. */
    public boolean takeAway(LocalDate validFrom) {
        return session.change(Right.WRITE_RETURN, records -> {
            List<ReturnField> fields = records.returnFields().lists().getOrDefault(validFrom, List.of());
            if (!fields.isEmpty()) {
                records.returnFields().replace(validFrom, List.of());
                records.audit().record(AuditEvent.ofFields(AuditEvent.What.RETURN_FIELDS_CHANGED, "return_fields", "ncmd", fields.stream().map(ReturnField::field).toList()));
            }
            return !fields.isEmpty();
        });
    }
}
