package uk.cdop.casebook.office.pack;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Searches the papers for everything their cases hold and keeps the report; what was resolved before stays so where it is found again. */
@Needs(Right.RUN_PANEL)
public final class CheckPack {

    private final Session session;
    private final PackKeeping keeping;
    private final LeakCheck leaks;

    public CheckPack(Session session, PackKeeping keeping, LeakCheck leaks) {
        this.session = session;
        this.keeping = keeping;
        this.leaks = leaks;
    }

    public PackOutcome check(MeetingNumber meeting) {
        return keeping.change(session, meeting, AuditEvent.What.LEAKS_CHECKED, (records, pack) -> {
            List<PackHit> hits = hits(records, pack).stream().map(hit -> new PackHit(hit, resolvedBefore(pack, hit))).toList();
            return pack.checked(keeping.stamp(session), hits);
        });
    }

    private List<LeakHit> hits(Records records, PanelPack pack) {
        var plan = records.plannedOrHeld(pack.meeting()).orElseThrow(OfficeFailure::changedMeanwhile);
        return leaks.hits(records, plan.cases(), List.of(new OutgoingFile(fileName(pack.meeting()), records.packs().content(pack.meeting()))));
    }

    /** Whether the cases now hold something the kept report does not know of; to be asked of papers that are checked. */
    boolean wouldFindMore(Records records, PanelPack pack) {
        return hits(records, pack).stream().anyMatch(hit -> pack.hits().stream().noneMatch(known -> known.isAgain(hit)));
    }

    static String fileName(MeetingNumber meeting) {
        return meeting.text() + "-papers.pdf";
    }

    private static Optional<PackHit.Resolution> resolvedBefore(PanelPack pack, LeakHit hit) {
        return pack.hits().stream().filter(before -> before.isAgain(hit)).flatMap(before -> before.resolved().stream()).findFirst();
    }
}
