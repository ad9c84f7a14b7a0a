package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Publication.Release;
import uk.cdop.casebook.statistics.table.StatisticalTable;

class WorkbookPlanTest {

    private final Publication publication = SeedPublication.seed();

    private static Sheet sheet(Publication of, String name) {
        return WorkbookPlan.of(of).stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<String> words(Sheet sheet) {
        return sheet.lines().stream().filter(Line.Words.class::isInstance).map(line -> ((Line.Words) line).text());
    }

    @Test
    void sheetNamesAreUniqueShortAndOfLettersFiguresAndUnderscores() {
        assertThat(WorkbookPlan.of(publication)).extracting(Sheet::name).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,30}"));
    }

    @Test
    void theCoverSaysTheSummaryAndTheEdition() {
        assertThat(words(sheet(publication, "Cover"))).containsAll(publication.summary())
                .contains("Restricted edition: OFFICIAL-SENSITIVE, for the panel's chair, manager and members only.", "As at: 1 November 2024. What became known later is not counted.",
                        "Checks: none of the " + SeedPublication.seed().checks().size() + " checks of the figures failed; 2 had nothing to compare with, as the Checks worksheet says.");
    }

    /** Item by item. Source: domain file, annual-statistics section 5.2 (Cover) and section 6 (Structure and publishing). */
    @Test
    void theCoverHasEverythingSpecifiedOfIt() {
        Publication edition = released(new Release(2, Optional.of(LocalDate.of(2024, 11, 20)), Optional.of(LocalDate.of(2025, 11, 19))), Edition.PUBLIC);
        Sheet cover = sheet(edition, "Cover");
        assertThat(cover.lines().getFirst()).as("title in A1").isEqualTo(new Line.Title(edition.title()));
        assertThat(words(cover)).as("panel, edition and summary").contains(edition.panel(), "Public edition.").containsAll(edition.summary());
        assertThat(words(cover)).containsSubsequence(
                "Period: year ending 31 March 2024 (2023/24).", "As at: 1 November 2024. What became known later is not counted.", "Published: 20 November 2024.",
                "Next release: 19 November 2025.", "Version: 2.", "Snapshot of the facts (SHA-256): " + edition.snapshot(),
                "Contact: the office of the " + edition.panel() + ".");
        assertThat(cover.lines().stream().filter(Line.LinkTo.class::isInstance).map(line -> ((Line.LinkTo) line).link().sheet()))
                .as("links to every other worksheet").containsExactlyElementsOf(WorkbookPlan.of(edition).stream().map(Sheet::name).filter(name -> !name.equals("Cover")).toList());
        assertThat(cover.grid()).as("all in column A").isEmpty();
    }

    @Test
    void aDayThatIsNotKnownHasItsLabelledPlaceOnTheCover() {
        assertThat(words(sheet(released(Release.NONE, Edition.PUBLIC), "Cover")))
                .contains("Published: the day is not known yet.", "Next release: the day is not known yet.", "Version: told by the as-at date and the snapshot.");
        assertThat(words(sheet(publication, "Cover"))).contains("Published: not published; this edition stays with the panel.");
    }

    private Publication released(Release release, Edition edition) {
        return new Publication(publication.title(), publication.panel(), publication.year(), edition, publication.area(), publication.asAt(), publication.snapshot(),
                publication.summary(), publication.definitions(), publication.tables(), publication.checks(), publication.areas(), release);
    }

    @Test
    void aCheckThatDidNotHoldIsSaidOnTheCoverAndOnItsSheet() {
        Publication doubtful = new Publication(publication.title(), publication.panel(), publication.year(), publication.edition(), publication.asAt(),
                publication.snapshot(), publication.summary(), publication.definitions(), publication.tables(),
                List.of(new Check("Q01_try", "All is well.", true, "None"), new Check("Q02_try", "All adds up.", false, "1 expected, 2 found")));
        assertThat(words(sheet(doubtful, "Cover")))
                .contains("Checks: 1 of 2 checks of the figures did not hold; the Checks worksheet says which and why.");
        assertThat(sheet(doubtful, "Checks").grid().orElseThrow().rows().getLast()).containsExactly(
                new Value.Text("Q02_try"), new Value.Text("All adds up."), new Value.Text("Did not hold"), new Value.Text("1 expected, 2 found"));
    }

    @Test
    void theSameNoteIsNumberedOnceAndNamesItsTables() {
        NoteNumbers numbers = new NoteNumbers(publication);
        assertThat(numbers.notes()).doesNotHaveDuplicates();
        StatisticalTable age = publication.table("T06_Deaths_age");
        String shared = age.notes().stream().filter(note -> publication.table("T07_Deaths_sex").notes().contains(note)).findFirst().orElseThrow();
        assertThat(numbers.tablesOf(shared)).contains("T06_Deaths_age", "T07_Deaths_sex");
        assertThat(numbers.markers(age)).contains(numbers.marker(shared)).matches("(\\[note \\d+])+");
    }

    @Test
    void notesAreMarkedInTheOrderOfTheirNumbers() {
        NoteNumbers numbers = new NoteNumbers(publication);
        for (StatisticalTable table : publication.tables()) {
            List<Integer> order = Stream.of(numbers.markers(table).replaceAll("\\[note (\\d+)]", "$1 ").strip().split(" ")).map(Integer::valueOf).toList();
            assertThat(order).isSorted();
        }
    }

    @Test
    void aColumnIsAsWideAsItsLongestWordsWithinReason() {
        Grid grid = new Grid("try", List.of(new Grid.Heading("A", false), new Grid.Heading("B", true), new Grid.Heading("C", false)), List.of(List.of(
                new Value.Text("x".repeat(200)), new Value.Number(BigDecimal.ONE), new Value.Text("y".repeat(30)))));
        assertThat(grid.width(0)).isEqualTo(60);
        assertThat(grid.width(1)).isEqualTo(12);
        assertThat(grid.width(2)).isEqualTo(33);
        assertThat(grid.lines(grid.rows().getFirst())).isEqualTo(4);
    }

    @Test
    void aTableOfFiguresFromElsewhereIsNotSaidToComeFromCaseRecords() {
        assertThat(words(sheet(publication, "T42_Comparators"))).anyMatch(line -> line.startsWith("Source: as stated in each row, as held by")).noneMatch(line -> line.contains("case records"));
        assertThat(words(sheet(publication, "T41_Denominators"))).noneMatch(line -> line.contains("case records"));
        assertThat(words(sheet(publication, "T40_Rates"))).anyMatch(line -> line.startsWith("Source: case records"));
    }

    @Test
    void everyDayFitsItsColumn() {
        Grid grid = new Grid("try", List.of(new Grid.Heading("Day", true)), List.of(List.of(new Value.Day(LocalDate.of(2023, 9, 30)))));
        assertThat(grid.width(0)).isGreaterThan("30 September 2023".length());
    }

    @Test
    void noColumnOfTheSeedYearCutsANumber() {
        for (Sheet sheet : WorkbookPlan.of(publication)) {
            sheet.grid().ifPresent(grid -> {
                for (List<Value> row : grid.rows()) {
                    for (int column = 0; column < row.size(); column++) {
                        if (row.get(column) instanceof Value.Number(BigDecimal number)) {
                            assertThat(grid.width(column)).isGreaterThan(number.toPlainString().length() + 2);
                        }
                    }
                }
            });
        }
    }
}
