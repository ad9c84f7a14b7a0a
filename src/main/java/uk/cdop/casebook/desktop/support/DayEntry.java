package uk.cdop.casebook.desktop.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A day while it is typed: what stands in the field, and which day that is, today among the words for one. */
public final class DayEntry {

    private final StringProperty text;
    private final Supplier<LocalDate> today;

    public DayEntry(Supplier<LocalDate> today) {
        this(new SimpleStringProperty(""), today);
    }

    /** Of a text that is kept elsewhere. */
    public DayEntry(StringProperty text, Supplier<LocalDate> today) {
        this.text = text;
        this.today = today;
    }

    /** Empty where nothing is typed, or nothing that can be read. */
    public Optional<LocalDate> day() {
        return TypedDate.read(text.get(), today.get());
    }

    public boolean isUnreadable() {
        return !text.get().isBlank() && day().isEmpty();
    }

    public void set(Optional<LocalDate> day) {
        text.set(day.map(Texts::date).orElse(""));
    }

    /** Writes the day as every day is written; what cannot be read stays as it is typed. */
    public void tidy() {
        day().map(Texts::date).ifPresent(text::set);
    }

    public StringProperty textProperty() {
        return text;
    }
}
