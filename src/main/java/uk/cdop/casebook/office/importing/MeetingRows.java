package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;

/** Takes in rows of panel meetings. */
final class MeetingRows {

    private final ImportPlan plan;
    private final LocalDate today;

    MeetingRows(ImportPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    void take(RowReading row) {
        read(row);
        if (row.isRefused()) {
            plan.refused(row.text("meeting_ref").toUpperCase(Locale.ROOT));
        }
    }

    private void read(RowReading row) {
        row.requiredText("meeting_ref");
        Optional<MeetingNumber> number = row.meetingNumber();
        Optional<LocalDate> held = row.requiredDate("held_on");
        Optional<PanelKind> kind = row.choice("panel_kind", PanelKind.class, "general, neonatal, other theme");
        row.requiredText("quorate");
        Optional<Boolean> quorate = row.yesNo("quorate");
        held.filter(today::isBefore).ifPresent(late -> row.refuse("held_on", "The meeting is dated in the future. Only meetings that were held are imported."));
        if (row.isRefused()) {
            return;
        }
        Optional<PanelMeeting> known = Optional.ofNullable(plan.meetings.get(number.orElseThrow()));
        PanelMeeting meeting = new PanelMeeting(number.orElseThrow(), held.orElseThrow(), kind.orElse(PanelKind.GENERAL),
                quorate.orElseThrow(), present(row), known.map(PanelMeeting::agenda).orElse(List.of()),
                known.map(PanelMeeting::rowVersion).orElse(0L));
        if (known.isPresent() && differsInSubstance(known.get(), meeting)) {
            row.refuse("meeting_ref", "This meeting is already recorded with another date, kind or quorum. Check the reference and the row.");
            return;
        }
        plan.meetings.put(meeting.number(), meeting);
        plan.count(known.isEmpty() ? Effect.CREATED : known.get().equals(meeting) ? Effect.UNCHANGED : Effect.UPDATED);
    }

    private static boolean differsInSubstance(PanelMeeting one, PanelMeeting other) {
        return !one.heldOn().equals(other.heldOn()) || one.kind() != other.kind() || one.quorate() != other.quorate();
    }

    private static SortedSet<String> present(RowReading row) {
        SortedSet<String> agencies = new TreeSet<>();
        row.said("agencies_present").ifPresent(cell ->
                Arrays.stream(cell.split("[;,|]")).map(String::strip).filter(agency -> !agency.isEmpty()).forEach(agencies::add));
        return agencies;
    }
}
