package uk.cdop.casebook.office.session;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps in the vault where a meeting stood, so that it goes on at the same question after a restart, on any workstation. */
@Needs(Right.RUN_PANEL)
public final class KeepSessionPlace {

    private static final String KEPT_AS = "session ";

    private final Session session;

    public KeepSessionPlace(Session session) {
        this.session = session;
    }

    public Optional<String> last(MeetingNumber meeting) {
        return session.read(Right.RUN_PANEL, records -> records.processes().ruleText(KEPT_AS + meeting));
    }

    /** Written only where it differs from the last one. */
    public void keep(MeetingNumber meeting, String place) {
        session.change(Right.RUN_PANEL, records -> {
            if (records.processes().ruleText(KEPT_AS + meeting).filter(place::equals).isPresent()) {
                return 0L;
            }
            records.processes().keepRuleText(KEPT_AS + meeting, place);
            return records.audit().record(AuditEvent.of(AuditEvent.What.MEETING_CHANGED, "meeting", meeting.text()));
        });
    }
}
