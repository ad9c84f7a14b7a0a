package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.annualtables.SetReleaseDays.SetReleaseDaysOutcome.Kept;
import uk.cdop.casebook.office.annualtables.SetReleaseDays.SetReleaseDaysOutcome.Refused;
import uk.cdop.casebook.office.annualtables.SetReleaseDays.Shown;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Publication.Release;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** The days on the covers of a year, kept in a real vault. */
class ReleaseDaysTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final Optional<LocalDate> OUT = Optional.of(LocalDate.of(2024, 11, 20));
    private static final Optional<LocalDate> NEXT = Optional.of(LocalDate.of(2025, 11, 19));

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private SetReleaseDays days;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
        days = office.can().reports().releaseDays();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Release release(Edition edition) {
        return office.can().prepareStatistics().prepare(YEAR, edition).release();
    }

    @Test
    void withoutADayTheCoverSaysTheDayOfWritingAndLeavesTheNextReleaseOpen() {
        assertThat(days.show(YEAR)).isEqualTo(new Shown(Optional.empty(), Optional.empty()));
        assertThat(release(Edition.PUBLIC)).isEqualTo(new Release(1, Optional.of(TODAY), Optional.empty()));
        assertThat(release(Edition.RESTRICTED)).as("it is not published").isEqualTo(Release.NONE);
    }

    @Test
    void whatWasSaidIsKeptForItsYearAlone() {
        assertThat(days.set(YEAR, OUT, NEXT)).isInstanceOf(Kept.class);
        assertThat(days.show(YEAR)).isEqualTo(new Shown(OUT, NEXT));
        assertThat(days.show(YEAR.previous())).isEqualTo(new Shown(Optional.empty(), Optional.empty()));
        assertThat(release(Edition.PARTNER)).isEqualTo(new Release(1, OUT, NEXT));
        assertThat(release(Edition.RESTRICTED)).isEqualTo(new Release(0, Optional.empty(), NEXT));
    }

    @Test
    void theSameFactsStayTheSameVersionHoweverOftenTheyAreWritten() {
        office.can().writeStatistics().write(YEAR, Edition.PUBLIC, folder.resolve("out"), Progress.NONE);
        assertThat(release(Edition.PUBLIC)).isEqualTo(new Release(1, Optional.of(TODAY), Optional.empty()));
        office.can().writeStatistics().write(YEAR, Edition.PUBLIC, folder.resolve("out"), Progress.NONE);
        assertThat(release(Edition.PUBLIC).version()).isEqualTo(1);
        assertThat(release(Edition.PARTNER).version()).isEqualTo(1);
    }

    @Test
    void daysThatCannotFollowOneAnotherAreRefused() {
        assertThat(days.set(YEAR, Optional.of(YEAR.firstDay()), Optional.empty())).isInstanceOf(Refused.class);
        assertThat(days.set(YEAR, NEXT, OUT)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence()).endsWith("Nothing was changed."));
        assertThat(days.set(YEAR, OUT, OUT)).isInstanceOf(Refused.class);
        assertThat(days.show(YEAR)).isEqualTo(new Shown(Optional.empty(), Optional.empty()));
    }
}
