package uk.cdop.casebook.desktop.dashboard;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
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
import uk.cdop.casebook.desktop.support.BreakingCell;
import uk.cdop.casebook.desktop.support.Style;

/**
 * A table of the dashboard, no wider than its part, so that long labels break, and all of its rows in view unless they are many. A number that counts
 * cases is underlined; Enter or a click lists them.
 */
final class CompactTable extends TableView<Line> {

    private static final double ROW_EMS = 1.6;
    private static final double BROKEN_ROW_EMS = 1.75;
    private static final double HEADING_EMS = 2.7;
    private static final double BOLD = 1.06;
    private static final double EDGES_EMS = 1.5;
    private static final int MOST_ROWS = 15;
    private static final double BAR_EMS = 1.2;
    private static final double LEAST_NAME_EMS = 9;

    private final BiConsumer<String, List<CaseNumber>> follow;

    /**
     * @param em   the size of text in pixels; rows and columns follow it
     * @param room how wide the table is to be at the most, in ems, and names break; infinite where none does
     */
    CompactTable(ShownTable table, BiConsumer<String, List<CaseNumber>> follow, ObservableValue<Double> em, double room) {
        this.follow = follow;
        setId("dashboard-" + table.id());
        setAccessibleText(table.title() + ". Enter on a number lists the cases behind it.");
        getSelectionModel().setCellSelectionEnabled(true);
        double figures = 0;
        for (int place = 1; place < table.headings().size(); place++) {
            int at = place - 1;
            double wide = ems(table.headings().get(place), table.lines().stream().map(line -> line.cells().get(at).text()).toList());
            getColumns().add(column(table, place, wide, em));
            figures += wide;
        }
        double besides = figures + BAR_EMS;
        boolean breaks = Double.isFinite(room);
        double row = breaks ? BROKEN_ROW_EMS : ROW_EMS;
        double wish = ems(table.headings().getFirst(), table.lines().stream().map(Line::label).toList());
        double first = Math.min(wish, room - besides);
        DoubleBinding name = Bindings.createDoubleBinding(
                () -> Math.clamp(breaks && getWidth() > 0 ? getWidth() / em.getValue() - besides : first, Math.min(LEAST_NAME_EMS, wish), wish), widthProperty(), em);
        getColumns().addFirst(label(table, name, em));
        getItems().setAll(table.lines());
        setMinHeight(USE_PREF_SIZE);
        prefHeightProperty().bind(Bindings.createDoubleBinding(() -> (HEADING_EMS + row * rows(table.lines(), name.get())) * em.getValue() + 4, name, em));
        if (!breaks) {
            fixedCellSizeProperty().bind(em.map(pixels -> ROW_EMS * pixels));
        }
        em.subscribe(pixels -> setPrefWidth((first + besides) * pixels + 4));
        setOnKeyPressed(key -> followFocused(key.getCode() == KeyCode.ENTER));
        setOnMouseClicked(click -> followFocused(click.getClickCount() == 1));
    }

    private static TableColumn<Line, String> label(ShownTable table, DoubleBinding ems, ObservableValue<Double> em) {
        TableColumn<Line, String> label = new TableColumn<>(table.headings().getFirst());
        label.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().label()));
        label.setCellFactory(any -> new BreakingCell<>(Function.identity()));
        label.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> ems.get() * em.getValue(), ems, em));
        return inPlace(label);
    }

    /** About how many rows of one line the lines are as high as, where names are so wide. */
    private static double rows(List<Line> lines, double name) {
        return Math.clamp(lines.stream().mapToDouble(line -> Math.max(1, Math.ceil((ems(line.label()) + EDGES_EMS) / name))).sum(), 1, MOST_ROWS);
    }

    private TableColumn<Line, Shown> column(ShownTable table, int place, double ems, ObservableValue<Double> em) {
        TableColumn<Line, Shown> column = new TableColumn<>(table.headings().get(place));
        column.getStyleClass().add(Style.CELL_FIGURE.css());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place - 1)));
        column.setCellFactory(any -> new FigureCell());
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        return inPlace(column);
    }

    private static <T> TableColumn<Line, T> inPlace(TableColumn<Line, T> column) {
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static double ems(String heading, List<String> words) {
        double longest = words.stream().mapToDouble(CompactTable::ems).max().orElse(0);
        return Math.max(ems(heading) * BOLD, longest) + EDGES_EMS;
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
