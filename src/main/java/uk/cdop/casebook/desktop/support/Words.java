package uk.cdop.casebook.desktop.support;

import java.util.function.Function;
import javafx.util.StringConverter;

/** What a choice says in a list from which one chooses and does not type. */
public final class Words {

    private Words() {}

    public static <T> StringConverter<T> of(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : words.apply(shown);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        };
    }
}
