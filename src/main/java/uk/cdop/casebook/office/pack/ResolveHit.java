package uk.cdop.casebook.office.pack;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.pack.Mask;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Says why something that the leak check found may stay, or puts a pseudonym in its place, which builds the papers anew. */
@Needs(Right.RUN_PANEL)
public final class ResolveHit {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_PSEUDONYM = 200;

    private final Session session;
    private final PackKeeping keeping;

    public ResolveHit(Session session, PackKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    /** @param hit its place in the report, from 0 */
    public PackOutcome keep(MeetingNumber meeting, int hit, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return new PackOutcome.Refused("A reason of at most 1,000 characters is needed. Nothing was changed. Say in a few words why this may stay.");
        }
        return keeping.change(session, meeting, AuditEvent.What.LEAKS_CHECKED, (records, pack) -> hit < 0 || hit >= pack.hits().size()
                ? new PackOutcome.Refused("This find is no longer in the report. Nothing was changed. Look at the report again.")
                : pack.withHit(hit, pack.hits().get(hit).resolved(new PackHit.Resolution(reason.strip(), session.who().name(), keeping.today().date()))));
    }

    /** The papers are built anew and must be checked again. */
    public PackOutcome mask(MeetingNumber meeting, int hit, String pseudonym) {
        if (pseudonym.isBlank() || pseudonym.strip().length() > LONGEST_PSEUDONYM) {
            return new PackOutcome.Refused("Say in at most 200 characters what should stand there instead. Nothing was changed.");
        }
        Optional<PackHit> found = session.read(Right.RUN_PANEL, records -> records.packs().find(meeting)
                .filter(pack -> hit >= 0 && hit < pack.hits().size()).map(pack -> pack.hits().get(hit)));
        return found.map(one -> keeping.build(session, meeting, false, pack -> pack.with(new Mask(one.hit().found(), pseudonym.strip()))))
                .orElseGet(() -> new PackOutcome.Refused("This find is no longer in the report. Nothing was changed. Look at the report again."));
    }
}
