package uk.cdop.casebook.desktop.action;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;

/** One entry of a list to choose from: the code that is meant and the words that are read. */
public record Choice(String code, String label) {

    static Choice any(String label) {
        return new Choice("", label);
    }

    boolean isAny() {
        return code.isEmpty();
    }

    /** What occurs in the register, and what is looked for though it has no action yet. */
    static List<Choice> withChosen(Choice any, List<String> numbers, ObjectProperty<Choice> chosen) {
        return Stream.concat(Stream.of(any), Stream.concat(numbers.stream(), Stream.ofNullable(chosen.get()).filter(one -> !one.isAny()).map(Choice::code).filter(number -> !numbers.contains(number)))
                .map(number -> new Choice(number, number))).toList();
    }

    /** Only where it differs, so that what is chosen stays chosen. */
    static void replace(ObservableList<Choice> list, List<Choice> now, ObjectProperty<Choice> chosen) {
        if (!list.equals(now)) {
            Choice before = chosen.get();
            list.setAll(now);
            chosen.set(now.contains(before) ? before : now.getFirst());
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
