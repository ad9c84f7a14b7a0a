package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import uk.cdop.casebook.desktop.support.Style;

/** One bar on its track, with the 95% interval as a whisker where there is one, and England's value as a diamond. Drawn by shares of its own width. */
final class BarLine extends Pane {

    private static final double WHISKER = 2;

    private final BarChart.Bar bar;
    private final double most;
    private final Region track = Style.BAR_TRACK.on(new Region());
    private final Region length = Style.BAR.on(new Region());
    private final List<Region> whisker = new ArrayList<>();
    private final Region england = Style.BAR_ENGLAND.on(new Region());

    BarLine(BarChart.Bar bar, double most) {
        this.bar = bar;
        this.most = most;
        setMinHeight(18);
        getChildren().addAll(track, length);
        bar.whisker().ifPresent(limits -> {
            for (int part = 0; part < 3; part++) {
                whisker.add(Style.BAR_WHISKER.on(new Region()));
            }
            getChildren().addAll(whisker);
        });
        bar.england().ifPresent(one -> getChildren().add(england));
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double thick = Math.min(14, getHeight());
        track.resizeRelocate(0, middle - thick / 2, getWidth(), thick);
        length.resizeRelocate(0, middle - thick / 2, along(bar.length()), thick);
        bar.whisker().ifPresent(limits -> {
            double lower = along(limits.lower());
            double upper = along(limits.upper());
            whisker.get(0).resizeRelocate(lower, middle - WHISKER / 2, upper - lower, WHISKER);
            whisker.get(1).resizeRelocate(lower - WHISKER / 2, middle - thick / 2 + 2, WHISKER, thick - 4);
            whisker.get(2).resizeRelocate(upper - WHISKER / 2, middle - thick / 2 + 2, WHISKER, thick - 4);
        });
        bar.england().ifPresent(one -> england.resizeRelocate(along(one.value()) - 2 * WHISKER, middle - thick / 2, 4 * WHISKER, thick));
    }

    private double along(double value) {
        return getWidth() * value / most;
    }
}
