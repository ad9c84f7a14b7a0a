package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.number;
import static uk.cdop.casebook.statistics.crosscheck.Examined.row;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.DeathsBySeveral;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The children under one year are the same number by age, in each part of the table on infants, and in infant mortality. */
public final class InfantsAgree implements Crosscheck {

    private static final String ALL_INFANTS = "All infants";

    @Override
    public Check check(Examined examined) {
        StatisticalTable ages = examined.table(DeathsBy.AGE.id());
        String age = DeathsBy.AGE.grouping().breakdown().key();
        long underOne = whole(ages, row(ages, age, AgeBand.DAYS_0_TO_27.label()), "deaths") + whole(ages, row(ages, age, AgeBand.DAYS_28_TO_364.label()), "deaths");
        Differences differences = new Differences();
        StatisticalTable infants = examined.table(DeathsBySeveral.INFANTS.id());
        Map<String, Long> sums = new LinkedHashMap<>();
        for (Row row : infants.rows()) {
            boolean ofSomeInfants = words(infants, row, "characteristic").equals(DeathsBySeveral.MORTALITY) && !words(infants, row, "group").equals(DeathsBySeveral.INFANT_MORTALITY);
            if (ofSomeInfants) {
                continue;
            }
            String part = words(infants, row, "characteristic") + (words(infants, row, "group").equals(ALL_INFANTS) ? ", total" : ", sum of groups");
            sums.merge(part, whole(infants, row, "deaths"), Long::sum);
        }
        sums.forEach((part, sum) -> differences.expect(infants.id() + ", " + part, underOne, sum));
        StatisticalTable rates = examined.table(Rates.ID);
        rates.rows().stream()
                .filter(row -> words(rates, row, "measure").equals(Rates.INFANTS_ONE_YEAR) && words(rates, row, "area").equals(ReportingArea.ALL_AREAS_LABEL))
                .flatMap(row -> number(rates, row, "deaths").stream())
                .forEach(deaths -> differences.expect("T40_Rates, deaths under 1 year in all areas", underOne, deaths.longValueExact()));
        return differences.result("Q07_infants_agree",
                "Deaths under 1 year in T06_Deaths_age are the totals and sums of T12_Infants, and the deaths that infant mortality in T40_Rates is made of.");
    }
}
