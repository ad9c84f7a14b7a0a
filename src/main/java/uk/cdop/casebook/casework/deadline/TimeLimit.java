package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A limit as data: an office can change it.
 *
 * @param amount how many of the unit
 * @param kind   statute, guidance, guideline, local or performance band
 * @param mark   what the entry rests on, in the words of the domain file
 */
public record TimeLimit(String code, String label, Start start, int amount, Unit unit, String kind, String mark) {

    public enum Start {
        DEATH("the death"),
        NOTIFICATION("the notification"),
        HOLD_ENDED("the meeting or the inquest"),
        REGISTRATION("the registration"),
        CORONER_DECISION("the coroner's decision"),
        INCIDENT_KNOWN("the day the local authority knew"),
        INCIDENT_NOTIFIED("the serious incident notification"),
        PFD_ISSUED("the report to prevent future deaths"),
        REQUEST_SENT("the day the form was asked for");

        private final String words;

        Start(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Unit {
        HOURS, DAYS, WORKING_DAYS, MONTHS;

        /** How an amount of the unit is said: 1 hour, 15 working days. */
        public String counted(int amount) {
            String many = name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return amount + " " + (amount == 1 ? many.substring(0, many.length() - 1) : many);
        }
    }

    /** The last day on which the limit is met: hours are counted as whole days, because a death often has no time. */
    public LocalDate dueOn(LocalDate from, WorkingDays days) {
        return switch (unit) {
            case HOURS -> from.plusDays((amount + 23) / 24);
            case DAYS -> from.plusDays(amount);
            case WORKING_DAYS -> days.after(from, amount);
            case MONTHS -> from.plusMonths(amount);
        };
    }

    /** Such as "15 working days from the death". */
    public String inWords() {
        return unit.counted(amount) + " from " + start.words();
    }

    public TimeLimit of(int otherAmount, Unit otherUnit) {
        return new TimeLimit(code, label, start, otherAmount, otherUnit, kind, mark);
    }

    /** True for a measure of how quick the office is, which nobody can be late for. */
    public boolean isPerformanceBand() {
        return kind.equals("performance band");
    }
}
