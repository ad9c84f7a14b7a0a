package uk.cdop.casebook.casework.scope;

import static uk.cdop.casebook.casework.notification.NotificationFields.DEATH_EXPECTED;
import static uk.cdop.casebook.casework.notification.NotificationFields.JAR_TRIGGERED;
import static uk.cdop.casebook.casework.notification.NotificationFields.PLACE_OF_DEATH_TYPE;
import static uk.cdop.casebook.casework.scope.TriageFields.JAR_DECIDED_BY;
import static uk.cdop.casebook.casework.scope.TriageFields.JAR_DECIDED_ON;
import static uk.cdop.casebook.casework.scope.TriageFields.JAR_DECISION;
import static uk.cdop.casebook.casework.scope.TriageFields.JAR_REASON;
import static uk.cdop.casebook.casework.scope.TriageFields.NO;
import static uk.cdop.casebook.casework.scope.TriageFields.YES;
import static uk.cdop.casebook.casework.scope.TriageFields.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.scope.JointResponseAdvice.Reason;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/** When to think of a Joint Agency Response, and what its decision must say. Source: process-and-forms sections 1.4 and 4.2 (V5). */
public final class JointResponseRules {

    public static final FieldKey TRIGGERS = FieldKey.of("jar_triggers");
    static final FieldKey SUSPECTED_SUICIDE = FieldKey.of("suspected_suicide");
    static final FieldKey ABUSE_SUSPECTED = FieldKey.of("abuse_neglect_suspected");
    private static final String SEEN = "seen S26, S28";

    private JointResponseRules() {}

    public static JointResponseAdvice advice(Answers answers) {
        List<Reason> reasons = new ArrayList<>();
        if (says(answers, TriageFields.EXTERNAL_CAUSE, YES) || says(answers, SUSPECTED_SUICIDE, YES)) {
            reasons.add(new Reason("jar_external", "The death is or could be due to external causes.", SEEN));
        }
        if (says(answers, DEATH_EXPECTED, "unexpected") && !says(answers, TriageFields.NATURAL_CAUSE_APPARENT, YES)) {
            reasons.add(new Reason("jar_sudden_unexplained", "The death was not expected, and no natural cause is readily apparent.", SEEN));
        }
        if (says(answers, PLACE_OF_DEATH_TYPE, "custody_yoi")) {
            reasons.add(new Reason("jar_custody_mha", "The child died in custody.", SEEN));
        }
        if (says(answers, PLACE_OF_DEATH_TYPE, "mental_health_inpatient")) {
            reasons.add(new Reason("jar_custody_mha", "The child was a mental health inpatient: ask whether they were detained under the Mental Health Act.", SEEN));
        }
        if (says(answers, ABUSE_SUSPECTED, YES)) {
            reasons.add(new Reason("jar_suspicious", "Abuse or neglect is suspected, so the death may not have been natural.", SEEN));
        }
        if (says(answers, TriageFields.SIGNS_OF_LIFE, NO) && says(answers, TriageFields.BIRTH_ATTENDED, NO)) {
            reasons.add(new Reason("jar_unattended_stillbirth", "A stillbirth with no healthcare professional attending.", SEEN));
        }
        return new JointResponseAdvice(reasons);
    }

    public static Optional<JointResponseDecision> decision(Answers answers) {
        return answers.text(JAR_DECISION).toOptional().flatMap(code -> Coded.ofCode(JointResponseDecision.class, code));
    }

    /** The answers with the form's own yes or no to "was it started?" as the decision has it. */
    public static Answers asKept(Answers answers) {
        return switch (decision(answers).orElse(JointResponseDecision.NOT_YET)) {
            case TRIGGERED -> answers.with(JAR_TRIGGERED, YES);
            case CONSIDERED_NOT_TRIGGERED, NOT_NEEDED -> answers.with(JAR_TRIGGERED, NO);
            case NOT_YET -> answers;
        };
    }

    public static List<Finding> findings(Answers answers) {
        List<Finding> found = new ArrayList<>();
        Optional<String> code = answers.text(JAR_DECISION).toOptional();
        if (code.isPresent() && decision(answers).isEmpty()) {
            found.add(Finding.refusal("jar_decision_unknown", JAR_DECISION,
                    "The decision on a Joint Agency Response is not one of the choices. Choose one of them, or leave it for later."));
        }
        switch (decision(answers).orElse(JointResponseDecision.NOT_YET)) {
            case TRIGGERED -> started(answers, found);
            case CONSIDERED_NOT_TRIGGERED -> reason(answers, found, "It was considered and not started. Say why, for whoever asks later.");
            case NOT_NEEDED -> notNeeded(answers, found);
            case NOT_YET -> notYet(answers, found);
        }
        return found;
    }

    private static void started(Answers answers, List<Finding> found) {
        if (answers.text(TRIGGERS).toOptional().filter(codes -> !codes.isBlank()).isEmpty()) {
            found.add(Finding.refusal("jar_triggers_missing", TRIGGERS,
                    "A Joint Agency Response was started, and no trigger is named. Tick at least one."));
        }
        whoAndWhen(answers, found);
    }

    private static void notNeeded(Answers answers, List<Finding> found) {
        if (advice(answers).isSuggested()) {
            reason(answers, found, "The answers point to a trigger, and the decision is against it. Say why, for whoever asks later.");
        }
    }

    private static void notYet(Answers answers, List<Finding> found) {
        if (answers.text(JAR_TRIGGERED).toOptional().isEmpty()) {
            found.add(Finding.warning("jar_not_decided", JAR_DECISION,
                    "Whether a Joint Agency Response is started is not decided yet. Record the decision as soon as it is made."));
        }
    }

    private static void reason(Answers answers, List<Finding> found, String sentence) {
        if (answers.text(JAR_REASON).toOptional().filter(text -> !text.isBlank()).isEmpty()) {
            found.add(Finding.refusal("jar_reason_missing", JAR_REASON, sentence));
        }
        whoAndWhen(answers, found);
    }

    private static void whoAndWhen(Answers answers, List<Finding> found) {
        if (!answers.text(JAR_DECIDED_BY).isGiven()) {
            found.add(Finding.warning("jar_decided_by_missing", JAR_DECIDED_BY, "It is not recorded who decided on the Joint Agency Response."));
        }
        if (!answers.answer(JAR_DECIDED_ON).isGiven()) {
            found.add(Finding.warning("jar_decided_on_missing", JAR_DECIDED_ON, "It is not recorded when the Joint Agency Response was decided on."));
        }
    }
}
