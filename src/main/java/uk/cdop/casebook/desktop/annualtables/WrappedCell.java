package uk.cdop.casebook.desktop.annualtables;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import uk.cdop.casebook.desktop.support.Layouts;

/** A line of a list that breaks into more lines rather than being cut. */
final class WrappedCell<T> extends ListCell<T> {

    private final Label text = Layouts.wrapped("");
    private final Function<T, String> words;

    WrappedCell(Function<T, String> words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean nothing = empty || item == null;
        setGraphic(nothing ? null : text);
        text.setText(nothing ? "" : words.apply(item));
        setAccessibleText(text.getText());
    }
}
