package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The notes that several tables carry, worded once. */
final class Remarks {

    static final String RESIDENTS =
            "Areas are where the child was normally resident at death. Children resident elsewhere are not counted; they are in the separate Out of area rows of T01_Headlines and T02_Notifications.";
    static final String AREAS =
            "Pan-Dorset is Dorset together with Bournemouth, Christchurch and Poole. All areas is Pan-Dorset together with Somerset. Areas are as they are now: a death in Poole before April 2019 is in Bournemouth, Christchurch and Poole.";
    static final String BY_DEATH =
            "Deaths are placed in a year by the date of death. Deaths found to be out of scope are not counted.";
    static final String BY_REVIEW =
            "Reviews are placed in a year by the date the panel completed the review, whenever the child died. They are mostly not the same children as the deaths or notifications of the year.";
    static final String NO_RATES =
            "Rates for the population are in T40_Rates.";
    static final String ROUNDED =
            "Percentages are rounded to one decimal, a half away from zero, and may not add up to 100.";
    static final String LIMITS =
            "The lower and upper limits are 95 percent confidence limits by Wilson's method. With small numbers they are far apart, and a difference may be chance.";
    static final String RATE_LIMITS =
            "The lower and upper limits of a rate are 95 percent confidence limits, exact under 10 deaths and by Byar's method from 10 on. Rates are rounded to one decimal, a half away from zero.";
    static final String ENGLAND =
            "England: only an official figure for the same measure and the same year is shown, of the newest release that is known; T42_Comparators gives its source and those that are not used.";
    static final String SUFFICIENT =
            "The percentage of reviews with sufficient information leaves out reviews where there was inadequate information to say.";

    static final String BREAK_IN_SERIES =
            "The joint panel began in July 2019, so 2019/20 is a year of two arrangements: it, and years pooled with it, are not comparable with later ones.";
    static final Column SERIES = Column.words("series", "Break in series");

    private static final FinancialYear JOINT_PANEL_BEGAN = new FinancialYear(2019);

    private Remarks() {}

    /** Whether the years hold the break in series of 2019/20. */
    static Cell series(YearSpan years) {
        return holdsBreak(years) ? Cell.Shorthand.BREAK_IN_SERIES : Cell.words("None");
    }

    static boolean holdsBreak(YearSpan years) {
        return years.contains(JOINT_PANEL_BEGAN.firstDay());
    }

    /** Which version of the index a table by deprivation rests on, or that none is loaded. */
    static List<String> ofDeprivation(Snapshot snapshot, Grouping<?> grouping) {
        if (!grouping.breakdown().key().equals(Groupings.DEPRIVATION.breakdown().key())) {
            return List.of();
        }
        List<String> indices = snapshot.indicesOfDeprivation();
        String versions = indices.isEmpty()
                ? "No home is placed by a loaded postcode look-up and a loaded index of deprivation, so deprivation is not known."
                : "Index of multiple deprivation: " + String.join("; ", indices) + ".";
        return List.of(versions, "A home is placed by its postcode: postcode to small area (LSOA) to tenth of the country to fifth, 1 the most deprived. Versions of the index are not comparable with one another.");
    }

    /** Source: domain file, annual-statistics section 1.3. */
    static List<String> withBreakInSeries(Snapshot snapshot, String... notes) {
        List<String> all = new ArrayList<>(List.of(notes));
        if (snapshot.years().getFirst().compareTo(JOINT_PANEL_BEGAN) <= 0) {
            all.add("The joint panel began in July 2019, so figures for 2019/20 and before are not comparable with later years.");
        }
        return all;
    }

    static List<String> withPartYear(Snapshot snapshot, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (snapshot.isPartYear()) {
            all.add("The year " + snapshot.year() + " had not ended on the as-at date, so its figures are for part of a year.");
        }
        return all;
    }
}
