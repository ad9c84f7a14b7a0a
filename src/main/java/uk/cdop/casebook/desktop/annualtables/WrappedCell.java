package uk.cdop.casebook.desktop.annualtables;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import uk.cdop.casebook.desktop.support.Layouts;

/** A line of a list that breaks into more lines rather than being cut. */
final class WrappedCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 18;

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

    /** High enough beside a scroll bar too: the list asks before it knows whether it has one. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(getListView() == null ? width : getListView().getWidth() - SCROLL_BAR);
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
