package uk.cdop.casebook.office.desk;

/** Use cases of one session: letters from the office, the chase run and escalation. */
public record ChaseDesk() {}
