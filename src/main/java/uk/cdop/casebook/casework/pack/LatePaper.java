package uk.cdop.casebook.casework.pack;

import java.time.LocalDate;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A paper on a case that came after the pack was built. */
public record LatePaper(CaseNumber caseNumber, String title, String body, LocalDate addedOn, String addedBy) {

    public static final int LONGEST_TITLE = 200;

    @Override
    public String toString() {
        return "LatePaper on " + caseNumber;
    }
}
