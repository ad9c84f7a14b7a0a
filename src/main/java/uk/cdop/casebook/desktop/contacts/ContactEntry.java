package uk.cdop.casebook.desktop.contacts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.office.contact.ContactProblem;
import uk.cdop.casebook.office.contact.ContactProblem.Part;

/** What is typed into an entry of the contact book, with a sentence under each part that will not do. */
final class ContactEntry {

    private static final String HOW_TO_WRITE = "A date is written as 14 Mar 2024.";

    private final Map<Part, StringProperty> texts = new EnumMap<>(Part.class);
    private final Map<Part, StringProperty> errors = new EnumMap<>(Part.class);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");

    ContactEntry() {
        for (Part part : Part.values()) {
            texts.put(part, new SimpleStringProperty(""));
            errors.put(part, new SimpleStringProperty(""));
        }
    }

    StringProperty text(Part part) {
        return texts.get(part);
    }

    StringProperty error(Part part) {
        return errors.get(part);
    }

    StringProperty from() {
        return from;
    }

    StringProperty to() {
        return to;
    }

    void clear() {
        texts.values().forEach(text -> text.set(""));
        errors.values().forEach(error -> error.set(""));
        from.set("");
        to.set("");
    }

    void dates(ValidDates valid) {
        from.set(valid.from().map(Texts::date).orElse(""));
        to.set(valid.to().map(Texts::date).orElse(""));
    }

    /** Empty where a date cannot be read; then the sentence stands under the dates. */
    Optional<ValidDates> dates(LocalDate today) {
        errors.values().forEach(error -> error.set(""));
        Optional<Optional<LocalDate>> first = date(from.get(), today);
        Optional<Optional<LocalDate>> last = date(to.get(), today);
        if (first.isEmpty() || last.isEmpty()) {
            error(Part.DATES).set(HOW_TO_WRITE);
            return Optional.empty();
        }
        return Optional.of(new ValidDates(first.get(), last.get()));
    }

    private static Optional<Optional<LocalDate>> date(String typed, LocalDate today) {
        return typed.isBlank() ? Optional.of(Optional.empty()) : TypedDate.read(typed, today).map(Optional::of);
    }

    void show(List<ContactProblem> problems) {
        problems.forEach(problem -> error(problem.part()).set(problem.sentence()));
    }
}
