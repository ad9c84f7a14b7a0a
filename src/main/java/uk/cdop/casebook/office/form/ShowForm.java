package uk.cdop.casebook.office.form;

import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows one form of a case in the wording in which it was asked. */
@Needs(Right.READ_CASES)
public final class ShowForm {

    private final Session session;
    private final FormKeeping keeping;

    public ShowForm(Session session, FormKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    public FormContent show(FormRef form) {
        boolean mayChange = session.may(Right.WORK_ON_CASES);
        return session.read(Right.READ_CASES, records -> KeptForm.find(records, form)
                .map(kept -> keeping.contents.content(records, form.number(), kept, session.who().name(), mayChange))
                .orElseThrow(() -> OfficeFailure.world("This form is no longer in the vault. Nothing was changed. Go back and read the case again.")));
    }
}
