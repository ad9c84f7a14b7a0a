package uk.cdop.casebook.office.desk;

/** Use cases of one session: minutes, letters after the meeting, actions and their boards. */
public record ActionsDesk() {}
