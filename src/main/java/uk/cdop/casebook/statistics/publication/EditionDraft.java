package uk.cdop.casebook.statistics.publication;

import java.util.List;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;

/**
 * An edition for people outside the panel as it would be published now.
 *
 * @param numbers what it says by itself, to be kept once it is published
 * @param log     how much each table withholds, tables that were left out among them
 * @param failed  the checks that did not hold, with what the panel alone may read of them; where there is one, it may not be published
 */
public record EditionDraft(Publication publication, Earlier numbers, List<Tally> log, List<Check> failed) {

    public EditionDraft with(Publication.Release release) {
        return new EditionDraft(publication.with(release), numbers, log, failed);
    }

    public EditionDraft {
        log = List.copyOf(log);
        failed = List.copyOf(failed);
    }
}
