package uk.cdop.casebook.casework.leak;

import java.time.LocalDate;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A find of the leak check that left with its file: where it stands, what kind it is, and who said why it may; never its words. */
public record LetStand(Paper paper, String file, String part, IdentifierKind kind, CaseNumber caseNumber, boolean near, String reason, String by, LocalDate on) {

    /** What was written. */
    public enum Paper {
        HIGHLIGHTS, OWNER_LETTERS, BRIEFING, LETTERS_AFTER_PANEL
    }

    @Override
    public String toString() {
        return "LetStand " + paper;
    }
}
