package uk.cdop.casebook.office.hold;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.ProcessEvents;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.hold.Durations;
import uk.cdop.casebook.casework.hold.ProcessCatalogue;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.casework.hold.ProcessStanding;
import uk.cdop.casebook.casework.jointresponse.JarClock;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.RecordedProcessChange;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists what runs beside the review of a case: processes, joint agency response, review meeting, clocks and durations. */
@Needs(Right.READ_CASES)
public final class ListProcesses {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Session session;
    private final ProcessSetUp setUp;
    private final LimitsInUse limits;
    private final Today today;

    public ListProcesses(Session session, ProcessSetUp setUp, LimitsInUse limits, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.limits = limits;
        this.today = today;
    }

    /** The clocks of a joint agency response that was started. */
    public record JarClocks(JarClock visit, JarClock firstMeeting) {}

    public record ProcessesView(
            CaseFile file, List<ProcessStanding> processes, List<RecordedProcessChange> changes, JointResponse jointResponse,
            Optional<JarClocks> clocks, Cdrm cdrm, List<Deadline> deadlines, Durations durations, ProcessRules rules, ProcessCatalogue catalogue) {

        @Override
        public String toString() {
            return "ProcessesView " + file.number();
        }
    }

    /** Empty where the vault has no such case. Open processes come first, the longest open first. */
    public Optional<ProcessesView> list(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> view(file, records)));
    }

    private ProcessesView view(CaseFile file, Records records) {
        ProcessRules rules = setUp.rules(records);
        DeadlineRules deadlines = limits.rules(records);
        LocalDate day = today.date();
        Optional<JointResponse> response = records.processes().jointResponse(file.number()).or(() -> asNotified(file));
        Optional<Cdrm> cdrm = records.processes().cdrm(file.number());
        return new ProcessesView(
                file, standings(file, rules), records.processes().changesOf(file.number()), response.orElse(JointResponse.NOT_RECORDED),
                response.filter(JointResponse::isStarted).map(begun -> clocks(file, begun, deadlines)), cdrm.orElse(Cdrm.NOT_YET),
                deadlines.of(file, new ProcessEvents(cdrm, response), day).stream().filter(due -> ProcessEvents.isOfProcess(due.limit().code())).toList(),
                Durations.between(file.death().date(), file.reviewCompleted().orElse(day), file.holds(), rules),
                rules, setUp.catalogue());
    }

    /** What the notification says, until the office has recorded the decision itself. */
    private static Optional<JointResponse> asNotified(CaseFile file) {
        Answers notified = file.notificationForm().answers();
        boolean started = notified.text(NotificationFields.JAR_TRIGGERED).equals(Answer.given(CodeList.YES));
        Answers begun = Answers.NONE.with(JointResponse.DECISION, JointResponse.STARTED).with(JointResponse.TRIGGERS, notified.answer(JointResponse.TRIGGERS));
        return started ? Optional.of(new JointResponse(begun)) : Optional.empty();
    }

    private List<ProcessStanding> standings(CaseFile file, ProcessRules rules) {
        return file.holds().stream()
                .map(hold -> ProcessStanding.of(hold, rules.of(hold.kind()), setUp.catalogue().of(hold.kind()), today.date()))
                .sorted(Comparator.comparing((ProcessStanding standing) -> !standing.hold().isOpen()).thenComparing(standing -> standing.hold().openedOn()))
                .toList();
    }

    private JarClocks clocks(CaseFile file, JointResponse response, DeadlineRules deadlines) {
        LocalDateTime now = today.instant().atZone(ENGLAND).toLocalDateTime();
        return new JarClocks(
                clock(file, hours(deadlines, ProcessEvents.JAR_VISIT, 24), response.visitedAt(), now),
                clock(file, hours(deadlines, ProcessEvents.JAR_FIRST_MEETING, 48), response.firstMetAt(), now));
    }

    private static int hours(DeadlineRules deadlines, String limit, int otherwise) {
        return deadlines.limit(limit).map(found -> found.amount()).orElse(otherwise);
    }

    private static JarClock clock(CaseFile file, int hours, Optional<LocalDateTime> metAt, LocalDateTime now) {
        return JarClock.of(file.death().date(), file.death().time().toOptional(), hours, metAt, now);
    }
}
