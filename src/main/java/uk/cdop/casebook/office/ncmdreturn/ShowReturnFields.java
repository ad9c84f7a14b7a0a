package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the fields that must be complete before a form goes to the national database. */
@Needs(Right.READ_RETURN)
public final class ShowReturnFields {

    private final Session session;
    private final ReturnFieldList list;
    private final ReturnFieldText text;

    public ShowReturnFields(Session session, FormCatalogue catalogue) {
        this.session = session;
        this.list = new ReturnFieldList(catalogue);
        this.text = new ReturnFieldText(catalogue);
    }

    /** The list in use, whether it is the one that came with the program, and the same as CSV text to edit. */
    public record ReturnFieldsView(List<ReturnField> fields, boolean shipped, String csv) {}

    public ReturnFieldsView show() {
        return session.read(Right.READ_RETURN, records -> {
            List<ReturnField> fields = list.inUse(records.returnFields());
            return new ReturnFieldsView(fields, records.returnFields().list().isEmpty(), text.write(fields));
        });
    }
}
