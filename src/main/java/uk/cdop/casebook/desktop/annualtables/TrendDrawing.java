package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.interval.Limits;

/** The shapes and words of a {@link TrendChart}, made once and placed anew at each size: years along the bottom, height from zero. */
final class TrendDrawing {

    private static final double DOT = 9;

    /** England's figure of one year: a diamond, and its number on the side where ours does not stand. */
    private record Mark(int year, double value, Polygon diamond, Label number) {}

    /** Years that follow one another without a figure missing between them, and the band of those that have limits. */
    private record Run(List<Integer> years, Polyline line, Polygon band) {}

    private record Whisker(int year, Limits limits, Line line) {}

    private final TrendChart chart;
    private final Line axis = Style.TREND_AXIS.on(new Line());
    private final List<Run> runs = new ArrayList<>();
    private final List<Whisker> whiskers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Region> dots = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private double width;
    private double top;
    private double bottom;

    TrendDrawing(TrendChart chart) {
        this.chart = chart;
        List<Integer> run = new ArrayList<>();
        for (int year = 0; year < chart.points().size(); year++) {
            FigureOfYear point = chart.points().get(year);
            if (point.value().isPresent()) {
                run.add(year);
            } else {
                add(run);
                run = new ArrayList<>();
            }
            add(year, point);
        }
        add(run);
        Stream.of(Stream.of(axis), runs.stream().map(Run::line), runs.stream().map(Run::band), whiskers.stream().map(Whisker::line), marks.stream().map(Mark::diamond))
                .flatMap(part -> part).forEach(shape -> ((Shape) shape).setManaged(false));
    }

    private void add(List<Integer> run) {
        if (!run.isEmpty()) {
            runs.add(new Run(List.copyOf(run), Style.TREND_LINE.on(new Polyline()), Style.TREND_BAND.on(new Polygon())));
        }
    }

    private void add(int year, FigureOfYear point) {
        point.limits().ifPresent(limits -> whiskers.add(new Whisker(year, limits, Style.TREND_WHISKER.on(new Line()))));
        point.england().ifPresent(one -> marks.add(new Mark(
                year, one.value(), Style.TREND_ENGLAND.on(new Polygon()), Style.TREND_ENGLAND_VALUE.on(Style.TREND_VALUE.on(new Label(one.text()))))));
        Region dot = Style.TREND_DOT.on(new Region());
        dot.setVisible(point.value().isPresent());
        dots.add(dot);
        Label value = Style.TREND_VALUE.on(Style.STRONG.on(new Label(point.text())));
        values.add(point.trail().isEmpty() ? value : Style.CELL_LINK.on(value));
        years.add(Style.MUTED.on(new Label(point.year().label())));
    }

    /** From the back to the front. */
    List<Node> nodes() {
        return Stream.<Stream<? extends Node>>of(
                        Stream.of(axis), runs.stream().map(Run::band), whiskers.stream().map(Whisker::line), runs.stream().map(Run::line),
                        marks.stream().map(Mark::diamond), marks.stream().map(Mark::number), dots.stream(), values.stream(), years.stream())
                .<Node>flatMap(part -> part).toList();
    }

    List<Label> values() {
        return values;
    }

    void place(double wide, double high) {
        double line = values.stream().mapToDouble(value -> value.prefHeight(-1)).max().orElse(0);
        width = wide;
        top = line + DOT;
        bottom = high - line - DOT;
        axis.setStartY(bottom);
        axis.setEndX(width);
        axis.setEndY(bottom);
        runs.forEach(this::place);
        whiskers.forEach(one -> {
            one.line().setStartX(x(one.year()));
            one.line().setEndX(x(one.year()));
            one.line().setStartY(y(one.limits().lower()));
            one.line().setEndY(y(one.limits().upper()));
        });
        for (int year = 0; year < dots.size(); year++) {
            place(year);
        }
        marks.forEach(this::place);
    }

    private double x(int year) {
        return width / dots.size() * (year + 0.5);
    }

    private double y(double value) {
        return bottom - (bottom - top) * value / chart.most();
    }

    private void place(Run run) {
        List<Integer> years = run.years();
        points(run.line().getPoints(), years.stream().flatMapToDouble(year -> DoubleStream.of(x(year), y(chart.points().get(year).value().orElseThrow()))));
        List<Integer> with = years.stream().filter(year -> chart.points().get(year).limits().isPresent()).toList();
        points(run.band().getPoints(), DoubleStream.concat(
                with.stream().flatMapToDouble(year -> DoubleStream.of(x(year), y(limits(year).upper()))),
                with.reversed().stream().flatMapToDouble(year -> DoubleStream.of(x(year), y(limits(year).lower())))));
    }

    private Limits limits(int year) {
        return chart.points().get(year).limits().orElseThrow();
    }

    private static void points(List<Double> of, DoubleStream places) {
        of.clear();
        of.addAll(Arrays.stream(places.toArray()).boxed().toList());
    }

    private void place(Mark mark) {
        double x = x(mark.year());
        double y = y(mark.value());
        double reach = DOT / 1.4;
        points(mark.diamond().getPoints(), DoubleStream.of(x, y - reach, x + reach, y, x, y + reach, x - reach, y));
        double high = mark.number().prefHeight(-1);
        centre(mark.number(), mark.year(), isUnderEngland(mark.year()) ? y - reach - high : y + reach);
        mark.number().setVisible(years.get(mark.year()).isVisible() && isFree(mark));
    }

    /** Near the bottom, or where both are almost the same, there is no room for a second number; it stands under the drawing too. */
    private boolean isFree(Mark mark) {
        Label ours = values.get(mark.year());
        return mark.number().getBoundsInParent().getMaxY() <= bottom && !mark.number().getBoundsInParent().intersects(ours.getBoundsInParent());
    }

    private void place(int year) {
        double y = y(chart.points().get(year).value().orElse(0.0));
        dots.get(year).resizeRelocate(x(year) - DOT / 2, y - DOT / 2, DOT, DOT);
        Label value = values.get(year);
        double high = value.prefHeight(-1);
        centre(value, year, isUnderEngland(year) && y + DOT / 2 + high <= bottom ? y + DOT / 2 : y - DOT / 2 - high);
        boolean every = isRoomForEach();
        years.get(year).setVisible(every || (years.size() - 1 - year) % 2 == 0);
        value.setVisible(every || years.get(year).isVisible());
        centre(years.get(year), year, bottom + DOT / 2);
    }

    /** Our number then stands under its dot, where it does not cover England's mark. */
    private boolean isUnderEngland(int year) {
        FigureOfYear point = chart.points().get(year);
        return point.value().filter(ours -> point.england().filter(one -> one.value() > ours).isPresent()).isPresent();
    }

    private boolean isRoomForEach() {
        return Stream.of(years.stream(), values.stream(), marks.stream().map(Mark::number)).flatMap(words -> words).mapToDouble(word -> word.prefWidth(-1)).max().orElse(0) < width / years.size();
    }

    private void centre(Label word, int year, double y) {
        double wide = word.prefWidth(-1);
        word.resizeRelocate(Math.clamp(x(year) - wide / 2, 0, Math.max(0, width - wide)), y, wide, word.prefHeight(-1));
    }
}
