package uk.cdop.casebook.desktop.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.form.AnswerLimits;

/** Reads what is typed into a field of each type, and writes an answer as it would be typed. */
final class FieldText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)");

    private FieldText() {}

    /** What came of reading: a value, or a sentence that says what is wrong and how to mend it. */
    sealed interface Reading {

        record Value(Object value) implements Reading {}

        record Unreadable(String sentence) implements Reading {}
    }

    static Reading read(Field field, String typed, LocalDate today) {
        String text = typed.strip();
        Reading read = switch (field.type()) {
            case FieldType.Text any -> new Reading.Value(text);
            case FieldType.LongText any -> new Reading.Value(typed.stripTrailing());
            case FieldType.WholeNumber number -> whole(number, text);
            case FieldType.Decimal number -> decimal(number, text);
            case FieldType.Date any -> or(LooseDate.read(text, today), "This is not a day that the calendar has. Write it as 14/3/24 or 14 Mar 2024.");
            case FieldType.Time any -> or(LooseTime.read(text), "This is not a time of day. Write it as 09:30 or 0930, from 00:00 to 23:59.");
            case FieldType.OneOf any -> new Reading.Value(text);
            case FieldType.SeveralOf any -> new Reading.Value(text);
            case FieldType.YesNo any -> new Reading.Value(text);
            case FieldType.Repeat any -> new Reading.Unreadable("Answer this question in rows of its own.");
        };
        return read instanceof Reading.Value(Object value)
                ? AnswerLimits.beyond(field, value).map(Finding::sentence).<Reading>map(Reading.Unreadable::new).orElse(read)
                : read;
    }

    private static Reading whole(FieldType.WholeNumber number, String text) {
        String digits = text.replaceAll("[,\\s]", "");
        if (!WHOLE.matcher(digits).matches()) {
            return new Reading.Unreadable("Write a whole number, in digits only" + unit(number.unit()) + ".");
        }
        long read = Long.parseLong(digits);
        return number.admits(read) ? new Reading.Value(read) : new Reading.Unreadable("The number must be " + range(
                number.min().isPresent() ? Optional.of(String.valueOf(number.min().getAsLong())) : Optional.empty(),
                number.max().isPresent() ? Optional.of(String.valueOf(number.max().getAsLong())) : Optional.empty(), number.unit())
                + ". Check the number and its unit.");
    }

    private static Reading decimal(FieldType.Decimal number, String text) {
        String digits = text.replace(" ", "");
        if (!DECIMAL.matcher(digits).matches()) {
            return new Reading.Unreadable("Write a number with a point, such as 7.25" + unit(number.unit()) + ".");
        }
        BigDecimal read = new BigDecimal(digits);
        if (number.admits(read)) {
            return new Reading.Value(read);
        }
        if (read.stripTrailingZeros().scale() > number.places()) {
            return new Reading.Unreadable("The number has room for " + Texts.counted(number.places(), "digit") + " after the point. Round it as your office does.");
        }
        return new Reading.Unreadable("The number must be " + range(number.min().map(BigDecimal::toPlainString), number.max().map(BigDecimal::toPlainString), number.unit())
                + ". Check the number and its unit.");
    }

    private static String range(Optional<String> min, Optional<String> max, String unit) {
        String of = unit.isEmpty() ? "" : " " + unit;
        if (min.isPresent() && max.isPresent()) {
            return "from " + min.get() + " to " + max.get() + of;
        }
        return min.map(least -> least + of + " or more").orElseGet(() -> max.orElse("different") + of + " or less");
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "" : ", in " + unit;
    }

    private static Reading or(Optional<?> read, String sentence) {
        return read.<Reading>map(Reading.Value::new).orElseGet(() -> new Reading.Unreadable(sentence));
    }

    static String written(Object value) {
        return switch (value) {
            case LocalDate day -> Texts.date(day);
            case LocalTime time -> Texts.time(time);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** How the typed text is understood, where that could surprise; empty otherwise. */
    static String echo(Field field, String typed, LocalDate today) {
        if (typed.isBlank() || !(field.type() instanceof FieldType.Date || field.type() instanceof FieldType.Time)) {
            return "";
        }
        return read(field, typed, today) instanceof Reading.Value(Object value) && !written(value).equals(typed.strip()) ? "Read as " + written(value) : "";
    }
}
