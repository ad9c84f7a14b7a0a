package uk.cdop.casebook.office.desk;

/** Use cases of one session: what is due: Today, readiness for panel, where a case stands, finding anything. */
public record WorkDesk() {}
