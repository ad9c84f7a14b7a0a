package uk.cdop.casebook.office.transfer;

/** What came of a change to the ledger. */
public sealed interface LedgerOutcome {

    record Recorded() implements LedgerOutcome {}

    /** Nothing was changed; the sentence says why and what to do. */
    record Refused(String sentence) implements LedgerOutcome {}
}
