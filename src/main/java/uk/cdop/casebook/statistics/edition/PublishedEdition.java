package uk.cdop.casebook.statistics.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.edition.DisclosureRule.SignOff;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * An edition that left the panel: of what, by which rule, and how much of each table it withholds.
 *
 * @param area     all areas, or the one council of an extract
 * @param snapshot the hash of the facts it was counted from
 */
public record PublishedEdition(
        FinancialYear year, Edition edition, AreaGroup area, LocalDate asAt, String snapshot, int threshold, int yearsTogether, SignOff approvedBy,
        Instant publishedAt, String publishedBy, List<Tally> log) {

    public PublishedEdition {
        log = List.copyOf(log);
    }
}
