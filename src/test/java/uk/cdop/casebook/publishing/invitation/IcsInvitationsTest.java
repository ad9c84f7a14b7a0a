package uk.cdop.casebook.publishing.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.meeting.Invitation;
import uk.cdop.casebook.casework.meeting.MeetingPlan;

/** Calendar files, read back as a calendar program reads them. */
class IcsInvitationsTest {

    private static Invitation invitation(LocalDate day, LocalTime at, int minutes, boolean cancelled) {
        return new Invitation(
                "panel-2024-01@sample.invalid", 3, cancelled, new MeetingPlan.When(day, at, minutes), "Child death overview panel (PANEL-2024-01)",
                Optional.of("Room 2, Example House; second floor"), Optional.of(new Invitation.Person("Example \"Office\"", "office@example.invalid")),
                Optional.of(new Invitation.Person("Robin Sample", "robin@example.invalid")), Instant.parse("2024-03-14T12:00:00Z"));
    }

    private static String written(LocalDate day, LocalTime at, int minutes) {
        return new String(new IcsInvitations().ics(invitation(day, at, minutes, false)), StandardCharsets.UTF_8);
    }

    private static VEvent event(String ics) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static Instant begins(LocalDate day) throws IOException, ParserException {
        return event(written(day, LocalTime.of(9, 30), 180)).<ZonedDateTime>getStartDate().orElseThrow().getDate().toInstant();
    }

    @Test
    void halfPastNineIsHalfPastNineOnBothSidesOfTheClockChange() throws IOException, ParserException {
        assertThat(begins(LocalDate.of(2024, 3, 30))).isEqualTo("2024-03-30T09:30:00Z");
        assertThat(begins(LocalDate.of(2024, 3, 31))).isEqualTo("2024-03-31T08:30:00Z");
        assertThat(begins(LocalDate.of(2024, 10, 26))).isEqualTo("2024-10-26T08:30:00Z");
        assertThat(begins(LocalDate.of(2024, 10, 27))).isEqualTo("2024-10-27T09:30:00Z");
        assertThat(begins(LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-29T09:30:00Z");
    }

    @Test
    void aMeetingAcrossTheClockChangeKeepsItsLength() {
        assertThat(written(LocalDate.of(2024, 3, 31), LocalTime.of(0, 30), 60)).contains("DTEND;TZID=Europe/London:20240331T023000");
    }

    @Test
    void aRequestAndACancellationSayWhichTheyAre() {
        String request = written(LocalDate.of(2024, 5, 2), LocalTime.of(9, 30), 180);
        assertThat(request).contains("METHOD:REQUEST", "STATUS:CONFIRMED", "SEQUENCE:3", "UID:panel-2024-01@sample.invalid", "BEGIN:VTIMEZONE", "mailto:robin@example.invalid");
        String cancelled = new String(new IcsInvitations().ics(invitation(LocalDate.of(2024, 5, 2), LocalTime.of(9, 30), 180, true)), StandardCharsets.UTF_8);
        assertThat(cancelled).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    /** A request without an organiser, or to nobody, is none: some calendar programs then drop the whole file. */
    @Test
    void whereNobodyAsksOrNobodyIsAskedItIsAPlainEntryAndSoIsItsCancellation() throws IOException, ParserException {
        for (boolean cancelled : List.of(false, true)) {
            Invitation full = invitation(LocalDate.of(2024, 5, 2), LocalTime.of(9, 30), 180, cancelled);
            for (Invitation one : List.of(
                    new Invitation(full.uid(), 4, cancelled, full.when(), full.summary(), full.place(), Optional.empty(), full.attendee(), full.stamp()),
                    new Invitation(full.uid(), 4, cancelled, full.when(), full.summary(), full.place(), full.organiser(), Optional.empty(), full.stamp()))) {
                String ics = new String(new IcsInvitations().ics(one), StandardCharsets.UTF_8);
                assertThat(ics).contains("SEQUENCE:4", cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED").doesNotContain("METHOD", "ORGANIZER", "ATTENDEE", "mailto");
                assertThat(event(ics).getUid().orElseThrow().getValue()).isEqualTo(full.uid());
            }
        }
    }

    @Test
    void linesAreFoldedAndTheSameInvitationGivesTheSameBytes() {
        String ics = written(LocalDate.of(2024, 5, 2), LocalTime.of(9, 30), 180);
        assertThat(ics.split("\r\n")).allMatch(line -> line.length() <= 75);
        assertThat(ics).contains("Room 2\\, Example House\\; second floor").isEqualTo(written(LocalDate.of(2024, 5, 2), LocalTime.of(9, 30), 180));
    }
}
