package uk.cdop.casebook.desktop.settings;

import java.util.function.BooleanSupplier;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Sees to it that a rule which the office changed no longer claims to rest on what it rested on before. */
final class Provenance {

    static final String OFFICE = "set by this office";

    private Provenance() {}

    /** Whenever one of the values changes; a mark that somebody wrote is left alone. */
    static void follow(StringProperty mark, String before, BooleanSupplier asBefore, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.subscribe(() -> {
                String now = mark.get();
                if (now.equals(before) || now.equals(OFFICE)) {
                    mark.set(asBefore.getAsBoolean() ? before : OFFICE);
                }
            });
        }
    }
}
