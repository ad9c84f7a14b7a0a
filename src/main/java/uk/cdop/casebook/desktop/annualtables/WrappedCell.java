package uk.cdop.casebook.desktop.annualtables;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import uk.cdop.casebook.desktop.support.Layouts;

/** A line of a list that breaks into more lines rather than being cut. */
final class WrappedCell<T> extends ListCell<T> {

    private final Label text = Layouts.wrapped("");
    private final Function<T, String> words;
    private final Function<T, String> spoken;

    WrappedCell(Function<T, String> words) {
        this(words, words);
    }

    /** @param spoken what is told to those who cannot see it, where that is more */
    WrappedCell(Function<T, String> words, Function<T, String> spoken) {
        this.words = words;
        this.spoken = spoken;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : high(this, width);
    }

    /** As high as its graphic is where it breaks. Left to itself a cell forgets its own padding, so that a last line runs into the next cell. */
    static double high(ListCell<?> cell, double width) {
        Insets around = cell.getInsets();
        return around.getTop() + cell.getGraphic().prefHeight(width - around.getLeft() - around.getRight()) + around.getBottom();
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean nothing = empty || item == null;
        setGraphic(nothing ? null : text);
        text.setText(nothing ? "" : words.apply(item));
        setAccessibleText(nothing ? "" : spoken.apply(item));
    }
}
