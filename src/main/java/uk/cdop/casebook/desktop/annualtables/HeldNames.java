package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import uk.cdop.casebook.desktop.support.AfterLayout;

/**
 * Keeps the columns that name the rows in sight while the numbers are scrolled past them: all of them where they leave half of the
 * table to the numbers, else those that tell most.
 */
final class HeldNames {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double ABOVE = -1;

    private final TableView<?> table;
    private final SimpleDoubleProperty scrolled = new SimpleDoubleProperty();
    private final List<TableColumn<?, ?>> names = new ArrayList<>();

    HeldNames(TableView<?> table) {
        this.table = table;
        table.skinProperty().subscribe(skin -> bar().ifPresent(bar -> scrolled.bind(bar.valueProperty())));
        scrolled.subscribe(any -> place());
        table.widthProperty().subscribe(any -> place());
        table.getFocusModel().focusedCellProperty().subscribe(any -> AfterLayout.of(table, this::uncover));
    }

    private Optional<ScrollBar> bar() {
        return table.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).findFirst();
    }

    /** Other columns than before, of which these come first and name the rows. */
    void begin(List<? extends TableColumn<?, ?>> columns) {
        names.clear();
        names.addAll(columns);
        columns.forEach(column -> column.widthProperty().subscribe(any -> place()));
        if (!table.getColumns().isEmpty()) {
            table.scrollToColumnIndex(0);
        }
    }

    /** A cell that comes into use while the table is scrolled. */
    void hold(TableCell<?, ?> cell) {
        if (names.contains(cell.getTableColumn())) {
            place(cell, cell.getTableColumn());
        }
    }

    private void place() {
        table.lookupAll(".table-cell").stream().filter(TableCell.class::isInstance).forEach(cell -> hold((TableCell<?, ?>) cell));
        for (Node heading : table.lookupAll(".column-header")) {
            names.stream().filter(column -> column.getId().equals(heading.getId())).forEach(column -> place(heading, column));
        }
    }

    private void place(Node node, TableColumn<?, ?> column) {
        double move = held().contains(column) ? Math.max(0, scrolled.get() + before(held(), column) - before(table.getColumns(), column)) : 0;
        node.setTranslateX(move);
        node.setViewOrder(move > 0 ? ABOVE : 0);
        node.pseudoClassStateChanged(HELD, move > 0);
    }

    private List<TableColumn<?, ?>> held() {
        int first = 0;
        while (first < names.size() - 1 && width(names.subList(first, names.size())) > table.getWidth() / 2) {
            first++;
        }
        List<TableColumn<?, ?>> held = names.subList(first, names.size());
        return width(held) > table.getWidth() / 2 ? List.of() : held;
    }

    private static double before(List<? extends TableColumn<?, ?>> columns, TableColumn<?, ?> column) {
        return width(columns.subList(0, columns.indexOf(column)));
    }

    private static double width(List<? extends TableColumn<?, ?>> columns) {
        return columns.stream().mapToDouble(TableColumn::getWidth).sum();
    }

    /** The cell that the keys have reached comes out from under the names. */
    private void uncover() {
        TableColumn<?, ?> at = table.getFocusModel().getFocusedCell().getTableColumn();
        if (at != null && !names.contains(at)) {
            double left = before(table.getColumns(), at) - width(held());
            bar().filter(bar -> bar.getValue() > left).ifPresent(bar -> bar.setValue(Math.max(bar.getMin(), left)));
        }
    }
}
