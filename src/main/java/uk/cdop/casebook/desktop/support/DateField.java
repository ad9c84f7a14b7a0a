package uk.cdop.casebook.desktop.support;

import javafx.scene.control.TextField;

/** The field in which a day is typed, the same on every page: it takes each way of writing one, and shows on leaving it which day was read. */
public final class DateField extends TextField {

    static final String WAYS = "14 Mar 2024, today";

    public DateField(String id, DayEntry entry) {
        setId(id);
        setPromptText(WAYS);
        textProperty().bindBidirectional(entry.textProperty());
        focusedProperty().subscribe((was, is) -> {
            if (!is) {
                entry.tidy();
            }
        });
    }
}
