package uk.cdop.casebook.desktop.family;

import java.util.List;
import uk.cdop.casebook.desktop.support.Fact;

/** One part of a family's ledger: what is said there, and where nothing is, what to do. */
record FamilySection(String id, String title, List<Fact> facts, String otherwise) {

    @Override
    public String toString() {
        return "FamilySection " + id;
    }
}
