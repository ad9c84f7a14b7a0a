package uk.cdop.casebook.office.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.rules.Finding;

/** What a vault can hold of an answer, in sentences that say what to do where it cannot. Our own bounds, none of a form's. */
public final class AnswerLimits {

    static final int LINE = 2_000;
    static final int TEXT = 50_000;
    private static final int DIGITS_BEFORE_THE_POINT = 12;
    private static final int DIGITS_AFTER_THE_POINT = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(1850, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2150, 1, 1);

    private AnswerLimits() {}

    public static Optional<Finding> beyond(Field field, Object value) {
        return sentence(field, value).map(says -> Finding.refusal("beyond_limit", field.key(), "“" + field.label() + "” " + says));
    }

    private static Optional<String> sentence(Field field, Object value) {
        return switch (value) {
            case String text -> tooLong(text, field.type() instanceof FieldType.LongText ? TEXT : LINE);
            case BigDecimal number -> tooPrecise(number);
            case LocalDate day -> day.isBefore(FIRST_DAY) || !day.isBefore(LAST_DAY)
                    ? Optional.of("has a year outside 1850 to 2149. Check the year; nothing of this answer was saved.")
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> tooLong(String text, int most) {
        return text.length() <= most ? Optional.empty() : Optional.of("has room for %,d letters and holds %,d. ".formatted(most, text.length())
                + "Shorten it, or attach the text as a document; what was saved before is as it was.");
    }

    private static Optional<String> tooPrecise(BigDecimal number) {
        boolean fits = number.precision() - number.scale() <= DIGITS_BEFORE_THE_POINT && number.stripTrailingZeros().scale() <= DIGITS_AFTER_THE_POINT;
        return fits ? Optional.empty() : Optional.of("has room for 12 digits before the point and 6 after it. Check the number; nothing of this answer was saved.");
    }
}
