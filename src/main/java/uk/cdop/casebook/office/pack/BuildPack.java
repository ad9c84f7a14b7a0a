package uk.cdop.casebook.office.pack;

import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Builds the papers of a meeting from its agenda; built again, the pages that were given out stay. */
@Needs(Right.RUN_PANEL)
public final class BuildPack {

    private final Session session;
    private final PackKeeping keeping;

    public BuildPack(Session session, PackKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    public PackOutcome build(MeetingNumber meeting) {
        return keeping.build(session, meeting, true, pack -> pack);
    }
}
