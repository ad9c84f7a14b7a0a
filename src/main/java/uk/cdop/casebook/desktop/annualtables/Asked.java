package uk.cdop.casebook.desktop.annualtables;

import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What somebody wants counted: which year, and for whom. */
public record Asked(FinancialYear year, Edition edition) {

    Asked of(FinancialYear other) {
        return new Asked(other, edition);
    }
}
