package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.AREA_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.area.LoadPostcodes.IndexOrigin;
import uk.cdop.casebook.office.area.LoadPostcodes.LoadPostcodesCommand;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** From a loaded postcode look-up in a real vault to tables and files with areas as they were. */
class AreasAsThenOnDiskTest {

    private static final FinancialYear YEAR = new FinancialYear(2022);

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;

    @BeforeAll
    static void open() throws IOException {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 6, 3));
        office.keep(somerset(1, "TA1 1AA"), somerset(2, "TA9 9ZZ"));
        load("pcds,oslaua,oscty,lsoa11\nTA1 1AA,E07000246,E10000027,E01029288\n", LocalDate.of(2021, 5, 1), Optional.of("lsoa,decile\nE01029288,3\n"));
        load("pcds,oslaua,oscty,lsoa21\nTA1 1AA,E06000066,E99999999,E01099999\n", LocalDate.of(2023, 5, 1), Optional.empty());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static CaseFile somerset(int sequence, String postcode) {
        CaseFile file = StoreCases.notified(CaseNumber.of(2022, sequence), StoreCases.answers().with(DATE_OF_DEATH, LocalDate.of(2022, 12, 1))
                .with(HOME_POSTCODE, postcode).with(DATE_OF_BIRTH, LocalDate.of(2019, 3, sequence)).with(NHS_NUMBER, Answer.notKnown()).with(AREA_OF_DEATH, "wales"));
        return new CaseFile(file.number(), file.stage(), new Residence("E10000027", ReportingArea.SOMERSET, Answer.notApplicable()), file.notificationForm(),
                file.notifications(), file.stageChanges(), file.holds(), file.transfers(), file.analysis(), file.rowVersion());
    }

    private static void load(String postcodes, LocalDate asAt, Optional<String> index) throws IOException {
        Path file = Files.writeString(folder.resolve(asAt + ".csv"), postcodes);
        Optional<Path> deciles = index.isEmpty() ? Optional.empty() : Optional.of(Files.writeString(folder.resolve("index.csv"), index.get()));
        office.can().intake().loadPostcodes().load(new LoadPostcodesCommand(file, asAt, deciles, "IMD 2019", new IndexOrigin("An index publisher", "2019-09-26"), Map.of("index-lsoa", "lsoa", "decile", "decile")), Progress.NONE);
    }

    @Test
    void theFactsSayWhatEveryLoadedLookUpSaysOfAHomeTheNearestToTheDeathFirst() {
        List<CaseFact> facts = office.read(records -> records.cases().facts());
        assertThat(facts).extracting(CaseFact::home).containsExactly(
                new Home("E10000027", List.of("E06000066", "E07000246"), Optional.of(new Deprivation("IMD 2019, An index publisher, released 2019-09-26", 3)), Optional.of("wales"), Optional.empty()),
                new Home("E10000027", List.of(), Optional.empty(), Optional.of("wales"), Optional.empty()));
    }

    @Test
    void deathsByDeprivationSayWhichIndexTheyRestOn() {
        StatisticalTable table = office.can().prepareStatistics().prepare(YEAR, Edition.RESTRICTED).table("T09_Deaths_IMD");
        assertThat(table.row("imd_quintile", "Quintile 2").map(row -> ((Cell.Figure) table.cell(row, "deaths")).trail())).contains(List.of(CaseNumber.of(2022, 1)));
        assertThat(table.row("imd_quintile", "Not known").map(row -> ((Cell.Figure) table.cell(row, "deaths")).trail())).contains(List.of(CaseNumber.of(2022, 2)));
        assertThat(table.notes()).contains("Index of multiple deprivation: IMD 2019, An index publisher, released 2019-09-26.");
    }

    @Test
    void residentsWhoDiedElsewhereStandInATableOfTheirOwn() {
        StatisticalTable table = office.can().prepareStatistics().prepare(YEAR, Edition.RESTRICTED).table("T04_Out_of_area");
        assertThat(table.row("where", "Wales").map(row -> ((Cell.Figure) table.cell(row, "deaths")).trail())).contains(List.of(CaseNumber.of(2022, 1), CaseNumber.of(2022, 2)));
    }

    @Test
    void aTableByAreasAsTheyWereNamesTheDistrictAndTheFilesSaySo() {
        Publication then = office.can().prepareStatistics().prepare(YEAR, Edition.RESTRICTED, AreaBasis.AS_THEN);
        StatisticalTable table = then.table("T02_Notifications");
        assertThat(table.row("area", "Somerset West and Taunton").map(row -> ((Cell.Figure) table.cell(row, "deaths")).trail())).contains(List.of(CaseNumber.of(2022, 1)));
        assertThat(table.row("area", "Somerset: district not recorded").map(row -> ((Cell.Figure) table.cell(row, "deaths")).trail())).contains(List.of(CaseNumber.of(2022, 2)));
        assertThat(then.checks()).anySatisfy(check -> assertThat(check.id()).isEqualTo("Q05_areas_as_then_add_up")).allSatisfy(check -> assertThat(check.id().startsWith("Q05") && !check.held()).isFalse());
        assertThat(then.title()).endsWith("areas as they were on the day of each death");
        Publication now = office.can().prepareStatistics().prepare(YEAR, Edition.RESTRICTED);
        assertThat(now.snapshot()).as("the same facts").isEqualTo(then.snapshot());
        assertThat(now.table("T02_Notifications").row("area", "Somerset West and Taunton")).isEmpty();
        assertThat(office.can().writeStatistics().write(YEAR, Edition.RESTRICTED, AreaBasis.AS_THEN, folder.resolve("out"), Progress.NONE))
                .isInstanceOfSatisfying(WriteStatisticsOutcome.Written.class, written -> assertThat(written.files())
                        .isNotEmpty().allSatisfy(file -> assertThat(file.getFileName().toString()).contains("restricted-areas-as-then")));
    }
}
