package uk.cdop.casebook.office.desk;

/** Use cases of one session: the panel’s members, meetings, agendas, seats and interests. */
public record PanelDesk() {}
