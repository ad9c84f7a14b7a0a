package uk.cdop.casebook.desktop.dashboard;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.dashboard.ShownTable.Line;
import uk.cdop.casebook.desktop.dashboard.ShownTable.Shown;
import uk.cdop.casebook.desktop.support.Style;

/** A table of the dashboard, all of its rows in view unless they are many. A number that counts cases is underlined; Enter or a click lists them. */
final class CompactTable extends TableView<Line> {

    private static final double ROW_EMS = 1.6;
    private static final double HEADING_EMS = 2.7;
    private static final double BOLD = 1.06;
    private static final double EDGES_EMS = 1.5;
    private static final double WIDEST_EMS = 24;
    private static final int MOST_ROWS = 16;

    private final BiConsumer<String, List<CaseNumber>> follow;

    /** @param em the size of text in pixels; rows and columns follow it */
    CompactTable(ShownTable table, BiConsumer<String, List<CaseNumber>> follow, ObservableValue<Double> em) {
        this.follow = follow;
        setId("dashboard-" + table.id());
        setAccessibleText(table.title() + ". Enter on a number lists the cases behind it.");
        getSelectionModel().setCellSelectionEnabled(true);
        getColumns().add(label(table, em));
        for (int place = 1; place < table.headings().size(); place++) {
            getColumns().add(column(table, place, em));
        }
        getItems().setAll(table.lines());
        fixedCellSizeProperty().bind(em.map(pixels -> ROW_EMS * pixels));
        setMinHeight(USE_PREF_SIZE);
        double widest = getColumns().stream().mapToDouble(column -> (double) column.getUserData()).sum();
        em.subscribe(pixels -> {
            setPrefHeight((HEADING_EMS + ROW_EMS * Math.clamp(table.lines().size(), 1, MOST_ROWS)) * pixels + 4);
            setPrefWidth(widest * pixels + 4);
        });
        setOnKeyPressed(key -> followFocused(key.getCode() == KeyCode.ENTER));
        setOnMouseClicked(click -> followFocused(click.getClickCount() == 1));
    }

    private static TableColumn<Line, String> label(ShownTable table, ObservableValue<Double> em) {
        TableColumn<Line, String> label = new TableColumn<>(table.headings().getFirst());
        label.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().label()));
        return dressed(label, ems(table.headings().getFirst(), table.lines().stream().map(Line::label).toList()), em);
    }

    private TableColumn<Line, Shown> column(ShownTable table, int place, ObservableValue<Double> em) {
        TableColumn<Line, Shown> column = new TableColumn<>(table.headings().get(place));
        column.getStyleClass().add(Style.CELL_FIGURE.css());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place - 1)));
        column.setCellFactory(any -> new FigureCell());
        return dressed(column, ems(table.headings().get(place), table.lines().stream().map(line -> line.cells().get(place - 1).text()).toList()), em);
    }

    private static <T> TableColumn<Line, T> dressed(TableColumn<Line, T> column, double ems, ObservableValue<Double> em) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(ems);
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        return column;
    }

    private static double ems(String heading, List<String> words) {
        double longest = words.stream().mapToDouble(CompactTable::ems).max().orElse(0);
        return Math.min(WIDEST_EMS, Math.max(ems(heading) * BOLD, longest) + EDGES_EMS);
    }

    /** About as wide as the letters are: a figure is wider than most of them. */
    private static double ems(String words) {
        return words.chars().mapToDouble(letter -> "fijlrt .,:;/()-’'".indexOf(letter) >= 0 ? 0.36 : "mwMW%".indexOf(letter) >= 0 ? 0.9
                : Character.isDigit(letter) || Character.isUpperCase(letter) ? 0.66 : 0.56).sum();
    }

    private void followFocused(boolean asked) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (asked && at.getColumn() > 0 && at.getRow() >= 0 && at.getRow() < getItems().size()) {
            Line line = getItems().get(at.getRow());
            follow.accept(line.label() + (getColumns().size() > 2 ? ", " + getColumns().get(at.getColumn()).getText() : ""), line.cells().get(at.getColumn() - 1).trail());
        }
    }

    private static final class FigureCell extends TableCell<Line, Shown> {

        @Override
        protected void updateItem(Shown shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(empty || shown == null ? "" : shown.text());
            getStyleClass().remove(Style.CELL_LINK.css());
            if (!empty && shown != null && !shown.trail().isEmpty()) {
                Style.CELL_LINK.on(this);
            }
        }
    }
}
