package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** One card: the number, what it is, what it was last year, and one sentence on what the difference may mean. */
public record Headline(String id, String number, String what, String lastYear, String sentence, List<CaseNumber> trail) {

    public Headline {
        trail = List.copyOf(trail);
    }
}
