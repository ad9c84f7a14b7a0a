package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The cases of the return, each with the state of its three forms. */
final class ReturnTable extends TableView<ReturnLine> {

    private static final int MOST_ROWS = 12;

    private final ReturnViewModel model;
    private final OpenCase openCase;

    /** Columns are as wide as their words, so they follow the size of an em in pixels. */
    ReturnTable(ReturnViewModel model, OpenCase openCase, ObservableValue<Double> em) {
        super(model.lines());
        this.model = model;
        this.openCase = openCase;
        setId("return-table");
        setAccessibleText("Cases of the return. Enter opens the selected case.");
        Style.DENSE.on(this);
        setPlaceholder(Layouts.muted("No cases to show."));
        getColumns().add(column("Reference", 10, em, ReturnLine::number));
        getColumns().add(column("Readiness", 8, em, ReturnLine::readiness));
        getColumns().add(column("Return", 11, em, ReturnLine::returned));
        getColumns().add(column("Notification", 9, em, ReturnLine::notification));
        getColumns().add(column("From agencies", 11, em, ReturnLine::reporting));
        getColumns().add(column("Analysis", 8, em, ReturnLine::analysis));
        getColumns().add(column("Stage", 19.5, em, ReturnLine::stage));
        prefHeightProperty().bind(Bindings.createDoubleBinding(this::heightOfRows, model.lines(), fixedCellSizeProperty()));
        getSelectionModel().selectedItemProperty().subscribe(line -> model.selectedProperty().set(Optional.ofNullable(line)));
        setOnKeyPressed(key -> openOn(key.getCode() == KeyCode.ENTER));
        setOnMouseClicked(click -> openOn(click.getClickCount() == 2));
    }

    private static TableColumn<ReturnLine, String> column(String title, double ems, ObservableValue<Double> em, Function<ReturnLine, Object> text) {
        TableColumn<ReturnLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue()).toString()));
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        column.setReorderable(false);
        return column;
    }

    /** As tall as its rows, up to a dozen; after that it scrolls by itself. */
    private double heightOfRows() {
        return (Math.clamp(model.lines().size(), 2, MOST_ROWS) + 1.2) * Math.max(1, getFixedCellSize());
    }

    private void openOn(boolean asked) {
        if (asked) {
            model.selectedProperty().get().ifPresent(line -> openCase.open(line.number()));
        }
    }
}
