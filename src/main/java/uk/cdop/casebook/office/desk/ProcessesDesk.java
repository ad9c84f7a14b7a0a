package uk.cdop.casebook.office.desk;

/** Use cases of one session: what runs beside the review: joint agency response, coroner, police, safeguarding, patient safety. */
public record ProcessesDesk() {}
