package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The national figures that were read in the publisher's own words, for the very measure and year, and no others.
 * Source: domain file, annual-statistics section 2.4, entries marked SEEN.
 */
final class NationalValues {

    enum Counted { DEATHS, REVIEWS, MODIFIABLE_PERCENT }

    record NationalValue(Counted counted, FinancialYear year, BigDecimal value, String source) {}

    private static final List<NationalValue> SEEN = List.of(
            value(Counted.DEATHS, 2023, "3577", "National Child Mortality Database, child death review data release for the year ending 31 March 2024 (ncmd.info)"),
            value(Counted.DEATHS, 2024, "3492", "University of Bristol, November 2025, on the National Child Mortality Database data release 2025 (bristol.ac.uk)"),
            value(Counted.REVIEWS, 2011, "4012", "Department for Education, OSR14/2012 (gov.uk)"),
            value(Counted.REVIEWS, 2016, "3575", "NHS Digital, Child Death Reviews, year ending 31 March 2018 (digital.nhs.uk)"),
            value(Counted.REVIEWS, 2017, "3595", "NHS Digital, Child Death Reviews, year ending 31 March 2018 (digital.nhs.uk)"),
            value(Counted.REVIEWS, 2020, "2575", "National Child Mortality Database, child death data release 2021 (ncmd.info)"),
            value(Counted.MODIFIABLE_PERCENT, 2011, "20", "Department for Education, OSR14/2012 (gov.uk)"),
            value(Counted.MODIFIABLE_PERCENT, 2024, "48", "University of Bristol, November 2025, on the National Child Mortality Database data release 2025 (bristol.ac.uk)"));

    private NationalValues() {}

    private static NationalValue value(Counted counted, int startYear, String value, String source) {
        return new NationalValue(counted, new FinancialYear(startYear), new BigDecimal(value), source);
    }

    static Optional<NationalValue> of(Counted counted, FinancialYear year) {
        return SEEN.stream().filter(one -> one.counted() == counted && one.year().equals(year)).findFirst();
    }
}
