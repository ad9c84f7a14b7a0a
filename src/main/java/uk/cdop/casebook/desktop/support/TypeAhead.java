package uk.cdop.casebook.desktop.support;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;

/**
 * In a list of choices, letters typed one after the other go to the choice that begins with them, and the same letter again
 * to the next one, which JavaFX does not do by itself. Letters that begin no choice choose nothing.
 */
public final class TypeAhead {

    private static final Duration ONE_WORD = Duration.seconds(1.2);

    private final PauseTransition pause = new PauseTransition(ONE_WORD);
    private String typed = "";

    private TypeAhead() {
        pause.setOnFinished(over -> typed = "");
    }

    public static <T> ComboBox<T> in(ComboBox<T> box) {
        TypeAhead ahead = new TypeAhead();
        box.focusedProperty().subscribe(here -> ahead.typed = "");
        box.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (!key.isShortcutDown() && !key.isAltDown() && !key.getCharacter().isEmpty() && !Character.isISOControl(key.getCharacter().charAt(0))) {
                ahead.go(box, key.getCharacter().toLowerCase(Locale.ENGLISH));
            }
        });
        return box;
    }

    private <T> void go(ComboBox<T> box, String letter) {
        boolean again = typed.equals(letter);
        typed = again || (typed + letter).isBlank() ? letter : typed + letter;
        pause.playFromStart();
        List<T> items = box.getItems();
        // A word that goes on may stay where it is; a letter by itself goes on from there.
        int from = items.indexOf(box.getValue()) + (typed.length() == 1 ? 1 : 0);
        for (int step = 0; step < items.size() && !typed.isBlank(); step++) {
            T tried = items.get((Math.max(from, 0) + step) % items.size());
            if (words(box.getConverter(), tried).regionMatches(true, 0, typed, 0, typed.length())) {
                box.setValue(tried);
                return;
            }
        }
    }

    private static <T> String words(StringConverter<T> converter, T choice) {
        return converter == null ? String.valueOf(choice) : converter.toString(choice);
    }
}
