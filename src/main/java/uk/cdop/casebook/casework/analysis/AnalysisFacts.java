package uk.cdop.casebook.casework.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.forms.answer.Answers;

/** All that the consistency checks look at, gathered once: the checks themselves ask nobody. */
public record AnalysisFacts(
        LocalDate today, Answers answers, List<FactorResponse> responses, List<ReviewAction> actions, CaseFactsForChecks of, Optional<MeetingFacts> meeting) {

    public AnalysisFacts {
        responses = List.copyOf(responses);
        actions = List.copyOf(actions);
    }

    public AnalysisFromForm found() {
        return new AnalysisFromForm(answers);
    }

    /** Empty where the date of birth is not known, or not before the death. */
    Optional<AgeAtDeath> age() {
        return of.born().filter(born -> !born.isAfter(of.died())).map(born -> new AgeAtDeath(born, of.died()));
    }

    boolean isCategory(CategoryOfDeath... any) {
        return found().category().map(category -> List.of(any).contains(category)).orElse(false);
    }

    boolean isModifiable(Modifiability said) {
        return found().modifiability().equals(Optional.of(said));
    }

    public boolean isAnsweredFor(FormFactor factor) {
        return factor.key().map(key -> responses.stream().anyMatch(response -> response.factor().equals(key))).orElse(false);
    }

    @Override
    public String toString() {
        return "AnalysisFacts";
    }
}
