package uk.cdop.casebook.casework.scope;

import java.util.Set;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The questions that the office asks beside the national form when a notice comes in. They are kept with the case, not in the form. */
public final class TriageFields {

    public static final FieldKey NOT_A_DEATH = FieldKey.of("not_a_death_or_error");
    public static final FieldKey SIGNS_OF_LIFE = FieldKey.of("signs_of_life");
    public static final FieldKey BIRTH_ATTENDED = FieldKey.of("birth_attended");
    public static final FieldKey LAWFUL_TERMINATION = FieldKey.of("lawful_termination");
    public static final FieldKey BELIEVED_UNDER_18 = FieldKey.of("age_believed_under_18");
    public static final FieldKey REVIEW_AREA_REASON = FieldKey.of("review_area_reason");
    public static final FieldKey NATURAL_CAUSE_APPARENT = FieldKey.of("natural_cause_apparent");
    public static final FieldKey EXTERNAL_CAUSE = FieldKey.of("external_cause");
    public static final FieldKey JAR_DECISION = FieldKey.of("jar_decision");
    public static final FieldKey JAR_DECIDED_BY = FieldKey.of("jar_decided_by");
    public static final FieldKey JAR_DECIDED_ON = FieldKey.of("jar_decided_on");
    public static final FieldKey JAR_DECIDED_AT = FieldKey.of("jar_decided_at");
    public static final FieldKey JAR_REASON = FieldKey.of("jar_reason");
    public static final FieldKey ACKNOWLEDGED_ON = FieldKey.of("acknowledged_on");

    public static final String YES = "yes";
    public static final String NO = "no";

    /** Codes of {@link #REVIEW_AREA_REASON}. Source: process-and-forms section 1.8. */
    public static final String BY_RESIDENCE = "residence";
    public static final String BY_AGREEMENT = "agreed_transfer";
    public static final String AT_DISCRETION = "discretionary_non_resident";

    private static final Set<FieldKey> KEYS = Set.of(
            NOT_A_DEATH, SIGNS_OF_LIFE, BIRTH_ATTENDED, LAWFUL_TERMINATION, BELIEVED_UNDER_18, REVIEW_AREA_REASON,
            NATURAL_CAUSE_APPARENT, EXTERNAL_CAUSE, JAR_DECISION, JAR_DECIDED_BY, JAR_DECIDED_ON, JAR_DECIDED_AT, JAR_REASON,
            ACKNOWLEDGED_ON);

    private TriageFields() {}

    public static boolean isTriage(FieldKey key) {
        return KEYS.contains(key);
    }

    /** The answers to these questions alone. */
    public static Answers triage(Answers all) {
        return only(all, true);
    }

    /** The answers to the national form alone. */
    public static Answers form(Answers all) {
        return only(all, false);
    }

    private static Answers only(Answers all, boolean triage) {
        Answers some = Answers.NONE;
        for (FieldKey key : all.keys()) {
            some = isTriage(key) == triage ? some.with(key, all.answer(key)) : some;
        }
        return some;
    }

    public static boolean says(Answers answers, FieldKey key, String code) {
        return answers.answer(key) instanceof Answer.Given<?>(String given) && given.equals(code);
    }
}
