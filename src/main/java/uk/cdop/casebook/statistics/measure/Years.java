package uk.cdop.casebook.statistics.measure;

import java.util.List;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Words for a run of years. */
final class Years {

    private Years() {}

    /** For titles: "year ending 31 March 2024", or "years ending 31 March 2020 to 31 March 2024". */
    static String ending(List<FinancialYear> years) {
        FinancialYear last = years.getLast();
        return years.size() == 1
                ? last.ending()
                : "years ending 31 March " + (years.getFirst().startYear() + 1) + " to 31 March " + (last.startYear() + 1);
    }

    /** For the period of a table: "2023/24", or "2019/20 to 2023/24". */
    static String span(List<FinancialYear> years) {
        FinancialYear last = years.getLast();
        return years.size() == 1 ? last.label() : years.getFirst() + " to " + last;
    }
}
