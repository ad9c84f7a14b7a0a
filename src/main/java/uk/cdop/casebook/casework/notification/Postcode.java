package uk.cdop.casebook.casework.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A home postcode as it is kept: the United Kingdom form in capitals with one space, or NFA (no fixed abode), or ABROAD.
 * Whether the postcode exists is not known here. Source: domain file, process-and-forms sections 2.1 and 4.2 (V3).
 */
public final class Postcode {

    public static final String NO_FIXED_ABODE = "NFA";
    public static final String ABROAD = "ABROAD";

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?|GIR) ?([0-9][A-Z]{2})");
    private static final Map<String, String> WORDS = Map.of(
            "NFA", NO_FIXED_ABODE, "NO FIXED ABODE", NO_FIXED_ABODE, "NO FIXED ADDRESS", NO_FIXED_ABODE,
            "ABROAD", ABROAD, "OVERSEAS", ABROAD, "OUTSIDE UK", ABROAD, "OUTSIDE THE UK", ABROAD,
            "OUTSIDE THE UNITED KINGDOM", ABROAD);

    private Postcode() {}

    /** The postcode as it is kept, or empty where it has neither form. */
    public static Optional<String> read(String text) {
        String capitals = text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        if (WORDS.containsKey(capitals)) {
            return Optional.of(WORDS.get(capitals));
        }
        var matcher = FORM.matcher(capitals);
        return matcher.matches() ? Optional.of(matcher.group(1) + " " + matcher.group(2)) : Optional.empty();
    }
}
