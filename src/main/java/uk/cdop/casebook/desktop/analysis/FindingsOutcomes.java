package uk.cdop.casebook.desktop.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisCommand;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisOutcome;
import uk.cdop.casebook.office.analysis.FindingsView;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.FindingsDesk;
import uk.cdop.casebook.office.form.SaveOutcome;

/** Brings what comes of a change of findings into the one shape that a sheet understands. */
final class FindingsOutcomes {

    private static final FieldKey SIGN_OFF = FieldKey.of("sign_off");

    private final FindingsDesk can;

    FindingsOutcomes(FindingsDesk can) {
        this.can = can;
    }

    /** A change before sign-off, a correction after it. */
    RecordOutcome keep(FindingsView now, Map<FieldKey, Answer<?>> changes, Optional<String> reason) {
        return now.decided() ? correct(now, changes, reason.orElse("")) : record(now, changes);
    }

    private RecordOutcome record(FindingsView now, Map<FieldKey, Answer<?>> changes) {
        return switch (can.recordFinding().record(new RecordFindingCommand(now.file().number(), changes))) {
            case SaveOutcome.Saved saved -> new RecordOutcome.Recorded();
            case SaveOutcome.NothingToDo nothing -> new RecordOutcome.Recorded();
            case SaveOutcome.Refused(List<Finding> why) -> new RecordOutcome.Refused(why);
            case SaveOutcome.ChangedMeanwhile changed -> new RecordOutcome.ChangedMeanwhile();
        };
    }

    private RecordOutcome correct(FindingsView now, Map<FieldKey, Answer<?>> changes, String reason) {
        return switch (can.correctAnalysis().correct(new CorrectAnalysisCommand(now.file().number(), changes, reason))) {
            case CorrectAnalysisOutcome.Corrected done -> new RecordOutcome.Recorded();
            case CorrectAnalysisOutcome.NothingChanged nothing -> refused("Nothing differs from what is signed off.");
            case CorrectAnalysisOutcome.Refused(List<Finding> why) -> new RecordOutcome.Refused(why);
            case CorrectAnalysisOutcome.ChangedMeanwhile changed -> new RecordOutcome.ChangedMeanwhile();
        };
    }

    RecordOutcome signOff(SignOffCommand command) {
        return switch (can.signOff().signOff(command)) {
            case SignOffOutcome.SignedOff done -> new RecordOutcome.Recorded();
            case SignOffOutcome.NotPossible(String sentence) -> refused(sentence);
            case SignOffOutcome.Stopped(List<TrippedCheck> checks) -> refused("Mend first: " + titles(checks) + ".");
            case SignOffOutcome.ReasonsMissing(List<TrippedCheck> checks) -> refused("A reason of at most 1,000 characters is needed for: " + titles(checks) + ".");
            case SignOffOutcome.ChangedMeanwhile changed -> new RecordOutcome.ChangedMeanwhile();
        };
    }

    private static String titles(List<TrippedCheck> checks) {
        return checks.stream().map(check -> check.number() + " " + check.check().title()).collect(Collectors.joining("; "));
    }

    private static RecordOutcome refused(String sentence) {
        return RecordOutcome.Refused.because(Finding.refusal("sign_off", SIGN_OFF, sentence));
    }
}
