package uk.cdop.casebook.desktop.support;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** What a row of a table is about, in as many lines as it takes; a label in a cell would ask for one line only. */
public class BreakingCell<R, V> extends TableCell<R, V> {

    /** What the cell leaves free at its sides. */
    private static final double EDGES = 16;

    private final Text text = Style.CELL_NAME.on(new Text());
    private final Function<V, String> words;

    public BreakingCell(Function<V, String> words) {
        this.words = words;
        text.wrappingWidthProperty().bind(widthProperty().subtract(EDGES));
    }

    @Override
    protected void updateItem(V value, boolean empty) {
        super.updateItem(value, empty);
        text.setText(empty || value == null ? "" : words.apply(value));
        setGraphic(empty || value == null ? null : text);
    }
}
