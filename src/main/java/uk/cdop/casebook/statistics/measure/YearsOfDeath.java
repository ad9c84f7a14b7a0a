package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.timeliness.TimeBand;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The years of death that reviews are told apart by outside the panel, and what every reader of them knows: they add up to all
 * reviews, and whoever died in or before a year was reviewed within or after so many months.
 */
public final class YearsOfDeath implements Relation {

    private static final String KEY = "year_of_death";

    /** The year of the review and so many before it stand alone. */
    private static final int SINGLE = 4;

    /** How many of the times to review make up the first twelve months. */
    private static final int FIRST_YEAR = 3;

    /** The year of the review first. */
    static List<String> groups(FinancialYear reviewed) {
        List<String> groups = new ArrayList<>();
        for (int back = 0; back <= SINGLE; back++) {
            groups.add(back(reviewed, back).label());
        }
        groups.add("Before " + groups.getLast());
        return groups;
    }

    static String group(FinancialYear reviewed, FinancialYear died) {
        return died.compareTo(back(reviewed, SINGLE)) < 0 ? groups(reviewed).getLast() : died.label();
    }

    private static FinancialYear back(FinancialYear year, int years) {
        return new FinancialYear(year.startYear() - years);
    }

    static Quantity in(Quantity all, String group) {
        return all.in(new Breakdown(KEY, List.of(), false), group);
    }

    @Override
    public Stream<Sum> among(Set<Quantity> published) {
        return published.stream().filter(number -> number.group().filter(group -> group.breakdown().equals(KEY)).isPresent())
                .map(Quantity::ofAllGroups).distinct().flatMap(YearsOfDeath::around);
    }

    /**
     * A death two years before the year of the review is more than twelve months before the review, and three years more than 24;
     * one in the year of the review is within twelve, and one of the year before within 24. What is left of each sum is in no table.
     */
    private static Stream<Sum> around(Quantity all) {
        List<Quantity> years = groups(all.years().last()).stream().map(group -> in(all, group)).toList();
        List<Quantity> times = Stream.of(TimeBand.values()).map(band -> all.in(TimeToReview.BANDS, band.label())).toList();
        return Stream.of(
                new Sum(all, years),
                new Sum(all, parts(years.subList(0, 1), times.subList(FIRST_YEAR, times.size()), in(all, "within 12 months, died before"))),
                new Sum(all, parts(years.subList(0, 2), times.subList(times.size() - 1, times.size()), in(all, "within 24 months, died before"))),
                new Sum(all, parts(years.subList(2, years.size()), times.subList(0, FIRST_YEAR), in(all, "over 12 months, died after"))),
                new Sum(times.getLast(), parts(years.subList(3, years.size()), List.of(), in(all, "over 24 months, died after"))));
    }

    private static List<Quantity> parts(List<Quantity> years, List<Quantity> times, Quantity left) {
        return Stream.of(years, times, List.of(left)).flatMap(List::stream).toList();
    }
}
