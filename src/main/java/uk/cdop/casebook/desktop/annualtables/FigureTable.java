package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import uk.cdop.casebook.desktop.support.BreakingCell;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** A statistical table cell by cell. A number that counts cases is underlined; Enter, a click or its menu lists them. */
final class FigureTable extends TableView<Row> {

    /** What one can do from a cell. */
    interface Ways {

        void follow(String what, Cell cell);

        void choose(Row row);

        void copy();
    }


    private final Ways ways;
    private final ObservableValue<Double> em;
    private final HeldNames held;
    private Optional<StatisticalTable> table = Optional.empty();

    /** Columns are as wide as their words, so they follow the size of an em in pixels. */
    FigureTable(Ways ways, ObservableValue<Double> em) {
        this.ways = ways;
        this.em = em;
        setId("figure-table");
        Style.DENSE.on(this);
        // Names break into lines, so that each row is as high as it needs to be.
        setStyle("-fx-fixed-cell-size: -1;");
        getSelectionModel().setCellSelectionEnabled(true);
        setOnKeyPressed(this::pressed);
        getFocusModel().focusedCellProperty().subscribe(at -> row(at).ifPresent(ways::choose));
        setContextMenu(menu());
        held = new HeldNames(this);
    }

    private void pressed(KeyEvent key) {
        followFocused(key.getCode() == KeyCode.ENTER);
        if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            ways.copy();
            key.consume();
        }
    }

    private ContextMenu menu() {
        MenuItem cases = new MenuItem("List the cases");
        cases.setOnAction(chosen -> followFocused(true));
        MenuItem copy = new MenuItem("Copy the table");
        copy.setOnAction(chosen -> ways.copy());
        ContextMenu menu = new ContextMenu(cases, copy);
        menu.setOnShowing(shown -> {
            int behind = focused().map(cell -> cell instanceof Cell.Figure figure ? figure.trail().size() : 0).orElse(0);
            cases.setText(behind == 0 ? "No cases stand behind this" : "List the " + Texts.counted(behind, "case") + " behind it");
            cases.setDisable(behind == 0);
        });
        return menu;
    }

    /** From the first row of the year on, where the rows have years. */
    void show(StatisticalTable shown, FinancialYear year) {
        boolean sameColumns = table.map(StatisticalTable::columns).equals(Optional.of(shown.columns())) && table.map(StatisticalTable::id).equals(Optional.of(shown.id()));
        table = Optional.of(shown);
        setAccessibleText(shown.title() + ". Enter on an underlined number lists the cases behind it.");
        if (!sameColumns) {
            getColumns().clear();
            for (int index = 0; index < shown.columns().size(); index++) {
                getColumns().add(column(shown, index));
            }
            held.begin(getColumns().stream().filter(column -> Rows.isName(shown, getColumns().indexOf(column))).toList());
        }
        getItems().setAll(shown.rows());
        IntStream.range(0, shown.rows().size()).filter(index -> Rows.year(shown, shown.rows().get(index)).equals(Optional.of(year))).findFirst()
                .ifPresentOrElse(this::scrollTo, () -> scrollTo(0));
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
        shown.setCellFactory(any -> Rows.isName(table, index) ? new NameCell(column) : new FigureCell(column));
        return shown;
    }

    private Optional<Row> row(TablePosition<?, ?> at) {
        return at != null && at.getRow() >= 0 && at.getRow() < getItems().size() ? Optional.of(getItems().get(at.getRow())) : Optional.empty();
    }

    private Optional<Cell> focused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        return row(at).filter(row -> at.getTableColumn() != null).map(row -> row.cells().get(getColumns().indexOf(at.getTableColumn())));
    }

    private void followFocused(boolean asked) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (asked) {
            row(at).flatMap(row -> table.flatMap(shown -> focused().map(cell -> {
                ways.follow(Rows.label(shown, row) + ", " + ((Column) at.getTableColumn().getUserData()).label(), cell);
                return cell;
            })));
        }
    }

    /** What a row is about, which stays while the numbers pass under it. */
    private final class NameCell extends BreakingCell<Row, Cell> {

        NameCell(Column column) {
            super(cell -> CellText.of(cell, column));
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            held.hold(this);
        }
    }

    /** Words to the left, numbers to the right. */
    private final class FigureCell extends TableCell<Row, Cell> {

        private final Column column;

        FigureCell(Column column) {
            this.column = column;
            setOnMouseClicked(click -> followFocused(!isEmpty() && click.getClickCount() == 1 && click.getButton() == MouseButton.PRIMARY));
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? "" : CellText.of(cell, column));
            setTooltip(!empty && cell instanceof Cell.Words(String words) ? new Tooltip(words) : null);
            getStyleClass().remove(Style.CELL_LINK.css());
            if (!empty && cell instanceof Cell.Figure figure && !figure.trail().isEmpty()) {
                Style.CELL_LINK.on(this);
            }
        }
    }
}
