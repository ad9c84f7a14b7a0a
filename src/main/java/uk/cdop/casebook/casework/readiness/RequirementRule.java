package uk.cdop.casebook.casework.readiness;

import java.util.Locale;

/**
 * One line of the office's list of what a case needs, or of who can end a process.
 *
 * @param code     a requirement's code, or {@code hold_} and the code of a kind of process
 * @param liftedBy who can bring it about, in words
 * @param mark     what the entry rests on, in the words of the domain file
 */
public record RequirementRule(String code, String label, Counts counts, String liftedBy, String mark) {

    /** What an unmet requirement does to a case. */
    public enum Counts {
        BLOCKS, WARNS, OFF;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RequirementRule counting(Counts changed) {
        return new RequirementRule(code, label, changed, liftedBy, mark);
    }

    public RequirementRule liftedBy(String who) {
        return new RequirementRule(code, label, counts, who, mark);
    }

    /** True for a line that only says who can end a kind of process. */
    public boolean isOfProcess() {
        return code.startsWith("hold_");
    }
}
