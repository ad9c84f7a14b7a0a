package uk.cdop.casebook.forms.definition;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** What kind of answer a question takes. Not known, not applicable and refused are states of an answer, not types. */
public sealed interface FieldType {

    /** One line. */
    record Text() implements FieldType {}

    /** Several lines. */
    record LongText() implements FieldType {}

    /** A whole number; an empty limit means that the form sets none. The unit is a word such as "grams". */
    record WholeNumber(OptionalLong min, OptionalLong max, String unit) implements FieldType {

        public boolean admits(long number) {
            return number >= min.orElse(Long.MIN_VALUE) && number <= max.orElse(Long.MAX_VALUE);
        }
    }

    record Date() implements FieldType {}

    record Time() implements FieldType {}

    /** One code of a list. */
    record OneOf(String codeList) implements FieldType {}

    /** Any number of codes of a list, kept as one text: the codes in the order chosen, a space between them. */
    record SeveralOf(String codeList) implements FieldType {

        public static List<String> codesIn(String stored) {
            return Arrays.stream(stored.strip().split("\\s+")).filter(code -> !code.isEmpty()).toList();
        }

        public static String joined(List<String> codes) {
            return String.join(" ", codes);
        }
    }

    /** One code of the list {@link CodeList#YES_NO}. */
    record YesNo() implements FieldType {}
}
