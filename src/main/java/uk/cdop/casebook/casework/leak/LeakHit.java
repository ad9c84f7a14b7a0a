package uk.cdop.casebook.casework.leak;

import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * Something in an outgoing file that points to a person: in which file and which part of it, what it is, of which case,
 * whether it is the very word or only close to it, and the words around it.
 *
 * @param part such as "Comment 2", "Document properties: title", "File name", "Page 4"
 */
public record LeakHit(
        String file, String part, IdentifierKind kind, CaseNumber caseNumber, boolean near, String found, String around) {

    @Override
    public String toString() {
        return "LeakHit";
    }
}
