package uk.cdop.casebook.office.desk;

/** Use cases of one session: taking in a notification: a draft, its triage, the place that a postcode lies in. */
public record IntakeDesk() {}
