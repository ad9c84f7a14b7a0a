package uk.cdop.casebook.casework.agencyreturn;

import java.util.List;

/**
 * An agency that the rules would ask, for what, and why.
 *
 * @param about   whose record is asked for, where it is not the child's; empty for the child's
 * @param because the circumstances in words, in the order of the rules
 */
public record Proposal(String agencyType, String about, List<FormPart> parts, List<String> because) {

    public Proposal {
        parts = List.copyOf(parts);
        because = List.copyOf(because);
    }

    public String why() {
        return String.join("; ", because);
    }
}
