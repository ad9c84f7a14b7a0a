package uk.cdop.casebook.statistics.quantity;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * One number that can be published, named by what it counts. Two cells with the same quantity hold the same number in
 * whatever table, file or edition they stand, so whoever reads one has read the other.
 */
public record Quantity(Counted counted, YearSpan years, AreaGroup area, Optional<Group> group) {

    /** An order that depends on nothing but the numbers' names, so that the same numbers are always taken in the same turn. */
    public static final Comparator<Quantity> BY_NAME = Comparator.comparing(Quantity::counted)
            .thenComparing(one -> one.years().first()).thenComparing(one -> one.years().last())
            .thenComparing(Quantity::area)
            .thenComparing(one -> one.group().map(Group::breakdown).orElse(""))
            .thenComparing(one -> one.group().map(Group::name).orElse(""));

    /** What a figure rests on that was taken from elsewhere and counts nobody here. */
    public static final Quantity FROM_ELSEWHERE = all(Counted.PUBLISHED_ELSEWHERE, YearSpan.of(new FinancialYear(0)), AreaGroup.ALL_AREAS);

    private static final Set<Counted> TOTALS = EnumSet.of(Counted.NOTIFICATIONS, Counted.DEATHS, Counted.REVIEWS);

    /** One group of a breakdown; a quantity without it counts all groups together. */
    public record Group(String breakdown, String name) {}

    public static Quantity all(Counted counted, YearSpan years, AreaGroup area) {
        return new Quantity(counted, years, area, Optional.empty());
    }

    public Quantity in(Breakdown breakdown, String name) {
        return new Quantity(counted, years, area, Optional.of(new Group(breakdown.key(), name)));
    }

    public Quantity of(Counted other) {
        return new Quantity(other, years, area, group);
    }

    public Quantity in(AreaGroup other) {
        return new Quantity(counted, years, other, group);
    }

    public Quantity in(YearSpan other) {
        return new Quantity(counted, other, area, group);
    }

    /** A total that tells of no group, finding or single area. */
    public boolean isOfEverybody() {
        return group.isEmpty() && !counted.isFinding() && (area == AreaGroup.ALL_AREAS || area == AreaGroup.OUT_OF_AREA);
    }

    /** All notifications, deaths or reviews of the panel, and the reviews that found modifiable factors: what a report says first. */
    public boolean isHeadline() {
        return group.isEmpty() && area == AreaGroup.ALL_AREAS && (TOTALS.contains(counted) || counted == Counted.REVIEWS_MODIFIABLE);
    }

    /** All notifications, deaths or reviews of an area, or of children from elsewhere: what a report says next. */
    public boolean isTotalOfAnArea() {
        return group.isEmpty() && TOTALS.contains(counted);
    }

    public Quantity ofAllGroups() {
        return all(counted, years, area);
    }
}
