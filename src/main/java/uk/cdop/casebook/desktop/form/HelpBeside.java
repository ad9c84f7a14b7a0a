package uk.cdop.casebook.desktop.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays a question's help at its right where there is room, in the same two columns for every question, and else below it. */
final class HelpBeside extends Pane {

    private static final double SHARE = 0.66;
    private static final double GAP = 16;
    private static final double SMALL_GAP = 4;

    private final Node question;
    private final Node help;

    HelpBeside(Node question, Node help) {
        super(question, help);
        this.question = question;
        this.help = help;
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width >= question.prefWidth(-1) + GAP + help.prefWidth(-1);
    }

    private static double left(double width) {
        return (width - GAP) * SHARE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return question.prefWidth(-1) + GAP + help.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        if (fits(room)) {
            return Math.max(question.prefHeight(left(room)), help.prefHeight(room - GAP - left(room)));
        }
        double below = help.prefHeight(room);
        return question.prefHeight(room) + (below > 0 ? SMALL_GAP + below : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        if (fits(room)) {
            question.resizeRelocate(0, 0, left(room), question.prefHeight(left(room)));
            help.resizeRelocate(left(room) + GAP, 0, room - GAP - left(room), getHeight());
        } else {
            double height = question.prefHeight(room);
            question.resizeRelocate(0, 0, room, height);
            help.resizeRelocate(0, height + SMALL_GAP, room, help.prefHeight(room));
        }
    }
}
