package uk.cdop.casebook.desktop.dashboard;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.control.ControlChart;
import uk.cdop.casebook.statistics.control.SeriesKind;
import uk.cdop.casebook.statistics.dashboard.Dashboard;

/** One chart of the dashboard with what it says in words; a press shows the numbers behind it. */
final class RunChartCard extends Button {

    RunChartCard(Dashboard.Chart chart, Runnable numbers) {
        ControlChart drawn = chart.chart();
        setId("chart-" + drawn.series().key());
        Style.RUN_CARD.on(this);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(drawn.series().name() + ", " + chart.table().period() + ". " + lines(drawn) + " " + String.join(" ", drawn.sentences())
                + " Press for the numbers.");
        RunPlot plot = new RunPlot(drawn);
        BorderPane quarters = new BorderPane();
        quarters.setLeft(Layouts.muted(drawn.placed().isEmpty() ? "" : drawn.placed().getFirst().point().quarter().label()));
        quarters.setRight(Layouts.muted(drawn.placed().isEmpty() ? "" : drawn.placed().getLast().point().quarter().label()));
        Label said = Layouts.wrapped(inShort(drawn));
        VBox content = Layouts.column(Style.TIGHT, Style.STRONG.on(Layouts.wrapped(drawn.series().name())), said, plot, quarters);
        content.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(content);
        setOnAction(pressed -> numbers.run());
    }

    /** Median, mean and limits of the latest quarter, in words. */
    private static String lines(ControlChart chart) {
        return chart.lines().map(lines -> "Median " + shown(chart, lines.median())
                        + lines.mean().stream().mapToObj(mean -> ", mean " + shown(chart, mean)).findFirst().orElse("")
                        + limits(chart) + ".")
                .orElse("");
    }

    private static String limits(ControlChart chart) {
        ControlChart.Placed last = chart.placed().getLast();
        return last.lower().isPresent()
                ? ", limits " + shown(chart, last.lower().getAsDouble()) + " to " + shown(chart, last.upper().getAsDouble())
                : "";
    }

    private static String shown(ControlChart chart, double value) {
        return String.format(Locale.UK, "%.1f", value) + (chart.series().kind() == SeriesKind.SHARE ? "%" : "");
    }

    private static String inShort(ControlChart chart) {
        return chart.lines().isEmpty() ? chart.sentences().getFirst() : lines(chart);
    }
}
