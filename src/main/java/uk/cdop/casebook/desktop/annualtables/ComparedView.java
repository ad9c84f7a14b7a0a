package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.interval.Difference;

/** Draws a {@link Compared}: each line with its difference as a point on a scale around no difference, the interval as a whisker, and all of it in words. */
final class ComparedView extends VBox {

    ComparedView() {
        setId("compared");
        Style.SPACED.on(this);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(Optional<Compared> compared) {
        setAccessibleText(compared.map(Compared::inWords).orElse("Nothing to compare"));
        getChildren().setAll(compared.map(shown -> shown.lines().stream().map(line -> line(line, shown.most())).toList()).orElse(List.of()));
    }

    private static Node line(ComparedLine line, double most) {
        GridPane grid = Style.BAR_ROW.on(new GridPane());
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(50);
        ColumnConstraints scale = new ColumnConstraints();
        scale.setPercentWidth(50);
        grid.getColumnConstraints().setAll(name, scale);
        grid.add(Style.STRONG.on(Layouts.wrapped(line.label())), 0, 0);
        line.limits().ifPresent(limits -> grid.add(new Scale(limits, most), 1, 0));
        return Layouts.column(Style.TIGHT, grid, Layouts.muted(line.inWords()));
    }

    /** No difference stands in the middle. */
    private static final class Scale extends Pane {

        private static final double THIN = 2;
        private static final double DOT = 9;

        private final Difference difference;
        private final double most;
        private final Region nothing = Style.TREND_NOTHING.on(new Region());
        private final Region whisker = Style.BAR_WHISKER.on(new Region());
        private final Region dot = Style.TREND_DOT.on(new Region());

        Scale(Difference difference, double most) {
            this.difference = difference;
            this.most = most;
            setMinHeight(18);
            getChildren().addAll(nothing, whisker, dot);
        }

        @Override
        protected void layoutChildren() {
            double middle = getHeight() / 2;
            nothing.resizeRelocate(along(0) - THIN / 2, 0, THIN, getHeight());
            double lower = along(difference.limits().lower());
            whisker.resizeRelocate(lower, middle - THIN / 2, along(difference.limits().upper()) - lower, THIN);
            dot.resizeRelocate(along(difference.value()) - DOT / 2, middle - DOT / 2, DOT, DOT);
        }

        private double along(double value) {
            return getWidth() / 2 * (1 + value / most);
        }
    }
}
