package uk.cdop.casebook.casework.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** A meeting of the panel: when, what for, which agencies were there, and the cases in the order they were taken. */
public record PanelMeeting(
        MeetingNumber number,
        LocalDate heldOn,
        PanelKind kind,
        boolean quorate,
        SortedSet<String> agenciesPresent,
        List<AgendaItem> agenda,
        long rowVersion) {

    public PanelMeeting {
        agenciesPresent = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(agenciesPresent));
        agenda = List.copyOf(agenda);
    }

    public PanelMeeting withItem(AgendaItem item) {
        List<AgendaItem> longer = new java.util.ArrayList<>(agenda);
        longer.add(item);
        return new PanelMeeting(number, heldOn, kind, quorate, agenciesPresent, longer, rowVersion);
    }

    @Override
    public String toString() {
        return "PanelMeeting " + number;
    }
}
