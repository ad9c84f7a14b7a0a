package uk.cdop.casebook.desktop.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How dates, times and numbers are written in the window. */
public final class Texts {

    /** What stands where nothing is recorded; read aloud as words, so never a bare dash. */
    public static final String NOT_RECORDED = "Not recorded";

    /** Locale.UK would write "Sept" in one month of twelve. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Texts() {}

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    public static String date(Optional<LocalDate> day) {
        return day.map(Texts::date).orElse(NOT_RECORDED);
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ENGLAND));
    }

    public static String time(LocalTime time) {
        return CLOCK.format(time);
    }

    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** With thousands separators, and as many decimals as it was published with. */
    public static String number(BigDecimal number) {
        return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** With one decimal, as on every sheet. */
    public static String percent(BigDecimal percent) {
        return String.format(Locale.UK, "%.1f%%", percent);
    }

    public static String counted(long number, String one) {
        return counted(number, one, one + "s");
    }

    public static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
