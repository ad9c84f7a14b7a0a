-- Who was in the room when the panel decided on a case, by the number of the member; empty where nobody was, and not known where a case was decided before.
alter table agenda_entry add column in_room text;
