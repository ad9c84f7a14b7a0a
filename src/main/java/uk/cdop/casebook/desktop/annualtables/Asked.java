package uk.cdop.casebook.desktop.annualtables;

import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What somebody wants counted: which year, for whom, and by the areas of which time. */
public record Asked(FinancialYear year, Edition edition, AreaBasis areas) {

    /** Another year as these tables were counted. */
    static Asked like(Publication counted, FinancialYear year) {
        return new Asked(year, counted.edition(), counted.areas());
    }
}
