package uk.cdop.casebook.office.notification;

import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The questions that decide the scope of a death beside the form, with the codes each can be answered by. */
final class ScopeAnswers {

    private static final Set<String> YES_NO = Set.of(TriageFields.YES, TriageFields.NO);

    static final Map<FieldKey, Set<String>> CHOICES = Map.of(
            TriageFields.NOT_A_DEATH, YES_NO,
            TriageFields.SIGNS_OF_LIFE, YES_NO,
            TriageFields.BIRTH_ATTENDED, YES_NO,
            TriageFields.LAWFUL_TERMINATION, YES_NO,
            TriageFields.BELIEVED_UNDER_18, YES_NO,
            TriageFields.REVIEW_AREA_REASON, Set.of(TriageFields.BY_RESIDENCE, TriageFields.BY_AGREEMENT, TriageFields.AT_DISCRETION));

    private ScopeAnswers() {}

    static boolean areChoices(Map<FieldKey, Answer<?>> answers) {
        return answers.entrySet().stream().allMatch(entry -> CHOICES.containsKey(entry.getKey())
                && entry.getValue().toOptional().map(code -> CHOICES.get(entry.getKey()).contains(code)).orElse(true));
    }

    /** What was answered later stands in the place of what was answered before. */
    static Answers together(Answers before, Answers later) {
        Answers both = before;
        for (FieldKey key : later.keys()) {
            both = both.with(key, later.answer(key));
        }
        return both;
    }
}
