package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.SeatFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ShippedForms;

class AttendancesTest {

    private static final MeetingNumber FIRST = new MeetingNumber("PANEL-2023-01");
    private static final MeetingNumber SECOND = new MeetingNumber("PANEL-2023-02");

    private static PanelMeeting held(MeetingNumber number, String day, String... agencies) {
        return new PanelMeeting(number, LocalDate.parse(day), PanelKind.GENERAL, true, new TreeSet<>(Arrays.asList(agencies)), List.of(), 1);
    }

    private static StatisticalTable table(List<SeatFact> seats, PanelMeeting... meetings) {
        Snapshot counted = Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 3, 31), List.of(), List.of(meetings));
        return new Attendances().count(counted.with(counted.papers().with(ShippedForms.words()).with(seats, List.of())));
    }

    private static SeatFact seat(MeetingNumber meeting, String agency, boolean attended, boolean bySubstitute) {
        return new SeatFact(meeting, LocalDate.of(2023, 6, 14), agency, attended, bySubstitute);
    }

    @Test
    void twoSeatsOfOneAgencyAreOneInvitationAndOneAttendance() {
        StatisticalTable table = table(
                List.of(seat(FIRST, "police", true, false), seat(FIRST, "police", true, true), seat(SECOND, "police", true, true), seat(SECOND, "nursing", false, false)),
                held(FIRST, "2023-06-14", "police"), held(SECOND, "2023-06-14", "police"));
        assertThat(read(table, "invited", "Police")).isEqualTo("2");
        assertThat(read(table, "attended", "Police")).isEqualTo("2");
        assertThat(read(table, "attended_percent", "Police")).isEqualTo("100.0");
        assertThat(read(table, "by_substitute", "Police")).as("at the first meeting a member came too").isEqualTo("1");
        assertThat(read(table, "attended_percent", "Nursing")).isEqualTo("0.0");
    }

    @Test
    void whereNoMeetingHasAListOnlyWhoCameIsKnown() {
        StatisticalTable table = table(List.of(), held(FIRST, "2023-06-14", "Children's social care", "Neonatology"), held(SECOND, "2023-09-13", "childrens_social_care"));
        assertThat(table.rows()).extracting(row -> row.cells().getFirst()).containsExactly(Cell.words("Children’s social care"), Cell.words("Neonatology"));
        assertThat(read(table, "present_without_list", "Children’s social care")).isEqualTo("2");
        assertThat(read(table, "invited", "Children’s social care")).isEqualTo("[x]");
    }

    @Test
    void anAgencyThatOnlyCameToAMeetingWithoutAListWasInvitedToNone() {
        StatisticalTable table = table(List.of(seat(FIRST, "police", true, false)), held(FIRST, "2023-06-14"), held(SECOND, "2023-09-13", "Lay member"));
        assertThat(read(table, "invited", "Lay member")).isEqualTo("0");
        assertThat(read(table, "attended_percent", "Lay member")).isEqualTo("[z]");
        assertThat(read(table, "present_without_list", "Police")).isEqualTo("0");
    }
}
