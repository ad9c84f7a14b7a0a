package uk.cdop.casebook.office.casefile;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.deadline.ProcessEvents;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.PanelDecision;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows one case whole: its file, what is due, its actions, and its history. */
@Needs(Right.READ_CASES)
public final class ShowCase {

    private final Session session;
    private final LimitsInUse limits;
    private final Today today;

    public ShowCase(Session session, LimitsInUse limits, Today today) {
        this.session = session;
        this.limits = limits;
        this.today = today;
    }

    /** @param panels what meetings that were planned here decided on it, the first first */
    public record CaseView(
            CaseFile file, List<Deadline> deadlines, List<ReviewAction> actions,
            List<AuditEntry> history, List<RecordedCorrection> corrections, Optional<Blocker> blocker, List<PanelDecision> panels) {

        /** A case of which it is not kept what it waits for. */
        public CaseView(
                CaseFile file, List<Deadline> deadlines, List<ReviewAction> actions, List<AuditEntry> history, List<RecordedCorrection> corrections) {
            this(file, deadlines, actions, history, corrections, Optional.empty(), List.of());
        }
    }

    /** Empty where the vault has no such case. */
    public Optional<CaseView> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> new CaseView(
                file,
                limits.rules(records).of(
                        file, new ProcessEvents(records.processes().cdrm(number), records.processes().jointResponse(number)), today.date()),
                records.actions().ofCase(number),
                records.audit().ofObject("case", number.text()),
                records.cases().correctionsOf(number),
                records.work().blockersOf(number).stream().findFirst(), panels(records, number))));
    }

    private static List<PanelDecision> panels(Records records, CaseNumber number) {
        return records.meetingPlans().withCase(number).stream()
                .flatMap(plan -> PanelDecision.of(Attendance.of(plan, records.members().all(), records.meetingPlans().interests(plan.number())), number).stream())
                .toList();
    }
}
