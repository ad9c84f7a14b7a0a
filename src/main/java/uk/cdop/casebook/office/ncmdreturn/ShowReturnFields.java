package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the fields that must be complete before a form goes to the national database. */
@Needs(Right.READ_RETURN)
public final class ShowReturnFields {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final Session session;
    private final ReturnFieldList list;
    private final ReturnFieldText text;

    public ShowReturnFields(Session session, FormCatalogue catalogue) {
        this.session = session;
        this.list = new ReturnFieldList(catalogue);
        this.text = new ReturnFieldText(catalogue);
    }

    /**
     * One list.
     *
     * @param shipped   whether it is the one that came with the program
     * @param csv       the same as text to edit
     * @param validFrom the first day of each list that the office has
     */
    public record ReturnFieldsView(List<ReturnField> fields, boolean shipped, String csv, List<LocalDate> validFrom) {}

    /** The list in force on the day; without one, the newest. */
    public ReturnFieldsView show(Optional<LocalDate> on) {
        return session.read(Right.READ_RETURN, records -> {
            LocalDate day = on.orElse(LAST);
            List<ReturnField> fields = list.inForce(records.returnFields(), day);
            return new ReturnFieldsView(
                    fields, records.returnFields().inForce(day).isEmpty(), text.write(fields), List.copyOf(records.returnFields().lists().keySet()));
        });
    }
}
