package uk.cdop.casebook.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.deadline.NoticeClocks.Moment;
import uk.cdop.casebook.testkit.SampleAreas;

class NoticeClocksTest {

    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26), LocalDate.of(2025, 1, 1));
    private final NoticeClocks clocks = new NoticeClocks(
            TimeLimitFile.read(SampleAreas.resource("/deadlines/time-limits.csv")), new WorkingDays(BANK_HOLIDAYS::contains));

    private static Moment at(String when) {
        return when.contains("T")
                ? new Moment(LocalDateTime.parse(when).toLocalDate(), Optional.of(LocalDateTime.parse(when).toLocalTime()))
                : new Moment(LocalDate.parse(when), Optional.empty());
    }

    private NoticeClock clock(String code, String death, String receipt) {
        List<NoticeClock> all = clocks.of(at(death), at(receipt), true);
        return all.stream().filter(clock -> clock.limit().code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-13T10:30, 2024-03-14T10:30", // a Wednesday
        "2024-03-14, 2024-03-15T23:59", // the hour is not known
        "2024-03-15T08:00, 2024-03-18T23:59", // ends on a Saturday
        "2024-03-28T12:00, 2024-04-02T23:59", // Good Friday to Easter Monday
        "2024-12-31T09:00, 2025-01-02T23:59", // over the end of the year and New Year's Day
        "2024-02-28T23:59, 2024-02-29T23:59" // a leap day
    })
    void thePartnersAreToldIn24HoursOrOnTheNextWorkingDay(String died, LocalDateTime due) {
        assertThat(clock("lim_notify_cdr", died, died).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-30T12:00, 2024-04-01T13:00", // the clocks go forward
        "2024-10-26T12:00, 2024-10-28T11:00", // and back
        "2024-12-30T12:00, 2025-01-01T12:00", // hours do not wait for a working day
        "2024-03-14, 2024-03-16T23:59"
    })
    void theNationalDatabaseIsToldIn48HoursOfTheReceipt(String received, LocalDateTime due) {
        assertThat(clock("lim_ncmd_notify", "2024-03-01", received).due()).isEqualTo(due);
    }

    @Test
    void saysWhetherTheHourIsKnown() {
        assertThat(clock("lim_ncmd_notify", "2024-03-14", "2024-03-14T09:00").exact()).isTrue();
        assertThat(clock("lim_ncmd_notify", "2024-03-14", "2024-03-14").exact()).isFalse();
    }

    @Test
    void theJointResponseHasItsClocksOnlyWhereItMayHappen() {
        assertThat(clocks.of(at("2024-03-14"), at("2024-03-14"), false)).extracting(clock -> clock.limit().code())
                .containsExactly("lim_notify_cdr", "lim_ncmd_notify");
        assertThat(clocks.of(at("2024-03-14"), at("2024-03-14"), true)).extracting(clock -> clock.limit().code())
                .containsExactly("lim_notify_cdr", "lim_ncmd_notify", "lim_jar_visit", "lim_jar_first_meeting");
    }

    @Test
    void theNoticeItselfMeetsTheLimitOfTellingThePartnersInTimeOrLate() {
        LocalDateTime later = LocalDateTime.of(2030, 1, 1, 0, 0);
        assertThat(clock("lim_notify_cdr", "2024-03-13T10:30", "2024-03-14T10:30").isPast(later)).isFalse();
        assertThat(clock("lim_notify_cdr", "2024-03-13T10:30", "2024-03-14T10:31").isPast(later)).isTrue();
        assertThat(clock("lim_notify_cdr", "2024-03-13T10:30", "2024-03-14").isPast(later)).isFalse();
        assertThat(clock("lim_ncmd_notify", "2024-03-13T10:30", "2024-03-14").met()).isEmpty();
    }

    @Test
    void isPastOnlyAfterItsLastMoment() {
        NoticeClock clock = clock("lim_jar_visit", "2024-03-13T10:30", "2024-03-13");
        assertThat(clock.isPast(LocalDate.of(2024, 3, 14).atTime(LocalTime.of(10, 30)))).isFalse();
        assertThat(clock.isPast(LocalDate.of(2024, 3, 14).atTime(LocalTime.of(10, 31)))).isTrue();
    }
}
