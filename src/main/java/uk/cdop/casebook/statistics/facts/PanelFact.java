package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** One panel meeting that was held, with the cases it reviewed and those it deferred, in the order of their references. */
public record PanelFact(
        MeetingNumber number, LocalDate heldOn, PanelKind kind, boolean quorate, List<String> agenciesPresent,
        List<CaseNumber> reviewed, List<CaseNumber> deferred) {

    public PanelFact {
        agenciesPresent = List.copyOf(agenciesPresent);
        reviewed = List.copyOf(reviewed);
        deferred = List.copyOf(deferred);
    }

    static PanelFact of(PanelMeeting meeting) {
        SortedSet<String> agencies = new TreeSet<>(meeting.agenciesPresent());
        return new PanelFact(
                meeting.number(), meeting.heldOn(), meeting.kind(), meeting.quorate(), List.copyOf(agencies),
                with(meeting, AgendaOutcome.REVIEWED), with(meeting, AgendaOutcome.DEFERRED));
    }

    private static List<CaseNumber> with(PanelMeeting meeting, AgendaOutcome outcome) {
        return meeting.agenda().stream()
                .filter(item -> item.outcome() == outcome)
                .map(AgendaItem::caseNumber)
                .sorted()
                .toList();
    }
}
