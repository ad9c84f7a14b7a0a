package uk.cdop.casebook.casework.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DEATH_EXPECTED;
import static uk.cdop.casebook.casework.notification.NotificationFields.JAR_TRIGGERED;
import static uk.cdop.casebook.casework.notification.NotificationFields.PLACE_OF_DEATH_TYPE;
import static uk.cdop.casebook.casework.scope.TriageFields.JAR_DECISION;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

class JointResponseRulesTest {

    private static final Answers UNEXPECTED = Answers.NONE.with(DEATH_EXPECTED, "unexpected");
    private static final Answers SAYS_WHO = Answers.NONE
            .with(TriageFields.JAR_DECIDED_BY, "Dr A Example").with(TriageFields.JAR_DECIDED_ON, "2024-03-14");

    private static List<String> triggers(Answers answers) {
        return JointResponseRules.advice(answers).reasons().stream().map(JointResponseAdvice.Reason::trigger).toList();
    }

    private static List<String> rules(Answers answers) {
        return JointResponseRules.findings(answers).stream().map(Finding::rule).toList();
    }

    @Test
    void anExpectedDeathPointsToNone() {
        assertThat(JointResponseRules.advice(Answers.NONE.with(DEATH_EXPECTED, "expected")).isSuggested()).isFalse();
        assertThat(triggers(Answers.NONE)).isEmpty();
    }

    @Test
    void anUnexpectedDeathPointsToOneUnlessANaturalCauseIsClear() {
        assertThat(triggers(UNEXPECTED)).containsExactly("jar_sudden_unexplained");
        assertThat(triggers(UNEXPECTED.with(TriageFields.NATURAL_CAUSE_APPARENT, Answer.notKnown()))).containsExactly("jar_sudden_unexplained");
        assertThat(triggers(UNEXPECTED.with(TriageFields.NATURAL_CAUSE_APPARENT, "yes"))).isEmpty();
    }

    @Test
    void eachTriggerHasItsOwnGround() {
        assertThat(triggers(Answers.NONE.with(TriageFields.EXTERNAL_CAUSE, "yes"))).containsExactly("jar_external");
        assertThat(triggers(Answers.NONE.with(JointResponseRules.SUSPECTED_SUICIDE, "yes"))).containsExactly("jar_external");
        assertThat(triggers(Answers.NONE.with(PLACE_OF_DEATH_TYPE, "custody_yoi"))).containsExactly("jar_custody_mha");
        assertThat(triggers(Answers.NONE.with(PLACE_OF_DEATH_TYPE, "mental_health_inpatient"))).containsExactly("jar_custody_mha");
        assertThat(triggers(Answers.NONE.with(JointResponseRules.ABUSE_SUSPECTED, "yes"))).containsExactly("jar_suspicious");
        assertThat(triggers(Answers.NONE.with(TriageFields.SIGNS_OF_LIFE, "no").with(TriageFields.BIRTH_ATTENDED, "no")))
                .containsExactly("jar_unattended_stillbirth");
        assertThat(triggers(Answers.NONE.with(TriageFields.SIGNS_OF_LIFE, "no").with(TriageFields.BIRTH_ATTENDED, "yes"))).isEmpty();
    }

    @Test
    void everyReasonSaysWhatItRestsOn() {
        assertThat(JointResponseRules.advice(UNEXPECTED.with(TriageFields.EXTERNAL_CAUSE, "yes")).reasons())
                .hasSize(2).allSatisfy(reason -> assertThat(reason.mark()).contains("seen"));
    }

    @Test
    void noDecisionYetIsAWarning() {
        assertThat(JointResponseRules.findings(UNEXPECTED)).singleElement()
                .satisfies(finding -> assertThat(finding.refuses()).isFalse());
        assertThat(rules(UNEXPECTED.with(JAR_TRIGGERED, "no"))).isEmpty();
    }

    @Test
    void whatWasStartedNamesItsTrigger() {
        Answers started = SAYS_WHO.with(JAR_DECISION, "triggered");
        assertThat(rules(started)).containsExactly("jar_triggers_missing");
        assertThat(rules(started.with(FieldKey.of("jar_triggers"), " "))).containsExactly("jar_triggers_missing");
        assertThat(rules(started.with(FieldKey.of("jar_triggers"), "jar_external"))).isEmpty();
    }

    @Test
    void whatWasConsideredAndNotStartedNeedsAReason() {
        Answers considered = SAYS_WHO.with(JAR_DECISION, "considered_not_triggered");
        assertThat(rules(considered)).containsExactly("jar_reason_missing");
        assertThat(rules(considered.with(TriageFields.JAR_REASON, "A natural cause was found at once."))).isEmpty();
    }

    @Test
    void aDecisionAgainstATriggerNeedsAReason() {
        Answers notNeeded = SAYS_WHO.with(JAR_DECISION, "not_needed");
        assertThat(rules(notNeeded)).isEmpty();
        assertThat(rules(notNeeded.with(DEATH_EXPECTED, "unexpected"))).containsExactly("jar_reason_missing");
    }

    @Test
    void whoAndWhenAreMissedAloud() {
        assertThat(rules(Answers.NONE.with(JAR_DECISION, "considered_not_triggered").with(TriageFields.JAR_REASON, "Why")))
                .containsExactly("jar_decided_by_missing", "jar_decided_on_missing");
    }

    @Test
    void anUnknownDecisionIsRefused() {
        assertThat(rules(Answers.NONE.with(JAR_DECISION, "perhaps"))).contains("jar_decision_unknown");
    }

    @Test
    void theFormSaysYesOrNoAsTheDecisionHasIt() {
        assertThat(JointResponseRules.asKept(Answers.NONE.with(JAR_DECISION, "triggered")).text(JAR_TRIGGERED)).isEqualTo(Answer.given("yes"));
        assertThat(JointResponseRules.asKept(Answers.NONE.with(JAR_DECISION, "considered_not_triggered")).text(JAR_TRIGGERED)).isEqualTo(Answer.given("no"));
        assertThat(JointResponseRules.asKept(Answers.NONE.with(JAR_DECISION, "not_yet_decided")).text(JAR_TRIGGERED)).isEqualTo(Answer.notAsked());
    }
}
