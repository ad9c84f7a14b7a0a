package uk.cdop.casebook.desktop.annualtables;

import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What somebody wants counted: which year, for whom, and which areas. */
public record Asked(FinancialYear year, Edition edition, AreasCounted areas) {

    /** Another year as these tables were counted. */
    static Asked like(Publication counted, FinancialYear year) {
        return new Asked(year, counted.edition(), AreasCounted.of(counted));
    }
}
