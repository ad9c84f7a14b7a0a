package uk.cdop.casebook.casework.action;

import java.time.LocalDate;

/** How often a board meets: every so many weeks or months. */
public record Cadence(int every, Unit unit) {

    public enum Unit {
        WEEKS("week"),
        MONTHS("month");

        private final String one;

        Unit(String one) {
            this.one = one;
        }
    }

    public Cadence {
        if (every < 1 || every > 60) {
            throw new IllegalArgumentException("a cadence is from 1 to 60 weeks or months");
        }
    }

    /** The day of the next meeting, counted from the last; a month without that day gives its last day. */
    public LocalDate after(LocalDate last) {
        return unit == Unit.WEEKS ? last.plusWeeks(every) : last.plusMonths(every);
    }

    public String inWords() {
        return every == 1 ? "every " + unit.one : "every " + every + " " + unit.one + "s";
    }
}
