package uk.cdop.casebook.forms.rules;

import java.util.Optional;
import uk.cdop.casebook.forms.definition.FieldType;

/** Says in words which numbers a question takes. */
final class NumberWords {

    private NumberWords() {}

    static String range(FieldType.WholeNumber number) {
        return range(
                number.min().isPresent() ? Optional.of(Long.toString(number.min().getAsLong())) : Optional.empty(),
                number.max().isPresent() ? Optional.of(Long.toString(number.max().getAsLong())) : Optional.empty(),
                number.unit());
    }

    static String range(FieldType.Decimal number) {
        String limits = range(
                number.min().map(least -> least.toPlainString()), number.max().map(most -> most.toPlainString()), number.unit());
        String places = switch (number.places()) {
            case 0 -> "without decimal places";
            case 1 -> "with at most 1 decimal place";
            default -> "with at most " + number.places() + " decimal places";
        };
        return (limits.isEmpty() ? "a number" : limits) + ", " + places;
    }

    private static String range(Optional<String> min, Optional<String> max, String unitName) {
        String unit = unitName.isEmpty() ? "" : " " + unitName;
        if (min.isPresent() && max.isPresent()) {
            return "from " + min.get() + " to " + max.get() + unit;
        }
        return min.map(least -> least + unit + " or more").or(() -> max.map(most -> most + unit + " or less")).orElse("");
    }
}
