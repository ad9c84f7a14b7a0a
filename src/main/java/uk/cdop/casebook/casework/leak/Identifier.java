package uk.cdop.casebook.casework.leak;

import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * Something held on a case that points to a person, as it is held there.
 *
 * @param role what the person or place is to the child, such as "Mother", "Hospital" or "Consultant"; empty where it is not said
 */
public record Identifier(IdentifierKind kind, CaseNumber caseNumber, String text, String role) {

    @Override
    public String toString() {
        return "Identifier";
    }
}
