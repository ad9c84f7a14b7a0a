package uk.cdop.casebook.casework.deadline;

/**
 * A limit as data: an office can change it.
 *
 * @param amount how many of the unit
 * @param kind   statute, guidance, guideline, local or performance band
 * @param mark   what the entry rests on, in the words of the domain file
 */
public record TimeLimit(String code, String label, Start start, int amount, Unit unit, String kind, String mark) {

    public enum Start {
        DEATH, NOTIFICATION, HOLD_ENDED, INCIDENT_KNOWN, INCIDENT_NOTIFIED, PFD_ISSUED
    }

    public enum Unit {
        HOURS, DAYS, MONTHS, WORKING_DAYS
    }
}
