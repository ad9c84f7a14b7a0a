package uk.cdop.casebook.office.pack;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records that a numbered copy was signed out, came back or was destroyed. */
@Needs(Right.RUN_PANEL)
public final class RecordCopy {

    private final Session session;
    private final PackKeeping keeping;

    public RecordCopy(Session session, PackKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    public PackOutcome record(MeetingNumber meeting, int number, PackCopy.Step step, LocalDate on) {
        if (on.isAfter(keeping.today().date())) {
            return new PackOutcome.Refused("That day is still to come. Nothing was recorded. Check the day.");
        }
        return keeping.change(session, meeting, AuditEvent.What.COPY_CHANGED, (records, pack) -> {
            Optional<PackCopy> found = pack.copies().stream().filter(copy -> copy.number() == number).findFirst();
            Optional<String> obstacle = found.map(copy -> copy.obstacle(step, on)).orElse(Optional.of("There is no copy of this number. Nothing was recorded."));
            return obstacle.<Object>map(PackOutcome.Refused::new).orElseGet(() -> pack.withCopy(found.orElseThrow().after(step, on)));
        });
    }
}
