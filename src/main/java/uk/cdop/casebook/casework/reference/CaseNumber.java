package uk.cdop.casebook.casework.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** The panel's own reference of a case, such as CDOP-2023-0041: opaque, safe to show where a name is not. */
public record CaseNumber(String text) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,7}-\\d{4}-\\d{3,6}");

    public CaseNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a case reference looks like CDOP-2023-0041");
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether words name a case. */
    public static boolean isIn(String words) {
        return FORM.matcher(words).find();
    }

    public static CaseNumber of(int year, int sequence) {
        return new CaseNumber(String.format(Locale.ROOT, "CDOP-%04d-%04d", year, sequence));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
