package uk.cdop.casebook.office.desk;

/** Use cases of one session: the papers of a meeting and their leak check. */
public record PackDesk() {}
