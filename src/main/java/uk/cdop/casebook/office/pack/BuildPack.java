package uk.cdop.casebook.office.pack;

import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;

/** Builds the papers of a meeting from its agenda; built again, the pages that were given out stay. */
@Needs(Right.RUN_PANEL)
public final class BuildPack {

    private final PackKeeping keeping;

    public BuildPack(PackKeeping keeping) {
        this.keeping = keeping;
    }

    public PackOutcome build(MeetingNumber meeting) {
        return keeping.build(meeting, true, pack -> pack);
    }
}
