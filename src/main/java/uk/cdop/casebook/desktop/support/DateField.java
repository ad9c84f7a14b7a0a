package uk.cdop.casebook.desktop.support;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** The field in which a day is typed, the same on every page: it takes each way of writing one, and shows on leaving it which day was read. */
public final class DateField extends TextField {

    private static final String WAYS = "Any way of writing a day is read: 14 Mar 2024, 14/3/24, today, yesterday.";

    public DateField(String id, DayEntry entry) {
        setId(id);
        setPromptText("such as 14 Mar 2024");
        setTooltip(new Tooltip(WAYS));
        setAccessibleHelp(WAYS);
        textProperty().bindBidirectional(entry.textProperty());
        focusedProperty().subscribe((was, is) -> {
            if (!is) {
                entry.tidy();
            }
        });
    }
}
