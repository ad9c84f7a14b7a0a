package uk.cdop.casebook.office.desk;

/** Use cases of one session: the family ledger and its guard dates. */
public record FamilyDesk() {}
