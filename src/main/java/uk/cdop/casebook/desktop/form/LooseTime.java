package uk.cdop.casebook.desktop.form;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: 9:30, 09.30, 0930, 930, 9.30pm, 21h15, noon, midnight. */
public final class LooseTime {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})\\s*[:.h]\\s*(\\d{2})\\s*(am|pm)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})\\s*(am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})()\\s*(am|pm)");
    private static final int HALF_DAY = 12;

    private LooseTime() {}

    public static Optional<LocalTime> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ENGLISH);
        if (text.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        if (text.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return time(PARTED.matcher(text)).or(() -> time(DIGITS.matcher(text))).or(() -> time(HOUR.matcher(text)));
    }

    private static Optional<LocalTime> time(Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2).isEmpty() ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3);
        boolean fits = minute <= 59 && (half == null ? hour <= 23 : hour >= 1 && hour <= HALF_DAY);
        return fits ? Optional.of(LocalTime.of(half == null ? hour : hour % HALF_DAY + (half.equals("pm") ? HALF_DAY : 0), minute)) : Optional.empty();
    }
}
