package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** Rates, trends and the figures behind them as the window shows them, with populations standing in. */
@OnTheScreen
class RatesOnScreenTest {

    private static PartHandle part(TextSize size) {
        Publication publication = AnnualPublication.of(
                SeedFigures.snapshot().with(ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24")), Publication.Edition.RESTRICTED);
        return new PartHandle(background -> {
            AnnualTablesViewModel model = new AnnualTablesViewModel(
                    (asked, progress) -> publication, (asked, folder, progress) -> List.of(), List.of(Publication.Edition.RESTRICTED), SeedFigures.AS_AT, background);
            model.count();
            return new MeasureView(model, number -> { });
        }, 1096, 640, size);
    }

    private static void show(PartHandle part, String table) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ListView<StatisticalTable> choice = (ListView<StatisticalTable>) part.find("table-choice");
            choice.getSelectionModel().select(choice.getItems().stream().filter(one -> one.id().equals(table)).findFirst().orElseThrow());
        });
        part.settle();
    }

    /** All that the table holds, above and below what is in view too. */
    private static String figures(PartHandle part) {
        @SuppressWarnings("unchecked")
        TableView<Row> table = (TableView<Row>) part.find("figure-table");
        return DeskToolkit.on(() -> table.getColumns().stream()
                .flatMap(column -> table.getItems().stream().map(row -> CellText.of((Cell) column.getCellData(row), (Column) column.getUserData())))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void ratesOfTheYearAreDrawnWithTheirIntervalAndThosePerBirthsAreNot() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            show(part, "T40_Rates");
            part.picture("statistics-rates");
            assertThat(part.words()).contains("Deaths at 0 to 17 years, one year", "22.3").contains("The diamond is England's figure.", "National Child Mortality Database");
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            show(part, "T40_Rates");
            part.picture("statistics-rates-double");
            assertThat(part.words()).contains("Deaths at 0 to 17 years");
        }
    }

    @Test
    void theNamesOfTheRowsStayWhileTheNumbersAreScrolledPastThem() {
        for (TextSize size : List.of(TextSize.PLAIN, TextSize.DOUBLE)) {
            try (PartHandle part = part(size)) {
                show(part, "T03_Caseload");
                @SuppressWarnings("unchecked")
                TableView<Row> table = (TableView<Row>) part.find("figure-table");
                assertThat(left(part, table, "Dorset")).isZero();
                DeskToolkit.run(() -> {
                    table.requestFocus();
                    table.getFocusModel().focus(0, table.getColumns().getLast());
                    table.scrollToColumn(table.getColumns().getLast());
                });
                part.settle();
                part.picture("statistics-held-" + size.name().toLowerCase(Locale.ROOT));
                assertThat(scrolled(part, table)).as("scrolled to the last column").isPositive();
                assertThat(left(part, table, "Dorset")).as("it moved with the numbers").isEqualTo(scrolled(part, table));
                DeskToolkit.run(() -> table.getFocusModel().focus(0, table.getColumns().get(1)));
                DeskToolkit.until("the first number came out from under the names", () -> scrolled(part, table) == 0);
            }
        }
    }

    private static double left(PartHandle part, TableView<Row> table, String name) {
        return DeskToolkit.on(() -> table.lookupAll(".table-cell").stream().filter(TableCell.class::isInstance)
                .filter(cell -> ((TableCell<?, ?>) cell).getItem() instanceof Cell.Words(String words) && words.equals(name)).findFirst().orElseThrow().getTranslateX());
    }

    private static double scrolled(PartHandle part, TableView<Row> table) {
        return DeskToolkit.on(() -> table.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst().orElseThrow().getValue());
    }

    @Test
    void trendsAreDrawnForEveryYearAndTheFiguresFromElsewhereAreListed() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            show(part, "T43_Trends");
            part.picture("statistics-trends");
            assertThat(figures(part)).contains("2014/15", "2023/24");
            show(part, "T42_Comparators");
            part.picture("statistics-comparators");
            assertThat(figures(part)).contains("3,347", "3,414");
            show(part, "T41_Denominators");
            part.picture("statistics-denominators");
            assertThat(figures(part)).contains("Live births", "[x]");
            assertThat(part.words()).contains("Live births");
        }
    }
}
