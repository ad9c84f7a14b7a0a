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
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Draws a {@link BarChart}: label, bar from zero, and the value written beside it. The arrows go along the bars; Enter or a click lists the cases of one. */
final class BarChartView extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final int LONG_NAME = 40;

    private final BiConsumer<String, List<CaseNumber>> follow;
    private Optional<BarChart> chart = Optional.empty();
    private int here;

    BarChartView(BiConsumer<String, List<CaseNumber>> follow) {
        this.follow = follow;
        setId("bar-chart");
        Style.BARS.on(this);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(is -> mark());
    }

    void show(Optional<BarChart> shown) {
        chart = shown;
        here = 0;
        setFocusTraversable(shown.filter(drawn -> !drawn.bars().isEmpty()).isPresent());
        setAccessibleText(shown.map(BarChart::inWords).orElse("No chart"));
        getChildren().setAll(shown.map(drawn -> lines(drawn)).orElse(List.of()));
        mark();
    }

    /** Long names stand above their bars, where they have the whole width. */
    private List<GridPane> lines(BarChart drawn) {
        boolean stacked = drawn.bars().stream().anyMatch(bar -> bar.label().length() > LONG_NAME);
        return drawn.bars().stream().map(bar -> line(bar, drawn.most(), stacked)).toList();
    }

    private GridPane line(BarChart.Bar bar, double most, boolean stacked) {
        GridPane line = Style.BAR_ROW.on(new GridPane());
        line.getColumnConstraints().setAll(share(40), share(42), share(18));
        Label value = new Label(bar.value());
        value.setMinWidth(USE_PREF_SIZE);
        if (!bar.trail().isEmpty()) {
            Style.CELL_LINK.on(value);
        }
        if (stacked) {
            line.add(Layouts.wrapped(bar.label()), 0, 0, 3, 1);
            line.add(new BarLine(bar, most), 0, 1, 2, 1);
            line.add(value, 2, 1);
        } else {
            line.addRow(0, Layouts.wrapped(bar.label()), new BarLine(bar, most), value);
        }
        line.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                here = getChildren().indexOf(line);
                mark();
                follow();
            }
        });
        return line;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !getChildren().isEmpty()) {
            here = Math.clamp(here + by, 0, getChildren().size() - 1);
            mark();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            follow();
            key.consume();
        }
    }

    private void mark() {
        for (int line = 0; line < getChildren().size(); line++) {
            getChildren().get(line).pseudoClassStateChanged(HERE, isFocused() && line == here);
        }
        chart.filter(drawn -> isFocused() && here < drawn.bars().size())
                .ifPresent(drawn -> setAccessibleHelp(drawn.bars().get(here).inWords()));
    }

    private void follow() {
        chart.filter(drawn -> here < drawn.bars().size()).map(drawn -> drawn.bars().get(here))
                .ifPresent(bar -> follow.accept(bar.label() + ", " + chart.map(BarChart::title).orElse(""), bar.trail()));
    }
}
