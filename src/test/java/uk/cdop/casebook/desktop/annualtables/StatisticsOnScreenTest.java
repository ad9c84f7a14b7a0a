package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;
import uk.cdop.casebook.testkit.handles.Keyboard;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** The statistics page in the window, over the real measures: table beside drawing, drilling, comparing and copying. */
@OnTheScreen
class StatisticsOnScreenTest {

    @TempDir
    Path folder;

    private final AtomicInteger counted = new AtomicInteger();

    private Publication count(FinancialYear year) {
        counted.incrementAndGet();
        Snapshot snapshot = Snapshot.of(year, SeedFigures.AS_AT, SeedFigures.facts(), SeedFigures.meetings())
                .with(ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24"));
        return AnnualPublication.of(snapshot, Publication.Edition.RESTRICTED);
    }

    private WindowHandle window() {
        DeskRecords records = new DeskRecords(DeskPeople.cases(12));
        return new WindowHandle(new DeskOffice(records).counting(this::count), new DeskVault(records), folder.resolve("settings.properties"))
                .signIn().press("go-statistics");
    }

    private static void show(WindowHandle window, String table) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ListView<StatisticalTable> choice = (ListView<StatisticalTable>) window.find("table-choice");
            choice.getSelectionModel().select(choice.getItems().stream().filter(one -> one.id().equals(table)).findFirst().orElseThrow());
        });
        window.settle();
    }

    private static List<String> cut(WindowHandle window) {
        return DeskToolkit.on(() -> window.all(Labeled.class).stream().filter(WindowHandle::isInView).filter(label -> !(label instanceof IndexedCell<?>) && label.isTextTruncated()).map(Labeled::getText).toList());
    }

    private static Bounds place(WindowHandle window, String id) {
        return DeskToolkit.on(() -> window.find(id).localToScene(window.find(id).getLayoutBounds()));
    }

    @Test
    void tableAndDrawingStandSideBySideInTheSmallestWindow() {
        try (WindowHandle window = window()) {
            for (String table : List.of("T20_Reviews", "T22_Category", "T40_Rates")) {
                show(window, table);
                for (String face : List.of("YEARS", "COMPARED", "NOTES", "CHART")) {
                    window.press("tab-" + face).picture("statistics-720-" + table + "-" + face.toLowerCase(Locale.ROOT));
                }
            }
            Bounds figures = place(window, "figure-table");
            Bounds face = place(window, "face");
            assertThat(figures.getMaxX()).isLessThan(face.getMinX());
            assertThat(figures.getMaxY()).isLessThan(720);
            assertThat(face.getMaxY()).isLessThan(720);
            assertThat(cut(window)).isEmpty();
            assertThat(counted).hasValueLessThanOrEqualTo(3);
        }
    }

    @Test
    void givesTheDrawingMoreRoomInAWideWindow() {
        try (WindowHandle window = window()) {
            DeskToolkit.run(() -> {
                window.stage().setWidth(1920);
                window.stage().setHeight(1080);
            });
            window.look(Theme.DARK, TextSize.PLAIN);
            show(window, "T20_Reviews");
            window.press("tab-YEARS").picture("statistics-1920-dark-years").press("tab-COMPARED").picture("statistics-1920-dark-compared").press("tab-CHART");
            assertThat(place(window, "face").getWidth()).isGreaterThan(500);
        }
    }

    @Test
    void putsListTableAndDrawingUnderOneAnotherWithLargeText() {
        try (WindowHandle window = window()) {
            window.look(Theme.LIGHT, TextSize.DOUBLE).picture("statistics-200-top");
            assertThat(place(window, "face").getMinY()).isGreaterThan(place(window, "figure-table").getMaxY());
            for (String face : List.of("YEARS", "COMPARED", "CHART")) {
                window.press("tab-" + face);
                DeskToolkit.run(() -> window.find("tab-" + face).requestFocus());
                window.picture("statistics-200-" + face.toLowerCase(Locale.ROOT));
            }
            assertThat(cut(window)).isEmpty();
        }
    }

    @Test
    void everyFigureOfChildrenLeadsToItsCasesByKeyAndMouseAndBack() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            keys.press(KeyCode.T, KeyCode.CONTROL).type("t20").press(KeyCode.DOWN);
            assertThat(window.focused()).isEqualTo("table-choice");
            keys.tabTo("bar-chart").press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.words()).as("a share opens the cases of its part").contains("Bournemouth, Christchurch and Poole, Modifiable: percent of all reviews: 7 cases");
            window.picture("statistics-trail-share-720");
            keys.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("bar-chart");
            DeskToolkit.run(() -> column(window, "reviews"));
            keys.tabTo("bar-chart").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(window.words()).contains("Pan-Dorset, Reviews: number: 22 cases");
            assertThat(window.focused()).isEqualTo("trail-cases");
            keys.press(KeyCode.ESCAPE);
            assertThat(window.shows("trail")).isFalse();
            assertThat(window.focused()).isEqualTo("bar-chart");
            DeskToolkit.run(() -> click(window.find("bar-chart").lookupAll(".bar-row").iterator().next()));
            assertThat(window.settle().words()).contains("Dorset, Reviews: number: 10 cases");
            keys.press(KeyCode.ESCAPE);
            keys.tabTo("figure-table");
            DeskToolkit.run(() -> cell(window, "2023/24", "Somerset", "reviews"));
            keys.press(KeyCode.ENTER);
            assertThat(window.words()).contains("Somerset, Reviews: number: 5 cases");
            window.picture("statistics-trail-720");
            keys.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("figure-table");
            keys.press(KeyCode.C, KeyCode.CONTROL);
            assertThat(DeskToolkit.on(() -> Clipboard.getSystemClipboard().getString())).startsWith("Restricted edition: OFFICIAL-SENSITIVE").contains("2023/24\tSomerset\t[z]\t5\t");
            assertThat(window.words()).contains("Copied with its title, its basis and who may see it.");
        }
    }

    @Test
    void theMenuOfATableListsTheCasesBehindACellAndCopiesTheTable() {
        try (WindowHandle window = window()) {
            show(window, "T20_Reviews");
            DeskToolkit.run(() -> cell(window, "2023/24", "All areas", "panels"));
            MenuItem cases = menuOpened(window).get(0);
            assertThat(cases.getText()).as("meetings are no cases").isEqualTo("No cases stand behind this");
            assertThat(cases.isDisable()).isTrue();
            DeskToolkit.run(() -> cell(window, "2023/24", "Dorset", "modifiable_percent"));
            assertThat(menuOpened(window).get(0).getText()).isEqualTo("List the 5 cases behind it");
            DeskToolkit.run(() -> cell(window, "2023/24", "Dorset", "reviews"));
            cases = menuOpened(window).get(0);
            assertThat(cases.getText()).isEqualTo("List the 10 cases behind it");
            assertThat(cases.isDisable()).isFalse();
            choose(window, cases);
            assertThat(window.words()).contains("Dorset, Reviews: number: 10 cases");
            assertThat(window.focused()).isEqualTo("trail-cases");
            MenuItem copy = menuOpened(window).get(1);
            assertThat(copy.getText()).isEqualTo("Copy the table");
            choose(window, copy);
            assertThat(DeskToolkit.on(() -> Clipboard.getSystemClipboard().getString())).startsWith("Restricted edition: OFFICIAL-SENSITIVE").contains("Reviews completed");
        }
    }

    /** As the right mouse button or the menu key opens it. */
    private static List<MenuItem> menuOpened(WindowHandle window) {
        return DeskToolkit.on(() -> {
            TableView<?> table = (TableView<?>) window.find("figure-table");
            table.getContextMenu().show(table, 10, 10);
            List<MenuItem> items = List.copyOf(table.getContextMenu().getItems());
            table.getContextMenu().hide();
            return items;
        });
    }

    private static void choose(WindowHandle window, MenuItem item) {
        DeskToolkit.run(item::fire);
        window.settle();
    }

    private static void column(WindowHandle window, String key) {
        @SuppressWarnings("unchecked")
        ComboBox<Column> drawn = (ComboBox<Column>) window.find("chart-choice");
        drawn.setValue(drawn.getItems().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow());
    }

    private static void cell(WindowHandle window, String year, String area, String key) {
        @SuppressWarnings("unchecked")
        TableView<Row> figures = (TableView<Row>) window.find("figure-table");
        Row row = figures.getItems().stream()
                .filter(one -> one.cells().getFirst().equals(Cell.words(year)) && one.cells().get(1).equals(Cell.words(area))).findFirst().orElseThrow();
        TableColumn<Row, ?> column = figures.getColumns().stream().filter(one -> one.getId().equals("figure-" + key)).findFirst().orElseThrow();
        figures.getFocusModel().focus(figures.getItems().indexOf(row), column);
    }

    private static void click(Node node) {
        Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null));
    }
}
