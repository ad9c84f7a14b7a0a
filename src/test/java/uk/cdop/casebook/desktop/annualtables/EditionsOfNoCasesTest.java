package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.HeldExecutor;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** What is shown as others will see it leads to no case from anywhere on the page. */
class EditionsOfNoCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    private Path folder;

    private final HeldExecutor store = new HeldExecutor();
    private OfficeOnDisk office;
    private AnnualTablesViewModel model;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.can().generateCases().generate(60, 7, LocalDate.of(2021, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE);
        office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
        model = new AnnualTablesViewModel(
                (asked, progress) -> office.can().prepareStatistics().prepare(asked.year(), asked.edition(), asked.areas().basis(), progress),
                (asked, into, progress) -> List.of(), List.of(Edition.values()), TODAY, Background.by(store, Runnable::run, new Problems(Runnable::run)));
        model.count();
        store.runAll();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** How many places of the tables, their charts and the headlines lead to cases. */
    private long leading() {
        long headlines = model.headlines().stream().filter(headline -> !headline.trail().isEmpty()).peek(headline -> model.follow(headline.what(), headline.trail())).count();
        return headlines + List.copyOf(model.measure().tables()).stream().mapToLong(this::leading).sum();
    }

    private long leading(StatisticalTable table) {
        model.measure().tableProperty().set(table);
        table.rows().stream().map(Row::cells).forEach(cells -> cells.forEach(cell -> model.follow(table.title(), cell)));
        long cells = table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell instanceof Cell.Figure figure && !figure.trail().isEmpty()).count();
        long bars = 0;
        for (Column column : List.copyOf(model.measure().columns())) {
            model.measure().columnProperty().set(column);
            bars += model.measure().chart().stream().flatMap(chart -> chart.bars().stream()).filter(bar -> !bar.trail().isEmpty()).count();
        }
        return cells + bars;
    }

    @Test
    void noNumberBarOrHeadlineOfAnEditionThatLeavesThePanelLeadsToACase() {
        assertThat(leading()).as("in the restricted edition they do").isPositive();
        assertThat(model.trailProperty().get()).isPresent();
        for (Edition edition : List.of(Edition.PARTNER, Edition.PUBLIC, Edition.NHS_STYLE)) {
            model.editionProperty().set(edition);
            store.runAll();
            assertThat(model.publicationProperty().get()).hasValueSatisfying(shown -> assertThat(shown.edition()).isEqualTo(edition));
            assertThat(model.trailProperty().get()).as("cases listed before are gone").isEmpty();
            assertThat(model.headlines()).isNotEmpty();
            assertThat(model.measure().tables()).hasSizeGreaterThan(5);
            assertThat(leading()).as(edition.label()).isZero();
            assertThat(model.trailProperty().get()).as(edition.label()).isEmpty();
        }
    }
}
