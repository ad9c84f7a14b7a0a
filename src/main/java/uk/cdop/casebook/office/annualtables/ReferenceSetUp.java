package uk.cdop.casebook.office.annualtables;

import java.util.List;
import uk.cdop.casebook.casework.area.AreaHistory;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.reference.ReferenceList;

/** The populations and national figures: the office's own lists, or else those that came with the program; and the areas as they were. */
public record ReferenceSetUp(String denominators, String comparators, AreaHistory areas) {

    public ReferenceFigures figures(Records records) {
        return ReferenceFigures.read(text(ReferenceList.DENOMINATORS, records), text(ReferenceList.COMPARATORS, records)).with(areas)
                .published(text(ReferenceList.PUBLISHED, records));
    }

    String text(ReferenceList list, Records records) {
        return records.processes().ruleText(ruleSet(list)).orElse(shipped(list));
    }

    String shipped(ReferenceList list) {
        return switch (list) {
            case DENOMINATORS -> denominators;
            case COMPARATORS -> comparators;
            case PUBLISHED -> list.write(List.of());
        };
    }

    static String ruleSet(ReferenceList list) {
        return "reference_" + list.key();
    }
}
