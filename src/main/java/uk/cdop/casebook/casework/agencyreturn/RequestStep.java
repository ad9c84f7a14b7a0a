package uk.cdop.casebook.casework.agencyreturn;

/** What comes of a step of a request: the request after it, or a sentence saying why it cannot be taken. */
public sealed interface RequestStep {

    record Taken(AgencyRequest request) implements RequestStep {}

    /** The request is as it was. */
    record NotPossible(String sentence) implements RequestStep {}
}
