package uk.cdop.casebook.casework.reference;

import java.util.regex.Pattern;

/** The reference of a panel meeting, such as PANEL-2023-02. */
public record MeetingNumber(String text) implements Comparable<MeetingNumber> {

    private static final Pattern FORM = Pattern.compile("PANEL-\\d{4}-\\d{2}");

    public MeetingNumber {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("a meeting reference looks like PANEL-2023-02");
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(MeetingNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
