package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.annualtables.SetWholeYears.SetWholeYearsOutcome.Kept;
import uk.cdop.casebook.office.annualtables.SetWholeYears.SetWholeYearsOutcome.Refused;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** An office that moved in with the cases of two years, and says that it holds the second whole. */
class WholeYearsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final Optional<FinancialYear> SECOND = Optional.of(YEAR);

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private SetWholeYears years;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.can().generateCases().generate(40, 7, LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE);
        years = office.can().reports().wholeYears();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Publication publication() {
        return office.can().prepareStatistics().prepare(YEAR, Edition.RESTRICTED);
    }

    @Test
    void untilItIsSaidTheOldestRecordDecides() {
        assertThat(years.show()).isEmpty();
        StatisticalTable trends = publication().table("T43_Trends");
        assertThat(read(trends, "notifications", "2022/23")).matches("\\d+");
        assertThat(read(trends, "notifications", "2021/22")).isEqualTo("[x]");
        assertThat(read(publication().table("Data_quality"), "comment", "First year of which every case is held")).startsWith("2022/23, the year of the oldest record.");
    }

    @Test
    void anEarlierYearIsNotAvailableAndNothingOfTheYearItselfChanges() {
        Publication before = publication();
        assertThat(years.set(SECOND)).isEqualTo(new Kept(SECOND, Optional.empty()));
        assertThat(years.show()).isEqualTo(SECOND);
        Publication after = publication();
        assertThat(read(after.table("T43_Trends"), "notifications", "2022/23")).isEqualTo("[x]");
        assertThat(read(after.table("T43_Trends"), "notifications", "2023/24")).isEqualTo(read(before.table("T43_Trends"), "notifications", "2023/24"));
        assertThat(after.table("T20_Reviews").rows()).isNotEmpty().noneMatch(row -> row.cells().contains(uk.cdop.casebook.statistics.table.Cell.words("2022/23")));
        assertThat(after.table("T06_Deaths_age")).isEqualTo(before.table("T06_Deaths_age"));
        assertThat(after.table("T03_Caseload")).isEqualTo(before.table("T03_Caseload"));
        assertThat(read(after.table("Data_quality"), "comment", "First year of which every case is held")).startsWith("2023/24, as the panel says.");
        assertThat(after.failed()).isEmpty();
        assertThat(after.snapshot()).as("the hash tells of it").isNotEqualTo(before.snapshot());
    }

    @Test
    void goingByTheOldestRecordAgainIsAsBefore() {
        Publication before = publication();
        years.set(SECOND);
        assertThat(years.set(Optional.empty())).isEqualTo(new Kept(Optional.empty(), SECOND));
        assertThat(publication().snapshot()).isEqualTo(before.snapshot());
    }

    @Test
    void aYearThatHasNotBegunIsRefused() {
        assertThat(years.set(Optional.of(new FinancialYear(2024)))).as("begun in April 2024").isInstanceOf(Kept.class);
        assertThat(years.set(Optional.of(new FinancialYear(2025)))).isEqualTo(new Refused("That year has not begun. Nothing was changed."));
        assertThat(years.show()).isEqualTo(Optional.of(new FinancialYear(2024)));
    }

    @Test
    void aYearBeforeItIsStillCountedAlone() {
        years.set(SECOND);
        Publication earlier = office.can().prepareStatistics().prepare(new FinancialYear(2022), Edition.RESTRICTED);
        assertThat(read(earlier.table("T43_Trends"), "notifications", "2022/23")).isEqualTo("[x]");
        assertThat(earlier.table("T02_Notifications").rows()).isNotEmpty();
    }
}
