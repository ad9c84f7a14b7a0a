package uk.cdop.casebook.desktop.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.control.ControlChart;
import uk.cdop.casebook.statistics.control.ControlChart.Placed;

/** The lines of a run or control chart, from zero up. Median, mean and limits differ by their dashes, not by colour alone. */
final class RunPlot extends Pane {

    private static final double MARK = 3;
    private static final double EDGE = 5;

    private final ControlChart chart;
    private final double most;

    RunPlot(ControlChart chart) {
        this.chart = chart;
        this.most = Math.max(1, chart.placed().stream()
                .flatMapToDouble(one -> DoubleStream.concat(one.value().stream(), one.upper().stream())).max().orElse(1));
        Style.RUN_PLOT.on(this);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        List<Node> drawn = new ArrayList<>();
        drawn.add(Style.RUN_AXIS.on(new Line(0, y(0), getWidth(), y(0))));
        chart.lines().ifPresent(lines -> {
            drawn.add(Style.RUN_MEDIAN.on(level(lines.median())));
            lines.mean().ifPresent(mean -> drawn.add(Style.RUN_MEAN.on(level(mean))));
        });
        drawn.addAll(stretches(chart.placed().stream().map(Placed::lower).toList(), Style.RUN_LIMIT));
        drawn.addAll(stretches(chart.placed().stream().map(Placed::upper).toList(), Style.RUN_LIMIT));
        drawn.addAll(stretches(chart.placed().stream().map(Placed::value).toList(), Style.RUN_LINE));
        for (int place = 0; place < chart.placed().size(); place++) {
            int at = place;
            chart.placed().get(place).value().ifPresent(value -> drawn.add(Style.RUN_MARK.on(new Circle(x(at), y(value), MARK))));
        }
        drawn.forEach(node -> node.setManaged(false));
        getChildren().setAll(drawn);
    }

    private Line level(double value) {
        return new Line(0, y(value), getWidth(), y(value));
    }

    /** A quarter without a value breaks the line. */
    private List<Shape> stretches(List<OptionalDouble> values, Style style) {
        List<Shape> stretches = new ArrayList<>();
        Polyline line = new Polyline();
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place).isPresent()) {
                line.getPoints().addAll(x(place), y(values.get(place).getAsDouble()));
            }
            if (values.get(place).isEmpty() || place == values.size() - 1) {
                stretches.add(style.on(line));
                line = new Polyline();
            }
        }
        return stretches.stream().filter(one -> ((Polyline) one).getPoints().size() > 2).toList();
    }

    private double x(int place) {
        return EDGE + (getWidth() - 2 * EDGE) * (place + 0.5) / Math.max(1, chart.placed().size());
    }

    private double y(double value) {
        return getHeight() - 1 - (getHeight() - EDGE - 1) * value / most;
    }
}
