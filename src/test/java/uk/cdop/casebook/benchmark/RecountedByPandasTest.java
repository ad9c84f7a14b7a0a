package uk.cdop.casebook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.InTheGate;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.ShippedForms;

/** A second count of every table, made from the exported facts by a script that knows nothing of our code, agrees with ours cell by cell. */
@InTheGate
class RecountedByPandasTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

    @TempDir
    Path folder;

    @BeforeAll
    static void pandasIsThere() throws IOException, InterruptedException {
        assumeTrue(PandasScript.isThere(), PandasScript.NOT_THERE);
    }

    @Test
    void onlyTheListsOfWhatOthersSaidAreGivenAndEveryOtherTableIsCounted() {
        assertThat(WantedTables.GIVEN).containsExactlyInAnyOrder("T41_Denominators", "T42_Comparators", "T51_Completeness", "T52_Revisions", "T53_Disclosure_log");
    }

    @Test
    void everyEditionOfAVaultIsCountedTheSame() throws IOException, InterruptedException {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), TODAY)) {
            UseCases can = office.can();
            can.generateCases().generate(300, 11, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 31), Progress.NONE);
            RunningWork.fill(office.session(), TODAY);
            can.editDisclosureRule().signOff("Sample Lead", "Information governance lead", Optional.of(TODAY));
            List<Publication> editions = Stream.of(Publication.Edition.values()).map(edition -> can.prepareStatistics().prepare(YEAR, edition)).toList();
            Snapshot snapshot = office.read(records -> ReferenceTexts.freezing().of(records, YEAR, TODAY));
            List<CaseFact> facts = office.read(records -> records.cases().facts());
            List<PanelMeeting> meetings = office.read(records -> records.meetings().all());
            assertThat(differences(facts, meetings, snapshot, editions)).isEmpty();
        }
    }

    /** With populations, meetings and actions of many kinds too; the as-at day after the year or within it, and years that the records do not reach back to. */
    @ParameterizedTest
    @CsvSource({"11, 2022, 2025-03-31", "13, 2024, 2025-03-31", "15, 2023, 2023-12-31", "16, 2020, 2025-03-31"})
    void casesOfEveryKindAreCountedTheSame(long seed, int year, LocalDate asAt) throws IOException, InterruptedException {
        Recounted made = Recounted.of(seed, 400, new FinancialYear(year), asAt);
        assertThat(differences(made.facts(), made.meetings(), made.snapshot(), List.of(AnnualPublication.of(made.snapshot(), Publication.Edition.RESTRICTED)))).isEmpty();
    }

    /** Three years back of the year's own; the year itself, so that there is no other to compare it with. */
    @ParameterizedTest
    @CsvSource({"2020", "2022"})
    void yearsOfWhichTheOfficeHoldsSingleCasesAreNotAvailableInEither(int whole) throws IOException, InterruptedException {
        Recounted made = Recounted.of(17, 400, new FinancialYear(2022), LocalDate.of(2025, 3, 31));
        Snapshot said = made.snapshot().wholeFrom(Optional.of(new FinancialYear(whole)));
        assertThat(differences(made.facts(), made.meetings(), said, List.of(AnnualPublication.of(said, Publication.Edition.RESTRICTED)))).isEmpty();
    }

    @Test
    void ofNoCasesAtAllTheSameNothingIsCounted() throws IOException, InterruptedException {
        Snapshot nothing = Snapshot.of(YEAR, TODAY, List.of(), List.of());
        assertThat(differences(List.of(), List.of(), nothing, List.of(AnnualPublication.of(nothing, Publication.Edition.RESTRICTED)))).isEmpty();
    }

    @Test
    void aCaseThatIsNotAmongTheFactsIsADifferenceNamedByTableRowAndColumn() throws IOException, InterruptedException {
        LocalDate asAt = LocalDate.of(2025, 3, 31);
        Recounted made = Recounted.of(11, 40, new FinancialYear(2022), asAt);
        CaseFact more = CaseFactBuilder.aCase(2022, 9_000).died("2022-07-07").born("2016-01-01").in(ReportingArea.SOMERSET).facts();
        List<CaseFact> withOneMore = Stream.concat(made.facts().stream(), Stream.of(more)).toList();
        Publication ours = AnnualPublication.of(Snapshot.of(new FinancialYear(2022), asAt, withOneMore, made.meetings()), Publication.Edition.RESTRICTED);
        int deaths = Snapshot.of(new FinancialYear(2022), asAt, withOneMore, List.of()).deaths().in(new FinancialYear(2022)).size();
        assertThat(differences(made.facts(), made.meetings(), made.snapshot(), List.of(ours)))
                .contains("T06_Deaths_age, row 8 (All ages), deaths: %d, recounted %d".formatted(deaths, deaths - 1));
    }

    record Recounted(List<CaseFact> facts, List<PanelMeeting> meetings, Snapshot snapshot) {

        static Recounted of(long seed, int cases, FinancialYear year, LocalDate asAt) {
            ManyMeetings many = new ManyMeetings(seed);
            List<CaseFact> facts = ManyKinds.of(seed, cases);
            List<PanelMeeting> meetings = many.of(facts);
            Snapshot counted = Snapshot.of(year, asAt, facts, meetings);
            return new Recounted(facts, meetings, counted.with(ManyFigures.held())
                    .with(counted.papers().with(ShippedForms.words()).with(many.seats(meetings, asAt), many.actions(asAt)))
                    .with(new Evidence(
                            List.of(), List.of(new AcceptedDoubt(new Doubt(facts.getFirst().number(), Doubt.Kind.NOTIFIED_BEFORE_DEATH), "As the record says", asAt, "A Coordinator")),
                            many.reported(asAt), List.of())));
        }
    }

    /** The edition, and every table of it but the lists that are given. */
    private static String counted(Publication edition) {
        return Stream.concat(Stream.of(edition.edition().code()), edition.tables().stream().map(StatisticalTable::id).filter(id -> !WantedTables.GIVEN.contains(id)))
                .collect(Collectors.joining(" "));
    }

    private List<String> differences(List<CaseFact> facts, List<PanelMeeting> meetings, Snapshot snapshot, List<Publication> editions) throws IOException, InterruptedException {
        FactFiles.write(folder.resolve("facts"), facts, meetings, snapshot);
        Path tables = Files.writeString(folder.resolve("tables.json"), WantedTables.json(editions));
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> said = PandasScript.run(folder.resolve("facts"), tables, out);
        assertThat(said).containsExactlyElementsOf(editions.stream().map(RecountedByPandasTest::counted).toList());
        List<String> differences = new ArrayList<>();
        for (Publication edition : editions) {
            differences.addAll(RecountedCells.differences(out.resolve(edition.edition().code() + ".xlsx"), edition));
        }
        return differences;
    }
}
