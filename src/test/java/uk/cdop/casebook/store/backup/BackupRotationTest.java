package uk.cdop.casebook.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.store.backup.BackupRotation.Made;

class BackupRotationTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2024, 3, 1, 17, 30);

    private static Set<LocalDateTime> staying(List<LocalDateTime> moments) {
        return BackupRotation.staying(moments.stream().map(moment -> new Made(moment, 1)).toList()).stream()
                .map(Made::at).collect(Collectors.toSet());
    }

    @Test
    void nothingMadeNothingStays() {
        assertThat(BackupRotation.staying(List.of())).isEmpty();
    }

    @Test
    void aBusyDayDoesNotPushTheEarlierDaysOut() {
        List<LocalDateTime> earlier = IntStream.rangeClosed(1, 6).mapToObj(EVENING::minusDays).toList();
        List<LocalDateTime> busy = IntStream.range(0, 50).mapToObj(EVENING::minusMinutes).toList();
        Set<LocalDateTime> staying = staying(Stream.concat(earlier.stream(), busy.stream()).toList());
        assertThat(staying).containsAll(earlier).contains(EVENING, EVENING.minusMinutes(1), EVENING.minusMinutes(2)).hasSize(9);
    }

    @Test
    void twoYearsOfEveningsLeaveSevenDaysFourWeeksAndTwelveMonths() {
        List<LocalDateTime> evenings = IntStream.range(0, 730).mapToObj(EVENING::minusDays).toList();
        Set<LocalDateTime> staying = staying(evenings);
        assertThat(staying).containsAll(evenings.subList(0, 7));
        assertThat(staying).contains(LocalDateTime.of(2024, 2, 18, 17, 30), LocalDateTime.of(2024, 2, 11, 17, 30));
        assertThat(staying).contains(LocalDateTime.of(2023, 4, 30, 17, 30), LocalDateTime.of(2024, 1, 31, 17, 30));
        assertThat(staying).doesNotContain(LocalDateTime.of(2023, 3, 31, 17, 30), LocalDateTime.of(2024, 1, 30, 17, 30));
        assertThat(staying).hasSizeBetween(18, 23);
    }

    @Test
    void ofManyInOneSecondTheLastThreeStay() {
        List<Made> burst = IntStream.rangeClosed(1, 10).mapToObj(number -> new Made(EVENING, number)).toList();
        assertThat(BackupRotation.staying(burst)).extracting(Made::number).containsExactly(8, 9, 10);
    }

    @Test
    void theLastOfTheYearAndTheFirstOfTheNextShareTheirWeekAndStayAsDaysAndMonths() {
        LocalDateTime newYear = LocalDateTime.of(2025, 1, 1, 9, 0);
        LocalDateTime oldYear = LocalDateTime.of(2024, 12, 31, 17, 0);
        assertThat(staying(List.of(newYear, oldYear))).containsExactlyInAnyOrder(oldYear, newYear);
    }

    @Test
    void theOneJustMadeStaysAlsoWhenTheClockWasSetBack(@TempDir Path folder) throws IOException {
        for (int minute = 10; minute < 60; minute++) {
            Files.createFile(folder.resolve("20240301T17%02d00Z-001.sealed".formatted(minute)));
        }
        Path justMade = Files.createFile(folder.resolve("20240301T120000Z-001.sealed"));
        Path letter = Files.createFile(folder.resolve("letter.sealed"));
        BackupShelf.rotate(folder, justMade);
        assertThat(justMade).exists();
        assertThat(letter).exists();
        assertThat(BackupShelf.in(folder)).hasSize(5);
    }
}
