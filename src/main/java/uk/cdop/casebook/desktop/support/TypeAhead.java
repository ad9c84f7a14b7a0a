package uk.cdop.casebook.desktop.support;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** In a list of choices a letter goes to the next choice that begins with it, which JavaFX does not do by itself. */
public final class TypeAhead {

    private TypeAhead() {}

    public static <T> ComboBox<T> in(ComboBox<T> box) {
        box.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (!key.isShortcutDown() && !key.isAltDown()) {
                go(box, key.getCharacter());
            }
        });
        return box;
    }

    private static <T> void go(ComboBox<T> box, String letter) {
        List<T> items = box.getItems();
        int from = items.indexOf(box.getValue()) + 1;
        for (int step = 0; step < items.size() && !letter.isBlank(); step++) {
            T tried = items.get((from + step) % items.size());
            if (words(box.getConverter(), tried).regionMatches(true, 0, letter, 0, letter.length())) {
                box.setValue(tried);
                return;
            }
        }
    }

    private static <T> String words(StringConverter<T> converter, T choice) {
        return converter == null ? String.valueOf(choice) : converter.toString(choice);
    }
}
