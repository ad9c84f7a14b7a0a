package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Style;

/** Shows a {@link TrendChart}; the arrows go along the years, and Enter or a click on a figure lists its cases. */
final class TrendChartView extends Pane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final BiConsumer<String, List<CaseNumber>> follow;
    private Optional<TrendChart> chart = Optional.empty();
    private Optional<TrendDrawing> drawing = Optional.empty();
    private int here;

    TrendChartView(BiConsumer<String, List<CaseNumber>> follow) {
        this.follow = follow;
        setId("trend-chart");
        Style.TREND.on(this);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(is -> mark());
    }

    void show(Optional<TrendChart> shown) {
        chart = shown.filter(drawn -> !drawn.points().isEmpty());
        setFocusTraversable(chart.isPresent());
        drawing = chart.map(TrendDrawing::new);
        setAccessibleText(chart.map(TrendChart::inWords).orElse("No chart"));
        getChildren().setAll(drawing.map(TrendDrawing::nodes).orElse(List.of()));
        List<Label> values = values();
        here = Math.max(0, values.size() - 1);
        for (int year = 0; year < values.size(); year++) {
            int at = year;
            values.get(year).setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    requestFocus();
                    here = at;
                    mark();
                    follow();
                }
            });
        }
        mark();
    }

    private List<Label> values() {
        return drawing.map(TrendDrawing::values).orElse(List.of());
    }

    @Override
    protected void layoutChildren() {
        drawing.ifPresent(shown -> shown.place(getWidth(), getHeight()));
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0 && !values().isEmpty()) {
            here = Math.clamp(here + by, 0, values().size() - 1);
            mark();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            follow();
            key.consume();
        }
    }

    private void mark() {
        List<Label> values = values();
        for (int year = 0; year < values.size(); year++) {
            values.get(year).pseudoClassStateChanged(HERE, isFocused() && year == here);
        }
        chart.filter(shown -> isFocused()).ifPresent(shown -> setAccessibleHelp(shown.points().get(here).year() + " " + shown.points().get(here).text()));
    }

    private void follow() {
        chart.ifPresent(shown -> follow.accept(shown.title() + ", " + shown.points().get(here).year(), shown.points().get(here).trail()));
    }
}
