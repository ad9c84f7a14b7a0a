package uk.cdop.casebook.office.desk;

/** Use cases of one session: the duplicate desk and the ledger of cases that another panel reviews. */
public record MatchingDesk() {}
