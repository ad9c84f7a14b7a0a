package uk.cdop.casebook.statistics.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a list of figures from elsewhere: its number as a person sees it in the file, and its fields by their headings.
 */
public record ReferenceLine(int number, Map<String, String> fields) {

    public ReferenceLine {
        fields = Map.copyOf(fields);
    }

    private String field(String heading) {
        return fields.getOrDefault(heading, "").strip();
    }

    /** Words on one line that no spreadsheet program takes for a formula; empty where nothing is there. */
    String words(String heading, int most) {
        String words = field(heading);
        if (words.length() > most) {
            throw new NotAFigure("The " + named(heading) + " is longer than " + most + " characters.");
        }
        if (words.matches("[=+@-].*") || words.chars().anyMatch(Character::isISOControl)) {
            throw new NotAFigure("The " + named(heading) + " must be words on one line that do not begin with =, +, - or @.");
        }
        return words;
    }

    String matching(String heading, String pattern, String otherwise) {
        String words = field(heading);
        if (!words.matches(pattern)) {
            throw new NotAFigure("The " + named(heading) + " must be " + otherwise + ".");
        }
        return words;
    }

    String day(String heading) {
        String words = field(heading);
        try {
            return words.isEmpty() ? "" : LocalDate.parse(words).toString();
        } catch (DateTimeParseException notADay) {
            throw new NotAFigure("The " + named(heading) + " must be a day such as 2024-03-14, or nothing.");
        }
    }

    /** The number; empty only, and always, where the status says that it was not found. */
    Optional<BigDecimal> value(Standing standing, String pattern, String otherwise) {
        String written = field("value").replace(",", "");
        if (written.isEmpty() != (standing == Standing.NOT_FOUND)) {
            throw new NotAFigure(written.isEmpty() ? "There is no value, so the status must be not_found." : "There is a value, so the status cannot be not_found.");
        }
        if (!written.isEmpty() && !written.matches(pattern)) {
            throw new NotAFigure("The value must be " + otherwise + ".");
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(written));
    }

    private static String named(String heading) {
        return heading.replace('_', ' ');
    }
}
