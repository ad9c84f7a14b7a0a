package uk.cdop.casebook.desktop.intake;

import static uk.cdop.casebook.casework.scope.TriageFields.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.desktop.intake.IntakeQuestion.Choice;
import uk.cdop.casebook.desktop.intake.IntakeQuestion.Kind;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The questions that decide the scope of a case which has its notice already. */
public final class ScopeQuestions {

    private static final List<Choice> YES_NO = List.of(new Choice("", "Not asked"), new Choice(YES, "Yes"), new Choice(NO, "No"));

    private final List<IntakeQuestion> questions = List.of(
            ask(SIGNS_OF_LIFE, "Were there signs of life?", YES_NO),
            ask(BIRTH_ATTENDED, "Did a healthcare professional attend the birth?", YES_NO),
            ask(LAWFUL_TERMINATION, "Was it a lawful termination?", YES_NO),
            ask(BELIEVED_UNDER_18, "Believed to be under 18?", YES_NO),
            ask(NOT_A_DEATH, "Is this not a death, or sent in error?", YES_NO),
            ask(REVIEW_AREA_REASON, "Who reviews", List.of(
                    new Choice("", "Not asked"), new Choice(BY_RESIDENCE, "The home panel, by residence"),
                    new Choice(BY_AGREEMENT, "This panel, by agreement"), new Choice(AT_DISCRETION, "This panel, at its discretion"))));

    private static IntakeQuestion ask(FieldKey key, String label, List<Choice> choices) {
        return new IntakeQuestion(key, label, Kind.CHOICE, "", choices);
    }

    void start(Answers triage) {
        questions.forEach(question -> question.textProperty().set(triage.text(question.key()).toOptional().orElse("")));
    }

    /** An answer to each question; one that was cleared is not asked. */
    Map<FieldKey, Answer<?>> answers() {
        Map<FieldKey, Answer<?>> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(
                question.key(), question.textProperty().get().isEmpty() ? Answer.notAsked() : Answer.given(question.textProperty().get())));
        return answers;
    }

    public List<IntakeQuestion> all() {
        return questions;
    }
}
