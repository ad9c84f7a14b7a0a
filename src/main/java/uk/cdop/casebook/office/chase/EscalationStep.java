package uk.cdop.casebook.office.chase;

/** What came of a step of an escalation. */
public sealed interface EscalationStep {

    record Recorded() implements EscalationStep {}

    /** Nothing was changed; the sentence says why. */
    record NotPossible(String sentence) implements EscalationStep {}
}
