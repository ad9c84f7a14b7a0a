package uk.cdop.casebook.office.desk;

/** Use cases of one session: what was learnt, over all cases, and the briefing. */
public record LearningDesk() {}
