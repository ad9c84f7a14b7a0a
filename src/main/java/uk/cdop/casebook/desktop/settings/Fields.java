package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** The fields that the parts of the settings are made of. */
final class Fields {

    private Fields() {}

    static TextField text(String id, String called, int columns, Property<String> value) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(called);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** A choice that is made and not typed. */
    static <T> ComboBox<T> choice(String id, String called, List<T> choices, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setId(id);
        box.setAccessibleText(called);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : words.apply(shown);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("this is chosen, not typed");
            }
        });
        return box;
    }

    static <T> ComboBox<T> choice(String id, String called, List<T> choices, Function<T, String> words, Property<T> value) {
        ComboBox<T> box = choice(id, called, choices, words);
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
