package uk.cdop.casebook.desktop.intake;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as it is typed during a call: 14:02, 1402, 14.02, 2.02pm, 9am. */
final class QuickTime {

    private static final Pattern WAY = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))? ?(am|pm)?");

    private QuickTime() {}

    static Optional<LocalTime> read(String typed) {
        Matcher matcher = WAY.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || matcher.group(2) == null && matcher.group(3) == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean halves = matcher.group(3) != null;
        if (minute > 59 || hour > (halves ? 12 : 23) || halves && hour == 0) {
            return Optional.empty();
        }
        int shift = halves ? (hour == 12 ? -12 : 0) + (matcher.group(3).equals("pm") ? 12 : 0) : 0;
        return Optional.of(LocalTime.of(hour + shift, minute));
    }
}
