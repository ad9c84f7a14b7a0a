package uk.cdop.casebook.forms.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.cdop.casebook.forms.answer.FieldKey;

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

    /** A number with at most so many decimal places; an empty limit means that the form sets none. */
    record Decimal(Optional<BigDecimal> min, Optional<BigDecimal> max, int places, String unit) implements FieldType {

        public Decimal {
            if (places < 0) {
                throw new IllegalArgumentException("a number has no fewer than 0 decimal places");
            }
        }

        public boolean admits(BigDecimal number) {
            return min.map(least -> number.compareTo(least) >= 0).orElse(true)
                    && max.map(most -> number.compareTo(most) <= 0).orElse(true)
                    && number.stripTrailingZeros().scale() <= places;
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

    /**
     * A group of questions asked once for each row, at most {@code max} rows. A question of group {@code persons} has a
     * key such as {@code persons.relationship}; its conditions may read questions of the same row, or outside the group.
     */
    record Repeat(List<Field> fields, int max) implements FieldType {

        public Repeat {
            fields = List.copyOf(fields);
            if (fields.isEmpty() || max < 1) {
                throw new IllegalArgumentException("a group has questions and at least one row");
            }
            if (fields.stream().anyMatch(field -> field.type() instanceof Repeat)) {
                throw new IllegalArgumentException("a group holds no group");
            }
        }

        public Optional<Field> field(FieldKey key) {
            return fields.stream().filter(field -> field.key().equals(key.question())).findFirst();
        }
    }
}
