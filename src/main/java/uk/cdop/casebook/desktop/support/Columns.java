package uk.cdop.casebook.desktop.support;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children in as many equal columns as fit, each at least as wide as the widest child would like to be, and
 * under one another where not even two fit. So a page reflows with the width of the window and with the size of text.
 */
public final class Columns extends Pane {

    private static final double GAP = 12;

    public Columns(Node... children) {
        super(children);
        setMinWidth(0);
    }

    private List<Node> shown() {
        return getManagedChildren().stream().map(Node.class::cast).toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        double widest = shown().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(1);
        int fitting = (int) ((width + GAP) / (widest + GAP));
        return Math.clamp(fitting, 1, Math.max(1, shown().size()));
    }

    private static double each(double width, int columns) {
        return (width - GAP * (columns - 1)) / columns;
    }

    private double rowHeight(List<Node> row, double each) {
        return row.stream().mapToDouble(node -> node.prefHeight(each)).max().orElse(0);
    }

    private List<List<Node>> rows(int columns) {
        List<Node> nodes = shown();
        return java.util.stream.IntStream.range(0, (nodes.size() + columns - 1) / columns)
                .mapToObj(row -> nodes.subList(row * columns, Math.min(nodes.size(), (row + 1) * columns)))
                .toList();
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown().stream().mapToDouble(node -> node.prefWidth(-1)).sum() + GAP * Math.max(0, shown().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? prefWidth(-1) : width;
        int columns = columns(available);
        List<List<Node>> rows = rows(columns);
        return rows.stream().mapToDouble(row -> rowHeight(row, each(available, columns))).sum() + GAP * Math.max(0, rows.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double each = each(getWidth(), columns);
        double y = 0;
        for (List<Node> row : rows(columns)) {
            double height = rowHeight(row, each);
            for (int column = 0; column < row.size(); column++) {
                row.get(column).resizeRelocate(column * (each + GAP), y, each, height);
            }
            y += height + GAP;
        }
    }
}
