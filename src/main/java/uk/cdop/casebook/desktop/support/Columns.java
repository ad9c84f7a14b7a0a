package uk.cdop.casebook.desktop.support;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children side by side where all of them fit, and otherwise in as many equal columns as fit, under one another
 * where not even two do. So a page reflows with the width of the window and with the size of text.
 */
public final class Columns extends Pane {

    private static final double GAP = 12;

    /** Where a child goes. */
    private record Place(Node node, double x, double y, double width, double height) {}

    public Columns(Node... children) {
        super(children);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> shown() {
        return getManagedChildren().stream().map(Node.class::cast).toList();
    }

    private static double gaps(int count) {
        return GAP * Math.max(0, count - 1);
    }

    private List<Place> places(double width) {
        List<Node> nodes = shown();
        double wanted = nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + gaps(nodes.size());
        if (nodes.isEmpty() || wanted <= width) {
            double share = nodes.isEmpty() ? 0 : (width - wanted) / nodes.size();
            return row(nodes, nodes.stream().map(node -> node.prefWidth(-1) + share).toList(), 0);
        }
        double widest = nodes.stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(width);
        int columns = Math.clamp((int) ((width + GAP) / (widest + GAP)), 1, nodes.size());
        double each = (width - gaps(columns)) / columns;
        List<Place> places = new ArrayList<>();
        double y = 0;
        for (int first = 0; first < nodes.size(); first += columns) {
            List<Node> line = nodes.subList(first, Math.min(nodes.size(), first + columns));
            places.addAll(row(line, line.stream().map(node -> each).toList(), y));
            y = bottom(places) + GAP;
        }
        return places;
    }

    /** One line of children, all as tall as the tallest. */
    private static List<Place> row(List<Node> nodes, List<Double> widths, double y) {
        double height = 0;
        for (int index = 0; index < nodes.size(); index++) {
            height = Math.max(height, nodes.get(index).prefHeight(widths.get(index)));
        }
        List<Place> places = new ArrayList<>();
        double x = 0;
        for (int index = 0; index < nodes.size(); index++) {
            places.add(new Place(nodes.get(index), x, y, widths.get(index), height));
            x += widths.get(index) + GAP;
        }
        return places;
    }

    private static double bottom(List<Place> places) {
        return places.stream().mapToDouble(place -> place.y() + place.height()).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> nodes = shown();
        return nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + gaps(nodes.size());
    }

    @Override
    protected double computePrefHeight(double width) {
        return bottom(places(width < 0 ? prefWidth(-1) : width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        places(getWidth()).forEach(place -> place.node().resizeRelocate(place.x(), place.y(), place.width(), place.height()));
    }
}
