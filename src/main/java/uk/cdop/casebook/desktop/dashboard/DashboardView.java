package uk.cdop.casebook.desktop.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
import uk.cdop.casebook.desktop.support.PartBar;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.WriteFilesView;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.dashboard.Section;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.Quarter;

/** A quarter on one screen: its charts, and beside them the figures of one part of it at a time. */
public final class DashboardView extends BorderPane {

    private static final String FILES = "files";
    private static final String NOTHING_YET =
            "No case is recorded up to the end of this quarter. Take a notification or import the office’s list, then count again; or choose a later quarter.";
    private static final double WIDEST_BESIDE = 0.55;
    private static final double FIGURES_EMS = 36;

    private final DashboardViewModel model;
    private final Label asAt;
    private final ObservableValue<Double> em;
    private final VBox content = Layouts.column(Style.SPACED);
    private final VBox part = Layouts.column(Style.SPACED);
    private final PartBar parts;
    private final BooleanProperty notesShown = new SimpleBooleanProperty();

    public DashboardView(DashboardViewModel model, OpenCase openCase) {
        this.model = model;
        this.asAt = Style.MUTED.on(Layouts.wrapped(model.dashboardProperty().map(DashboardView::asAt)));
        this.em = asAt.fontProperty().map(Font::getSize);
        setId("dashboard");
        ObservableValue<Boolean> counted = model.dashboardProperty().map(Optional::isPresent);
        this.parts = new PartBar("Parts of the dashboard", titles(), model.partProperty());
        parts.setId("dashboard-parts");
        VBox page = Style.PAGE.on(new VBox(
                title(),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(content, counted),
                Layouts.shownWhen(new EmptyState(Feather.ACTIVITY, "No dashboard to show", "Choose another quarter, or count again."),
                        model.dashboardProperty().flatMap(some -> model.jobProperty().map(busy -> some.isEmpty() && busy.isEmpty())))));
        setCenter(Layouts.scrolled(page));
        BesideView beside = new BesideView(model, openCase, em);
        beside.maxWidthProperty().bind(widthProperty().multiply(WIDEST_BESIDE));
        setRight(beside);
        model.dashboardProperty().subscribe(found -> found.ifPresent(this::show));
        model.partProperty().subscribe(chosen -> model.dashboardProperty().get().ifPresent(this::showPart));
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
        Node notes = Layouts.shownWhen(
                Layouts.button("dashboard-notes", "How these are counted", Feather.INFO, () -> notesShown.set(!notesShown.get())),
                model.partProperty().map(part -> !part.equals(FILES)));
        Node refresh = Layouts.button("count-quarter-again", "Count again", Feather.REFRESH_CW, model::count);
        return Layouts.column(
                Style.TIGHT,
                Layouts.flow(Layouts.pageTitle("Dashboard"), quarter, refresh, notes),
                new JobView("counting-quarter", "Cancel, leave everything as it was", model.jobProperty(), model::cancel, refresh::requestFocus), asAt);
    }

    private static String asAt(Optional<Dashboard> dashboard) {
        return dashboard
                .map(shown -> shown.quarter().inWords() + ", as recorded on " + Texts.date(shown.asAt()) + "; open cases as they stood at the end of "
                        + Texts.date(shown.day()) + ". " + Dashboard.MARKING + ".")
                .orElse("Q1 is April to June. Counted from the records as they now are.");
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        Stream.of(Section.values()).forEach(section -> titles.put(section.code(), section.label()));
        titles.put(FILES, "Files");
        return titles;
    }

    private void show(Dashboard shown) {
        VBox figures = Layouts.column(Style.SPACED, parts, part);
        // As wide in each part, so that the charts stay where they are.
        figures.prefWidthProperty().bind(em.map(pixels -> FIGURES_EMS * pixels));
        content.getChildren().setAll(new Columns(figures, charts(shown)));
        showPart(shown);
    }

    private void showPart(Dashboard shown) {
        Optional<Section> section = Section.ofCode(model.partProperty().get());
        part.getChildren().setAll(section.map(one -> figures(shown.figures().get(one))).orElseGet(this::files));
        if (section.equals(Optional.of(Section.ACTIVITY))) {
            part.getChildren().addFirst(alerts(shown));
        }
    }

    private List<Node> files() {
        return List.of(new WriteFilesView(
                "write-dashboard", "An .xlsx workbook with these charts, a .docx paper, one .csv of every figure, and a .json of everything. "
                        + Dashboard.MARKING + ": for the panel's chair, office and members only.", model.writing()));
    }

    private static Node alerts(Dashboard shown) {
        VBox alerts = Layouts.column(Style.TIGHT);
        alerts.setId("dashboard-alerts");
        Stream.concat(shown.countsNothing() ? Stream.of(NOTHING_YET) : Stream.of(), shown.alerts().stream()).forEach(alert -> alerts.getChildren().add(Layouts.wrapped(alert)));
        alerts.setManaged(!alerts.getChildren().isEmpty());
        // The tables say how wide the part is, not its sentences.
        alerts.setPrefWidth(0);
        return alerts;
    }

    private List<Node> figures(List<StatisticalTable> tables) {
        List<Node> figures = new ArrayList<>();
        for (StatisticalTable table : tables) {
            figures.add(Layouts.column(
                    Style.TIGHT, Style.STRONG.on(Layouts.wrapped(table.title())),
                    table.rows().isEmpty() ? Layouts.muted("There is nothing to show.") : new CompactTable(ShownTable.of(table), model::follow, em, FIGURES_EMS)));
        }
        Node notes = Layouts.muted(String.join("\n", tables.stream().flatMap(table -> table.notes().stream()).distinct().toList()));
        figures.add(Layouts.shownWhen(notes, notesShown));
        return figures;
    }

    private Node charts(Dashboard shown) {
        Columns charts = new Columns();
        charts.setId("dashboard-charts");
        shown.charts().forEach(chart -> charts.getChildren().add(new RunChartCard(chart, () -> model.showNumbers(chart))));
        return Style.RUN_CHARTS.on(charts);
    }
}
