package uk.cdop.casebook.casework.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * One place of an agenda: a case, a standing item or a matter arising, with the minutes planned for it and, for a case,
 * the disciplines it needs; once taken, what became of it, how long it took and who was in the room for it.
 *
 * @param inRoom whoever was there when a case was decided, those who stepped back among them; empty where that was not kept
 */
public record AgendaEntry(
        EntryKind kind, Optional<CaseNumber> caseNumber, Optional<String> subject, int minutesPlanned, SortedSet<String> expertise,
        Optional<AgendaOutcome> outcome, Optional<String> reason, int secondsTaken, Optional<Set<UUID>> inRoom) {

    public static final int LONGEST_SUBJECT = 500;

    public AgendaEntry {
        expertise = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(expertise));
        inRoom = inRoom.map(Set::copyOf);
    }

    public static AgendaEntry ofCase(CaseNumber number, int minutes, SortedSet<String> expertise) {
        return new AgendaEntry(EntryKind.CASE, Optional.of(number), Optional.empty(), minutes, expertise, Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    public static AgendaEntry ofSubject(EntryKind kind, String subject, int minutes) {
        return new AgendaEntry(kind, Optional.empty(), Optional.of(subject), minutes, new TreeSet<>(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    public AgendaEntry decided(AgendaOutcome became, Optional<String> why) {
        return new AgendaEntry(kind, caseNumber, subject, minutesPlanned, expertise, Optional.of(became), why, secondsTaken, inRoom);
    }

    public AgendaEntry with(Set<UUID> there) {
        return new AgendaEntry(kind, caseNumber, subject, minutesPlanned, expertise, outcome, reason, secondsTaken, Optional.of(there));
    }

    public AgendaEntry planned(int minutes) {
        return new AgendaEntry(kind, caseNumber, subject, minutes, expertise, outcome, reason, secondsTaken, inRoom);
    }

    public AgendaEntry took(int seconds) {
        return new AgendaEntry(kind, caseNumber, subject, minutesPlanned, expertise, outcome, reason, seconds, inRoom);
    }

    @Override
    public String toString() {
        return "AgendaEntry " + kind.code();
    }
}
