package uk.cdop.casebook.desktop.meeting;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.beans.property.StringProperty;
import javafx.util.StringConverter;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;

/** The few kinds of entry that the pages of the panel are made of. */
final class Choices {

    private Choices() {}

    static <T> ComboBox<T> of(String id, String called, List<T> choices, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(called);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        TypeAhead.in(box);
        return box;
    }

    static <T> Node bound(String id, String called, List<T> choices, Function<T, String> words, Property<T> value) {
        ComboBox<T> box = of(id, called, choices, words);
        box.valueProperty().bindBidirectional(value);
        return Layouts.labelled(called, box);
    }

    static Node text(String id, String called, StringProperty value, Runnable entered) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(done -> entered.run());
        return Layouts.labelled(called, field);
    }

    static Node error(StringProperty says) {
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(says));
        return Layouts.shownWhen(error, says.map(text -> !text.isEmpty()));
    }
}
