package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Draws a {@link BarChart}: label, bar from zero, and the value written beside it. */
final class BarChartView extends GridPane {

    BarChartView() {
        Style.FORM.on(this);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getColumnConstraints().setAll(share(40), share(42), share(18));
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    void show(Optional<BarChart> chart) {
        getChildren().clear();
        setAccessibleText(chart.map(BarChart::inWords).orElse("No chart"));
        chart.ifPresent(shown -> {
            for (int line = 0; line < shown.bars().size(); line++) {
                BarChart.Bar bar = shown.bars().get(line);
                Label label = Layouts.wrapped(bar.label());
                Label value = new Label(bar.value());
                value.setMinWidth(USE_PREF_SIZE);
                addRow(line, label, new BarLine(bar, shown.most()), value);
            }
        });
    }
}
