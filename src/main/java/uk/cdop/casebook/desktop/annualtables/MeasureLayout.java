package uk.cdop.casebook.desktop.annualtables;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * List, table and drawing side by side where all fit; the drawing under the table where the list still fits beside them; and
 * one under another in a narrow window or with large text. Widths are measured in ems.
 */
final class MeasureLayout extends Pane {

    private static final double GAP = 12;
    private static final double LIST = 13;
    private static final double ALL_SIDE_BY_SIDE = 66;
    private static final double LIST_BESIDE = 44;
    private static final double SHARE_OF_DRAWING = 0.44;
    private static final double WIDEST_DRAWING = 52;
    private static final double LIST_HIGH = 14;
    private static final double TABLE_HIGH = 20;
    private static final double DRAWING_HIGH = 24;

    private final Region list;
    private final Region table;
    private final Region drawing;
    private final ObservableValue<Double> em;

    MeasureLayout(Region list, Region table, Region drawing, ObservableValue<Double> em) {
        super(list, table, drawing);
        this.list = list;
        this.table = table;
        this.drawing = drawing;
        this.em = em;
        setMinWidth(0);
        em.subscribe(size -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double ems(double count) {
        return count * em.getValue();
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems(LIST_BESIDE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        if (wide >= ems(ALL_SIDE_BY_SIDE)) {
            return ems(DRAWING_HIGH);
        }
        return ems(TABLE_HIGH + DRAWING_HIGH) + GAP + (wide >= ems(LIST_BESIDE) ? 0 : ems(LIST_HIGH) + GAP);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        if (wide >= ems(ALL_SIDE_BY_SIDE)) {
            double rest = wide - ems(LIST) - 2 * GAP;
            double drawn = Math.min(rest * SHARE_OF_DRAWING, ems(WIDEST_DRAWING));
            list.resizeRelocate(0, 0, ems(LIST), high);
            table.resizeRelocate(ems(LIST) + GAP, 0, rest - drawn, high);
            drawing.resizeRelocate(wide - drawn, 0, drawn, high);
        } else if (wide >= ems(LIST_BESIDE)) {
            double left = ems(LIST) + GAP;
            double under = Math.max(ems(DRAWING_HIGH), high / 2);
            list.resizeRelocate(0, 0, ems(LIST), high);
            table.resizeRelocate(left, 0, wide - left, high - under - GAP);
            drawing.resizeRelocate(left, high - under, wide - left, under);
        } else {
            list.resizeRelocate(0, 0, wide, ems(LIST_HIGH));
            table.resizeRelocate(0, ems(LIST_HIGH) + GAP, wide, ems(TABLE_HIGH));
            double below = ems(LIST_HIGH + TABLE_HIGH) + 2 * GAP;
            drawing.resizeRelocate(0, below, wide, Math.max(ems(DRAWING_HIGH), high - below));
        }
    }
}
