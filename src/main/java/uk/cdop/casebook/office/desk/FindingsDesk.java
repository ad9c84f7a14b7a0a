package uk.cdop.casebook.office.desk;

/** Use cases of one session: what the panel finds in a case, and its sign-off. */
public record FindingsDesk() {}
