package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.asks;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.stops;
import static uk.cdop.casebook.casework.analysis.MendingPlace.analysis;
import static uk.cdop.casebook.casework.analysis.MendingPlace.part;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Checks 35 to 46: what the findings lead to, what is said of the cause, and what the family is told. */
final class LearningChecks {

    private LearningChecks() {}

    static List<ConsistencyCheck> all() {
        return List.of(
                stops(35, "A modifiable factor leads to nothing", "Each modifiable factor leads to learning, a recommendation or an action, or a reason why not is recorded.",
                        "users-and-peers, item 10", analysis(FACTOR_CODE), facts -> facts.found().factors().stream()
                                .anyMatch(factor -> factor.callsForResponse() && !facts.isAnsweredFor(factor))),
                stops(36, "Modifiable factors without learning", "Where modifiable factors were identified, the learning is stated.",
                        "process-and-forms 2.4, an_learning_points", analysis(LEARNING),
                        facts -> facts.isModifiable(Modifiability.IDENTIFIED) && !facts.found().isAnswered(LEARNING)),
                asks(37, "A recommendation without addressee or level", "A recommendation says to whom it goes, and whether it is local, regional or national.",
                        "process-and-forms 2.4, an_recommendations (background, high confidence)", analysis(RECOMMENDATION),
                        facts -> anyRow(facts, RECOMMENDATION, row -> isBlank(facts, ADDRESSEE, row) || isBlank(facts, LEVEL, row))),
                asks(38, "An action without an owner", "An action that nobody owns is done by nobody. Name its owner.",
                        "users-and-peers, items 10 and 13", part("actions"),
                        facts -> open(facts).anyMatch(action -> action.owner().isEmpty()) || anyRow(facts, ACTION, row -> isBlank(facts, ACTION_OWNER, row))),
                asks(39, "An action without a due date", "An action has a day by which it is done.",
                        "users-and-peers, items 10 and 13", part("actions"),
                        facts -> open(facts).anyMatch(action -> action.dueOn().isEmpty()) || anyRow(facts, ACTION, row -> facts.found().date(ACTION_DUE.at(row)).isEmpty())),
                stops(40, "No cause of death", "The cause as presently understood is missing. “Not known” is an answer.",
                        "process-and-forms 2.4, an_cause_text", analysis(CAUSE), facts -> !facts.found().isAnswered(CAUSE)),
                stops(41, "No summary", "The short factual summary of background and events is missing.",
                        "process-and-forms 2.4, an_case_summary", analysis(SUMMARY), facts -> !facts.found().isAnswered(SUMMARY)),
                asks(42, "Registered cause thought wrong, nobody told", "The medical examiner and the certifying doctor are told of an error in the registered cause. Enter the day.",
                        "process-and-forms 1.9 (seen S33, S34)", analysis(CAUSE_ERROR_TOLD),
                        facts -> facts.found().says(CAUSE_ERROR, "yes") && facts.found().date(CAUSE_ERROR_TOLD).isEmpty()),
                asks(43, "Referral without a date", "The case is referred to the safeguarding partners, but no day is entered.",
                        "process-and-forms 2.4, an_referral_cspr (seen S33)", analysis(REFERRAL_ON),
                        facts -> facts.found().says(REFERRAL, "yes") && facts.found().date(REFERRAL_ON).isEmpty()),
                stops(44, "Nothing said on follow-up for the family", "Say what follow-up the family has, or that none is needed.",
                        "process-and-forms 2.4, an_family_followup", analysis(FAMILY_FOLLOWUP), facts -> !facts.found().isAnswered(FAMILY_FOLLOWUP)),
                asks(45, "Feedback without who or when", "Feedback was given to the family, but not by whom or when.",
                        "process-and-forms 2.4, an_family_followup", analysis(FEEDBACK_BY), facts -> facts.found().says(FEEDBACK_GIVEN, "yes")
                                && (!facts.found().isAnswered(FEEDBACK_BY) || facts.found().date(FEEDBACK_ON).isEmpty())),
                asks(46, "A question of the family is not answered", "The family asked something that has no answer yet. Record the answer, or say why there is none.",
                        "users-and-peers, item 1", part("family"), facts -> facts.of().open().familyQuestions() > 0));
    }

    private static java.util.stream.Stream<ReviewAction> open(AnalysisFacts facts) {
        return facts.actions().stream().filter(action -> action.status() == ActionStatus.OPEN);
    }

    private static boolean anyRow(AnalysisFacts facts, FieldKey text, IntPredicate test) {
        int rows = facts.answers().rows(text.group().orElseThrow());
        return IntStream.rangeClosed(1, rows).filter(row -> !isBlank(facts, text, row)).anyMatch(test);
    }

    private static boolean isBlank(AnalysisFacts facts, FieldKey key, int row) {
        return facts.found().text(key.at(row)).equals(Optional.empty());
    }
}
