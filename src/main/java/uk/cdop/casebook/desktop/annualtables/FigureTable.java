package uk.cdop.casebook.desktop.annualtables;

import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** A statistical table cell by cell. A number that counts cases is underlined; Enter or a click lists them. */
final class FigureTable extends TableView<Row> {

    private static final double ROOM_TO_SCROLL = 18;

    private final BiConsumer<String, Cell> follow;
    private final ObservableValue<Double> em;

    /** Columns are as wide as their words, so they follow the size of an em in pixels. */
    FigureTable(BiConsumer<String, Cell> follow, ObservableValue<Double> em) {
        this.follow = follow;
        this.em = em;
        setId("figure-table");
        Style.DENSE.on(this);
        getSelectionModel().setCellSelectionEnabled(true);
        setOnKeyPressed(key -> followFocused(key.getCode() == KeyCode.ENTER));
        setOnMouseClicked(click -> followFocused(click.getClickCount() == 1));
    }

    void show(StatisticalTable table) {
        setAccessibleText(table.title() + ". Enter on a number lists the cases behind it.");
        getColumns().clear();
        for (int index = 0; index < table.columns().size(); index++) {
            getColumns().add(column(table, index));
        }
        getItems().setAll(table.rows());
        double ems = IntStream.range(0, table.columns().size()).mapToDouble(index -> ColumnWords.ems(table, index)).sum();
        setPrefWidth(ems * em.getValue() + ROOM_TO_SCROLL);
    }

    private TableColumn<Row, Cell> column(StatisticalTable table, int index) {
        Column column = table.columns().get(index);
        TableColumn<Row, Cell> shown = new TableColumn<>(ColumnWords.inLines(column.label()));
        double ems = ColumnWords.ems(table, index);
        em.subscribe(pixels -> shown.setPrefWidth(ems * pixels));
        shown.setId("figure-" + column.key());
        if (column.kind() != Column.Kind.WORDS) {
            shown.getStyleClass().add(Style.CELL_FIGURE.css());
        }
        shown.setSortable(false);
        shown.setReorderable(false);
        shown.setUserData(column);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        shown.setCellFactory(any -> new FigureCell(column));
        return shown;
    }

    private void followFocused(boolean asked) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (asked && at.getTableColumn() != null && at.getRow() >= 0 && at.getRow() < getItems().size()) {
            Column column = (Column) at.getTableColumn().getUserData();
            Row row = getItems().get(at.getRow());
            follow.accept(CellText.of(row.cells().getFirst(), column) + ", " + column.label(), row.cells().get(getColumns().indexOf(at.getTableColumn())));
        }
    }

    /** Words to the left, numbers to the right. */
    private static final class FigureCell extends TableCell<Row, Cell> {

        private final Column column;

        FigureCell(Column column) {
            this.column = column;
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? "" : CellText.of(cell, column));
            getStyleClass().remove(Style.CELL_LINK.css());
            if (!empty && cell instanceof Cell.Figure figure && !figure.trail().isEmpty()) {
                Style.CELL_LINK.on(this);
            }
        }
    }
}
