package uk.cdop.casebook.desktop.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.JobView;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.WriteFilesView;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.Quarter;

/** A quarter on one page: figures beside charts, then what open cases wait for, then the files. */
public final class DashboardView extends BorderPane {

    private static final int TABLES_BESIDE_CHARTS = 2;
    private static final int TABLES_OF_OPEN_CASES = 3;
    private static final double WIDEST_BESIDE = 0.55;

    private final DashboardViewModel model;
    private final Label asAt;
    private final ObservableValue<Double> em;
    private final VBox content = Layouts.column(Style.SPACED);

    public DashboardView(DashboardViewModel model, OpenCase openCase) {
        this.model = model;
        this.asAt = Style.MUTED.on(Layouts.wrapped(model.dashboardProperty().map(DashboardView::asAt)));
        this.em = asAt.fontProperty().map(Font::getSize);
        setId("dashboard");
        ObservableValue<Boolean> counted = model.dashboardProperty().map(Optional::isPresent);
        VBox page = Style.PAGE.on(new VBox(
                title(),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(content, counted),
                Layouts.shownWhen(new EmptyState(Feather.ACTIVITY, "No dashboard to show", "Choose another quarter, or count again."),
                        model.dashboardProperty().flatMap(some -> model.jobProperty().map(busy -> some.isEmpty() && busy.isEmpty()))),
                Layouts.shownWhen(new WriteFilesView(
                        "write-dashboard", "An .xlsx workbook with these charts, a .docx paper, one .csv of every figure, and a .json of everything. "
                                + Dashboard.MARKING + ": for the panel's chair, office and members only.", model.writing()), counted)));
        setCenter(Layouts.scrolled(page));
        BesideView beside = new BesideView(model, openCase, em);
        beside.maxWidthProperty().bind(widthProperty().multiply(WIDEST_BESIDE));
        setRight(beside);
        model.dashboardProperty().subscribe(found -> found.ifPresent(this::show));
        // A table would keep this key to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && model.besideProperty().get().isPresent()) {
                model.closeBeside();
                key.consume();
            }
        });
    }

    private Node title() {
        ComboBox<Quarter> quarter = new ComboBox<>();
        quarter.setId("dashboard-quarter");
        quarter.setAccessibleText("Quarter, from April to June as Q1");
        quarter.getItems().setAll(model.quarters());
        quarter.valueProperty().bindBidirectional(model.quarterProperty());
        Node refresh = Layouts.button("count-quarter-again", "Count again", Feather.REFRESH_CW, model::count);
        return Layouts.column(
                Style.TIGHT,
                Layouts.flow(Layouts.pageTitle("Dashboard"), quarter, refresh),
                new JobView("counting-quarter", "Cancel, leave everything as it was", model.jobProperty(), model::cancel, refresh::requestFocus), asAt);
    }

    private static String asAt(Optional<Dashboard> dashboard) {
        return dashboard
                .map(shown -> shown.quarter().inWords() + ", as recorded on " + Texts.date(shown.asAt()) + "; open cases as they stood at the end of "
                        + Texts.date(shown.day()) + ". " + Dashboard.MARKING + ".")
                .orElse("Q1 is April to June. Counted from the records as they now are.");
    }

    private void show(Dashboard shown) {
        List<StatisticalTable> tables = shown.tables();
        int wide = TABLES_BESIDE_CHARTS + TABLES_OF_OPEN_CASES;
        content.getChildren().setAll(
                alerts(shown),
                new Columns(Layouts.column(Style.SPACED, cards(tables.subList(0, TABLES_BESIDE_CHARTS))), charts(shown)),
                openCases(cards(tables.subList(TABLES_BESIDE_CHARTS, wide))),
                new Columns(cards(tables.subList(wide, tables.size()))),
                Layouts.muted(String.join("\n", tables.stream().flatMap(table -> table.notes().stream()).distinct().toList())));
    }

    /** The stages are as many lines as the ages and the waits together. */
    private static Node openCases(Node... cards) {
        return new Columns(cards[0], Layouts.column(Style.SPACED, Arrays.copyOfRange(cards, 1, cards.length)));
    }

    private static Node alerts(Dashboard shown) {
        VBox alerts = Layouts.column(Style.TIGHT);
        alerts.setId("dashboard-alerts");
        shown.alerts().forEach(alert -> alerts.getChildren().add(Layouts.wrapped(alert)));
        alerts.setManaged(!shown.alerts().isEmpty());
        return alerts;
    }

    private Node[] cards(List<StatisticalTable> tables) {
        List<Node> cards = new ArrayList<>();
        for (StatisticalTable table : tables) {
            cards.add(Layouts.column(
                    Style.TIGHT, Style.STRONG.on(Layouts.wrapped(table.title())),
                    table.rows().isEmpty() ? Layouts.muted("There is nothing to show.") : new CompactTable(ShownTable.of(table), model::follow, em)));
        }
        return cards.toArray(Node[]::new);
    }

    private Node charts(Dashboard shown) {
        Columns charts = new Columns();
        charts.setId("dashboard-charts");
        shown.charts().forEach(chart -> charts.getChildren().add(new RunChartCard(chart, () -> model.showNumbers(chart))));
        return Style.RUN_CHARTS.on(charts);
    }
}
