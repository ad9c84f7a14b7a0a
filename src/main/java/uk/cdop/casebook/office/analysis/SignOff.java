package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.cdop.casebook.casework.action.AgreedAction;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisFacts;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.analysis.FormFromAnalysis;
import uk.cdop.casebook.casework.analysis.SignOffRecord;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.action.RegisterAgreed;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Signs off the findings of a case: the checks pass or have their reasons, the form is locked, its actions are in the register, and the case is reviewed. */
@Needs(Right.SIGN_OFF)
public final class SignOff {

    private final Session session;
    private final AnalysisForms forms;
    private final GatherFacts gather;
    private final Today today;

    public SignOff(Session session, AnalysisForms forms, GatherFacts gather, Today today) {
        this.session = session;
        this.forms = forms;
        this.gather = gather;
        this.today = today;
    }

    /**
     * @param reasons  why it is signed off although a check trips, by the number of the check
     * @param onWordOf the chair on whose word somebody else signs off
     */
    public record SignOffCommand(CaseNumber number, Map<Integer, String> reasons, Optional<String> onWordOf) {

        @Override
        public String toString() {
            return "SignOffCommand of " + number;
        }
    }

    public sealed interface SignOffOutcome {

        record SignedOff() implements SignOffOutcome {}

        /** These must be mended first; nothing was changed. */
        record Stopped(List<TrippedCheck> checks) implements SignOffOutcome {}

        /** These need a reason, of 1,000 characters at most; nothing was changed. */
        record ReasonsMissing(List<TrippedCheck> checks) implements SignOffOutcome {}

        /** Nothing was changed. */
        record NotPossible(String sentence) implements SignOffOutcome {}

        record ChangedMeanwhile() implements SignOffOutcome {}
    }

    public SignOffOutcome signOff(SignOffCommand command) {
        Optional<String> onWordOf = command.onWordOf().map(String::strip).filter(name -> !name.isEmpty());
        if (!session.who().roles().contains(Role.CHAIR) && onWordOf.isEmpty()) {
            session.read(Right.SIGN_OFF, Records::findings);
            return new SignOffOutcome.NotPossible("The chair signs off. Say on whose word you do it; nothing was changed.");
        }
        if (onWordOf.map(name -> name.length() > FindingsChange.LONGEST_NAME).orElse(false)) {
            return new SignOffOutcome.NotPossible("The name of the chair has at most 200 characters. Shorten it; nothing was changed.");
        }
        try {
            return session.change(Right.SIGN_OFF, records -> signOff(records, command, onWordOf));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new SignOffOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private SignOffOutcome signOff(Records records, SignOffCommand command, Optional<String> onWordOf) {
        CaseFile file = FindingsChange.file(records, command.number());
        if (!StageRules.allows(file.stage(), CaseStage.REVIEWED)) {
            return new SignOffOutcome.NotPossible(FindingsChange.isDecided(file)
                    ? "The findings of this case are signed off already. To change them, choose “Correct…” and say why."
                    : "Only a case that is scheduled for a meeting can be signed off. Put it on an agenda first; nothing was changed.");
        }
        AnalysisFacts facts = gather.of(records, file);
        if (!facts.found().actions().stream().allMatch(AgreedAction::fits)) {
            return new SignOffOutcome.NotPossible(RegisterAgreed.TOO_LONG);
        }
        List<TrippedCheck> tripped = CheckCatalogue.run(facts);
        List<TrippedCheck> stops = tripped.stream().filter(TrippedCheck::stops).toList();
        if (!stops.isEmpty()) {
            return new SignOffOutcome.Stopped(stops);
        }
        List<TrippedCheck> unsaid = tripped.stream().filter(check -> !isSaid(command.reasons().get(check.number()))).toList();
        if (!unsaid.isEmpty()) {
            return new SignOffOutcome.ReasonsMissing(unsaid);
        }
        Map<Integer, String> reasons = new TreeMap<>();
        tripped.forEach(check -> reasons.put(check.number(), command.reasons().get(check.number()).strip()));
        return keep(records, file, facts, reasons, onWordOf);
    }

    private static boolean isSaid(String reason) {
        return reason != null && !reason.isBlank() && reason.strip().length() <= FindingsChange.LONGEST_REASON;
    }

    private SignOffOutcome keep(Records records, CaseFile file, AnalysisFacts facts, Map<Integer, String> reasons, Optional<String> onWordOf) {
        String who = session.who().name();
        Optional<Answers> signed = FindingsChange.lastSigned(records, file.number());
        List<AgreedAction> known = ActionsOfFindings.before(records, file, signed);
        forms.save(records, who, forms.open(records, file), answers -> ReviewDay.filled(records, file, answers, Set.of()));
        CaseForm form = forms.lock(records, file, forms.open(records, file));
        Optional<MeetingPlan> plan = GatherFacts.meeting(records, file);
        Optional<MeetingNumber> held = plan.flatMap(one -> records.meetings().find(one.number())).map(PanelMeeting::number);
        Analysis analysis = facts.found().analysis(held, form.instance().version()).orElseThrow();
        file.analysis().ifPresent(before -> records.findings().add(new AnalysisVersion(
                file.number(), records.findings().versions(file.number()).size() + 1, today.instant(), who, "Reviewed again by the panel", signed.orElseGet(() -> FormFromAnalysis.of(before)))));
        records.cases().update(file.withAnalysis(analysis).movedTo(CaseStage.REVIEWED, today.date(), Optional.empty()));
        records.findings().add(new SignOffRecord(form.id(), file.number(), today.instant(), who, onWordOf, plan.map(MeetingPlan::number), reasons));
        plan.filter(one -> one.isToDecide(file.number()))
                .ifPresent(one -> records.meetingPlans().update(one.decided(file.number(), AgendaOutcome.REVIEWED, Optional.empty())));
        new RegisterAgreed(records, who, today.date()).take(file.number(), known, facts.found().actions(),
                ActionsOfFindings.origin(plan.map(MeetingPlan::number), facts.found()), "Not named in the findings when they were signed off");
        records.audit().record(AuditEvent.counted(AuditEvent.What.ANALYSIS_SIGNED, "case", file.number().text(), Math.max(1, reasons.size())));
        return new SignOffOutcome.SignedOff();
    }
}
