package uk.cdop.casebook.desktop.outofarea;

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

/** The shared cases, those that wait longest first. */
final class LedgerTable extends TableView<LedgerRow> {

    private static final int MOST_ROWS = 9;

    LedgerTable(OutOfAreaViewModel model, OpenCase openCase, ObservableValue<Double> em) {
        super(model.rows());
        setId("ledger-table");
        setAccessibleText("Cases that two panels share. Enter opens the selected case.");
        Style.DENSE.on(this);
        setPlaceholder(Layouts.muted("No case is shared with another panel."));
        getColumns().add(column("Reference", 10, em, LedgerRow::reference));
        getColumns().add(column("Whose review", 13, em, LedgerRow::way));
        getColumns().add(column("Other CDOP", 15, em, row -> row.entry().otherCdop()));
        getColumns().add(column("Outstanding", 21, em, LedgerRow::outstanding));
        getColumns().add(column("For", 7, em, LedgerRow::waiting));
        prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> (Math.clamp(model.rows().size(), 2, MOST_ROWS) + 1.2) * Math.max(1, getFixedCellSize()), model.rows(), fixedCellSizeProperty()));
        getSelectionModel().selectedItemProperty().subscribe(row -> model.selectedProperty().set(Optional.ofNullable(row)));
        model.selectedProperty().subscribe(row -> row.ifPresent(now -> getSelectionModel().select(now)));
        setOnKeyPressed(key -> open(key.getCode() == KeyCode.ENTER, model, openCase));
        setOnMouseClicked(click -> open(click.getClickCount() == 2, model, openCase));
    }

    private static TableColumn<LedgerRow, String> column(String title, double ems, ObservableValue<Double> em, Function<LedgerRow, String> text) {
        TableColumn<LedgerRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        column.setReorderable(false);
        return column;
    }

    private static void open(boolean asked, OutOfAreaViewModel model, OpenCase openCase) {
        if (asked) {
            model.selectedProperty().get().ifPresent(row -> openCase.open(row.entry().number()));
        }
    }
}
