package uk.cdop.casebook.office.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.action.AgreedAction;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisFromForm;
import uk.cdop.casebook.casework.analysis.AnalysisRules;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.action.RegisterAgreed;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Corrects findings after they were signed off or imported, with a reason; both versions are kept and the return is marked amended. */
@Needs(Right.SIGN_OFF)
public final class CorrectAnalysis {

    private final Session session;
    private final AnalysisForms forms;
    private final Today today;

    public CorrectAnalysis(Session session, AnalysisForms forms, Today today) {
        this.session = session;
        this.forms = forms;
        this.today = today;
    }

    /** The answers of the analysis form as they should be, and why. */
    public record CorrectAnalysisCommand(CaseNumber number, Map<FieldKey, Answer<?>> changes, String reason) {

        @Override
        public String toString() {
            return "CorrectAnalysisCommand of " + changes.size();
        }
    }

    public sealed interface CorrectAnalysisOutcome {

        /** @param version the number under which the version that was replaced is kept */
        record Corrected(int version) implements CorrectAnalysisOutcome {}

        /** Nothing was changed. */
        record Refused(List<Finding> findings) implements CorrectAnalysisOutcome {}

        record NothingChanged() implements CorrectAnalysisOutcome {}

        record ChangedMeanwhile() implements CorrectAnalysisOutcome {}
    }

    public CorrectAnalysisOutcome correct(CorrectAnalysisCommand command) {
        Optional<Finding> unsaid = FindingsChange.unsaid(command.reason(), FindingsChange.LONGEST_REASON, "The reason for the correction");
        if (unsaid.isPresent()) {
            session.read(Right.SIGN_OFF, Records::findings);
            return new CorrectAnalysisOutcome.Refused(List.of(unsaid.get()));
        }
        try {
            return session.change(Right.SIGN_OFF, records -> correct(records, command));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new CorrectAnalysisOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private CorrectAnalysisOutcome correct(Records records, CorrectAnalysisCommand command) {
        CaseFile file = FindingsChange.file(records, command.number());
        if (!FindingsChange.isDecided(file) || file.analysis().isEmpty()) {
            return refused("not_signed_off", "These findings are not signed off yet, so they can simply be changed. Nothing was corrected.");
        }
        Answers before = GatherFacts.answers(records, file);
        Answers after = before;
        for (Map.Entry<FieldKey, Answer<?>> change : command.changes().entrySet()) {
            after = after.with(change.getKey(), change.getValue());
        }
        Set<FieldKey> changed = after.differingFrom(before);
        if (changed.isEmpty()) {
            return new CorrectAnalysisOutcome.NothingChanged();
        }
        CaseForm form = AnalysisForms.latest(records, file.number()).orElseGet(() -> forms.opened(records, file, before));
        List<Finding> refusals = new ArrayList<>(forms.refusals(form.instance(), after));
        AnalysisFromForm found = new AnalysisFromForm(after);
        if (!found.actions().stream().allMatch(AgreedAction::fits)) {
            refusals.add(FindingsChange.refusal("action_too_long", RegisterAgreed.TOO_LONG));
        }
        Optional<Analysis> corrected = found.analysis(file.analysis().get().meeting(), file.analysis().get().formVersion());
        corrected.ifPresent(now -> AnalysisRules.findings(now, file.death().date(), today.date()).stream().filter(Finding::refuses).forEach(refusals::add));
        if (!refusals.isEmpty()) {
            return new CorrectAnalysisOutcome.Refused(refusals);
        }
        return corrected.<CorrectAnalysisOutcome>map(now -> keep(records, new Correction(file, form, before, found, command.reason().strip()), now, changed, command.changes()))
                .orElseGet(() -> refused("incomplete", "Findings have a date of review, a category, a finding on modifiable factors, and whole factors. Nothing was corrected."));
    }

    private record Correction(CaseFile file, CaseForm form, Answers before, AnalysisFromForm after, String reason) {
        @Override
        public String toString() {
            return "Correction";
        }
    }

    private CorrectAnalysisOutcome keep(Records records, Correction of, Analysis now, Set<FieldKey> changed, Map<FieldKey, Answer<?>> changes) {
        CaseNumber number = of.file().number();
        int version = records.findings().versions(number).size() + 1;
        records.findings().add(new AnalysisVersion(number, version, today.instant(), session.who().name(), of.reason(), of.before()));
        FormInstance instance = of.form().instance();
        Answers answers = instance.answers();
        for (Map.Entry<FieldKey, Answer<?>> change : changes.entrySet()) {
            answers = answers.with(change.getKey(), change.getValue());
        }
        records.forms().update(of.form().withInstance(new FormInstance(
                instance.form(), instance.version(), instance.openedOn(), instance.completedOn().or(() -> Optional.of(today.date())), answers)));
        records.cases().update(of.file().withAnalysis(now));
        new RegisterAgreed(records, session.who().name(), today.date()).take(number, new AnalysisFromForm(of.before()).actions(), of.after().actions(),
                ActionsOfFindings.origin(now.meeting(), of.after()), "Taken off the findings by a correction: " + of.reason());
        records.audit().record(AuditEvent.ofFields(AuditEvent.What.ANALYSIS_CORRECTED, "case", number.text(), changed));
        return new CorrectAnalysisOutcome.Corrected(version);
    }

    private static CorrectAnalysisOutcome refused(String rule, String sentence) {
        return new CorrectAnalysisOutcome.Refused(List.of(FindingsChange.refusal(rule, sentence)));
    }
}
