package uk.cdop.casebook.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.dashboard.DashboardFacts;
import uk.cdop.casebook.statistics.dashboard.ResponseFacts;
import uk.cdop.casebook.statistics.dashboard.RequestFact;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts.KeyField;
import uk.cdop.casebook.statistics.dashboard.Section;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** The dashboard as it stands in the window, with cases made up for it. */
@OnTheScreen
class DashboardOnScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 10);
    /** What the head, the tabs and the foot of the window leave of 720. */
    private static final double ROOM_AT_DOUBLE = 559;
    /** What head, tabs, foot and the list of pages leave of 1280 x 720 at the plain size. */
    private static final double ROOM_ON_A_LOW_WINDOW = 602;
    private static final double WIDE_ON_A_LOW_WINDOW = 1133;
    private static final Quarter LAST = new Quarter(new FinancialYear(2023), 4);

    private static Dashboard dashboard(Quarter quarter, int cases) {
        List<CaseFact> facts = GeneratedFacts.of(5, cases);
        ReturnFacts ncmd = cases == 0 ? ReturnFacts.NONE : new ReturnFacts(IntStream.rangeClosed(1, 30).mapToObj(
                number -> new KeyField("Notification form", number == 1 ? "Birth weight" : "Example question " + number, List.of(CaseNumber.of(2023, 1)), List.of(CaseNumber.of(2023, 2)))).toList(), List.of(), List.of());
        List<RequestFact> requests = IntStream.range(0, facts.size()).mapToObj(
                place -> new RequestFact(facts.get(place).number(), "Example agency " + (1 + place % 20), Optional.of(quarter.lastDay().minusDays(place % 7)))).toList();
        return Dashboard.of(new DashboardFacts(
                quarter, Snapshot.of(quarter.year(), TODAY, facts, List.of()), facts, List.of(), List.of(), requests, ResponseFacts.NONE, List.of(), ncmd));
    }

    private final List<CaseNumber> opened = new ArrayList<>();

    private PartHandle page(int cases, TextSize size) {
        return page(cases, size, 1096, 640);
    }

    private PartHandle page(int cases, TextSize size, double width, double height) {
        return new PartHandle(background -> {
            DashboardViewModel model = new DashboardViewModel((quarter, progress) -> dashboard(quarter, cases), (quarter, folder, progress) -> List.of(), TODAY, background);
            model.count();
            return new DashboardView(model, opened::add);
        }, width, height, size);
    }

    @Test
    void figuresStandBesideTheirChartsAtThePlainAndAtTheDoubleSize() {
        try (PartHandle page = page(300, TextSize.PLAIN)) {
            page.picture("dashboard");
            assertThat(page.words()).doesNotContain("No case is recorded").contains("January to March 2024", "OFFICIAL-SENSITIVE", "Notifications of resident children", "Open cases at the end of the quarter", "Median");
        }
        try (PartHandle page = page(300, TextSize.DOUBLE)) {
            page.picture("dashboard-double");
            assertThat(page.cut()).isEmpty();
        }
    }

    @Test
    void aNumberLeadsToItsCasesAndAChartToItsNumbersByTheKeyboardAlone() {
        try (PartHandle page = page(300, TextSize.PLAIN)) {
            DeskToolkit.run(() -> {
                TableView<?> table = (TableView<?>) page.find("dashboard-Q01_Activity");
                table.requestFocus();
                focus(table, 0, 2);
            });
            page.key("dashboard-Q01_Activity", KeyCode.ENTER, false);
            page.picture("dashboard-cases");
            assertThat(page.words()).contains("Notifications of resident children, Year");
            assertThat(page.focused()).isEqualTo("dashboard-cases");
            page.key("dashboard-cases", KeyCode.ENTER, false);
            assertThat(opened).hasSize(1);
            page.key("dashboard-cases", KeyCode.ESCAPE, false);
            assertThat(page.shows("dashboard-beside")).isFalse();
            assertThat(page.focused()).as("back to the number").isEqualTo("dashboard-Q01_Activity");
            page.press("chart-notifications");
            page.picture("dashboard-numbers");
            assertThat(page.words()).contains("Upper limit", "2023/24-Q4");
            assertThat(page.cut()).as("each quarter with its number, median and limits").isEmpty();
            page.press("close-beside");
            assertThat(page.shows("dashboard-beside")).isFalse();
        }
    }

    @Test
    void theNumbersBehindAChartNeedNoMoreHeightThanALowWindowHasAtTheDoubleSize() {
        try (PartHandle page = page(300, TextSize.DOUBLE)) {
            page.press("chart-notifications").picture("dashboard-numbers-double");
            assertThat(page.words()).contains("2023/24-Q4");
            assertThat(DeskToolkit.<Double>on(() -> ((Region) page.find("dashboard-beside")).minHeight(-1))).isLessThan(ROOM_AT_DOUBLE);
        }
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everyPartStandsBesideItsChartsOnOneScreen(Section section) {
        String part = section.code();
        try (PartHandle page = page(300, TextSize.PLAIN, WIDE_ON_A_LOW_WINDOW, ROOM_ON_A_LOW_WINDOW)) {
            page.press("tab-" + part).picture("dashboard-" + part);
            dashboard(LAST, 300).figures().get(section).forEach(table -> assertThat(page.shows("dashboard-" + table.id())).as(table.id()).isTrue());
            ScrollPane scroll = DeskToolkit.on(() -> (ScrollPane) ((BorderPane) page.find("dashboard")).getCenter());
            assertThat(DeskToolkit.<Double>on(() -> ((Region) scroll.getContent()).prefHeight(WIDE_ON_A_LOW_WINDOW))).as("nothing is below the screen").isLessThanOrEqualTo(ROOM_ON_A_LOW_WINDOW);
            assertThat(DeskToolkit.<Double>on(() -> page.find("dashboard-charts").localToScene(0, 0).getX())).as("the charts are beside").isGreaterThan(WIDE_ON_A_LOW_WINDOW / 3);
            assertThat(page.cut()).isEmpty();
        }
        try (PartHandle page = page(300, TextSize.DOUBLE)) {
            page.press("tab-" + part);
            assertThat(page.cut()).isEmpty();
        }
    }

    @Test
    void eachPartSaysHowItsFiguresAreCountedWhenAsked() {
        try (PartHandle page = page(300, TextSize.PLAIN, WIDE_ON_A_LOW_WINDOW, ROOM_ON_A_LOW_WINDOW)) {
            page.press("tab-office");
            assertThat(page.words()).doesNotContain("by Wilson's method");
            page.press("dashboard-notes").picture("dashboard-notes");
            assertThat(page.words()).contains("by Wilson's method");
            page.press("tab-agencies");
            assertThat(page.words()).as("of this part alone, and without asking again").contains("A request is overdue from the day after it was due.").doesNotContain("by Wilson's method");
            page.press("dashboard-notes");
            assertThat(page.words()).doesNotContain("A request is overdue from the day after it was due.");
            assertThat(page.press("tab-files").shows("dashboard-notes")).as("files count nothing").isFalse();
        }
    }

    @Test
    void thePartStaysWhenAnotherQuarterIsCounted() {
        try (PartHandle page = page(300, TextSize.PLAIN)) {
            page.press("tab-stages").choose("dashboard-quarter", LAST.previous().toString());
            assertThat(page.shows("dashboard-Q03_Open_stage")).isTrue();
            double charts = DeskToolkit.on(() -> page.find("dashboard-charts").localToScene(0, 0).getX());
            page.press("tab-activity");
            assertThat(DeskToolkit.<Double>on(() -> page.find("dashboard-charts").localToScene(0, 0).getX())).as("the charts stay where they are").isEqualTo(charts);
            page.press("tab-stages");
            page.key("tab-stages", KeyCode.RIGHT, false);
            assertThat(page.shows("dashboard-Q05_Waiting")).isTrue();
            assertThat(page.focused()).isEqualTo("tab-waiting");
        }
    }

    @Test
    void aNumberThatStandsAloneInItsLineIsNamedByItsLine() {
        try (PartHandle page = page(300, TextSize.PLAIN)) {
            page.press("tab-office");
            DeskToolkit.run(() -> focus((TableView<?>) page.find("dashboard-Q02_Position"), 0, 1));
            page.key("dashboard-Q02_Position", KeyCode.ENTER, false);
            assertThat(page.words()).containsPattern("(?m)^Open cases: \\d+ cases$");
        }
    }

    @Test
    void whereAQuarterCouldNotBeCountedNothingIsSaidOfTheOneBefore() {
        try (PartHandle page = new PartHandle(background -> {
            DashboardViewModel model = new DashboardViewModel((quarter, progress) -> {
                if (!quarter.equals(LAST)) {
                    throw OfficeFailure.world("The vault could not be read.");
                }
                return dashboard(quarter, 0);
            }, (quarter, folder, progress) -> List.of(), TODAY, background);
            model.count();
            return new DashboardView(model, opened::add);
        }, 1096, 640, TextSize.PLAIN)) {
            assertThat(page.words()).contains("January to March 2024, as recorded on 10 May 2024");
            page.choose("dashboard-quarter", LAST.previous().toString());
            page.picture("dashboard-refused");
            assertThat(page.words()).contains("The vault could not be read.", "No dashboard to show").doesNotContain("as recorded on");
        }
    }

    private static <S> void focus(TableView<S> table, int row, int column) {
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    @Test
    void saysHowManyQuartersAChartStillNeedsWhereThereAreNoCases() {
        try (PartHandle page = page(0, TextSize.PLAIN)) {
            page.picture("dashboard-empty");
            assertThat(page.words()).contains("No case is recorded up to the end of this quarter.");
            assertThat(page.words()).contains("Needs 12 more whole quarters");
        }
    }

    @Test
    void aCountStandsWithItsShareAndAFigureWithItsUnitAndLimits() {
        Dashboard shown = dashboard(LAST, 300);
        Map<String, ShownTable> tables = new HashMap<>();
        shown.tables().forEach(table -> tables.put(table.id(), ShownTable.of(table)));
        assertThat(tables.get("Q01_Activity").headings()).containsExactly("Measure", "Quarter", "Year");
        assertThat(tables.get("Q02_Position").headings()).containsExactly("Measure", "Value");
        assertThat(tables.get("Q02_Position").lines().getFirst().cells().getFirst().text()).endsWith(" cases");
        assertThat(tables.get("Q07_NCMD_fields").headings()).containsExactly("Question", "Needed", "Answered", "Missing");
        assertThat(tables.get("Q07_NCMD_fields").lines().getFirst().label()).isEqualTo("Notification form, Birth weight");
        assertThat(tables.get("Q07_NCMD_fields").lines().getFirst().cells()).extracting(ShownTable.Shown::text).containsExactly("2", "1 (50.0%)", "1");
    }
}
