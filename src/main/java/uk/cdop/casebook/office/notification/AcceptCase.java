package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeRules;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.TriageStore.KeptTriage;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Accepts a notified case for review once it was checked, and begins to gather information. Source: process-and-forms section 1.3, step 4. */
@Needs(Right.WORK_ON_CASES)
public final class AcceptCase {

    private final Session session;
    private final AreaDirectory areas;
    private final CaseProgress progress;
    private final Today today;

    public AcceptCase(Session session, AreaDirectory areas, CaseProgress progress, Today today) {
        this.session = session;
        this.areas = areas;
        this.progress = progress;
        this.today = today;
    }

    /** The case as seen on a row version, and the day on which its notifiers were told that the notice arrived. */
    public record AcceptCaseCommand(CaseNumber number, long rowVersion, Optional<LocalDate> acknowledgedOn) {}

    public sealed interface AcceptCaseOutcome {

        record Accepted(CaseStage stage) implements AcceptCaseOutcome {}

        /** The sentence says what stands in the way; nothing was changed. */
        record Refused(String sentence) implements AcceptCaseOutcome {}

        record ChangedMeanwhile() implements AcceptCaseOutcome {}
    }

    public AcceptCaseOutcome accept(AcceptCaseCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> records.cases().find(command.number())
                .filter(file -> file.rowVersion() == command.rowVersion())
                .map(file -> accept(records, file, command.acknowledgedOn()))
                .orElseGet(AcceptCaseOutcome.ChangedMeanwhile::new));
    }

    private AcceptCaseOutcome accept(Records records, CaseFile file, Optional<LocalDate> acknowledged) {
        Optional<KeptTriage> before = records.triage().of(file.number());
        Answers triage = before.map(KeptTriage::answers).orElse(Answers.NONE);
        Scope scope = ScopeRules.judge(together(file.notificationForm().answers(), triage), areas);
        Optional<String> inTheWay = inTheWay(file, scope, acknowledged);
        if (inTheWay.isPresent()) {
            return new AcceptCaseOutcome.Refused(inTheWay.get() + " Nothing was changed.");
        }
        Answers told = acknowledged.isPresent() ? triage.with(TriageFields.ACKNOWLEDGED_ON, acknowledged.get().toString()) : triage;
        records.cases().update(file
                .movedTo(CaseStage.ACCEPTED, today.date(), Optional.of(scope.rule()))
                .movedTo(CaseStage.GATHERING_INFORMATION, today.date(), Optional.empty()));
        records.triage().keep(file.number(), new KeptTriage(scope, today.date(), told));
        records.audit().record(AuditEvent.of(AuditEvent.What.STAGE_CHANGED, "case", file.number().text()));
        progress.afterChange(records, file.number());
        return new AcceptCaseOutcome.Accepted(records.cases().find(file.number()).orElseThrow(OfficeFailure::changedMeanwhile).stage());
    }

    private static Answers together(Answers form, Answers triage) {
        Answers both = form;
        for (var entry : triage.byKey().entrySet()) {
            both = both.with(entry.getKey(), entry.getValue());
        }
        return both;
    }

    private Optional<String> inTheWay(CaseFile file, Scope scope, Optional<LocalDate> acknowledged) {
        if (!StageRules.allows(file.stage(), CaseStage.ACCEPTED, session.who().roles())) {
            return Optional.of("A case at the stage “" + file.stage().label() + "” cannot be accepted.");
        }
        if (scope.status().isEmpty()) {
            return Optional.of("It is not decided whether the death is in scope. " + scope.rule());
        }
        if (!scope.is(ScopeStatus.IN_SCOPE)) {
            return Optional.of("The death is not for this panel. " + scope.rule());
        }
        if (acknowledged.filter(today.date()::isBefore).isPresent()) {
            return Optional.of("The day of the acknowledgement is in the future. Enter the day on which it was sent.");
        }
        return acknowledged.filter(file.dateNotified()::isAfter)
                .map(early -> "The day of the acknowledgement is before the notice. Check both days.");
    }
}
