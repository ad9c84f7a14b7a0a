package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The chosen table, and beside it one of its columns as bars. */
final class MeasureView extends VBox {

    private final AnnualTablesViewModel model;
    private final ComboBox<Column> drawn = new ComboBox<>();
    private final FigureTable figures;
    private final BarChartView bars = new BarChartView();
    private final Label basis = Layouts.muted("");
    private final Label notes = Layouts.muted("");

    MeasureView(AnnualTablesViewModel model) {
        this.model = model;
        setId("measure");
        Style.SPACED.on(this);
        figures = new FigureTable(model::follow, basis.fontProperty().map(Font::getSize));
        getChildren().addAll(Layouts.labelled("Table", tables()), basis, sideBySide(), notes);
        drawn.valueProperty().subscribe(this::draw);
        model.tableProperty().subscribe(this::show);
    }

    private ComboBox<StatisticalTable> tables() {
        ComboBox<StatisticalTable> choice = new ComboBox<>(model.tables());
        choice.setId("table-choice");
        choice.setMinWidth(0);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(saying(StatisticalTable::title));
        choice.valueProperty().bindBidirectional(model.tableProperty());
        return choice;
    }

    private Node sideBySide() {
        drawn.setId("chart-choice");
        drawn.setConverter(saying(Column::label));
        drawn.setMinWidth(0);
        VBox chart = Layouts.card(Layouts.labelled("Chart of", drawn), bars);
        Layouts.shownWhen(chart, Bindings.isNotEmpty(drawn.getItems()));
        return new Columns(figures, Style.CHART.on(chart));
    }

    private void show(StatisticalTable table) {
        if (table == null) {
            return;
        }
        figures.show(table);
        basis.setText(table.basis() + ". " + table.period() + ".");
        notes.setText(String.join("\n", table.notes()));
        drawn.getItems().setAll(BarChart.drawable(table));
        drawn.getSelectionModel().select(BarChart.firstOf(table).orElse(null));
    }

    private void draw(Column column) {
        Optional<StatisticalTable> table = Optional.ofNullable(model.tableProperty().get());
        bars.show(table.filter(shown -> column != null).map(shown -> BarChart.of(shown, column, model.yearProperty().get())));
    }

    private static <T> StringConverter<T> saying(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : words.apply(shown);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        };
    }
}
