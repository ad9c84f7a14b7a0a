package uk.cdop.casebook.office.session;

import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the notes beside the choices to whoever holds a meeting. */
@Needs(Right.RUN_PANEL)
public final class ShowGuidance {

    private final Session session;
    private final GuidanceSetUp setUp;

    public ShowGuidance(Session session, GuidanceSetUp setUp) {
        this.session = session;
        this.setUp = setUp;
    }

    public Guidance show() {
        return session.read(Right.RUN_PANEL, setUp::guidance);
    }
}
