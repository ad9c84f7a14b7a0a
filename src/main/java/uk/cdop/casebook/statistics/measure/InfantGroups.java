package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;

/** What every reader of T12 knows: the groups of infants add up to the deaths under 1 year, as do their two ages, and the newborn to those of the two gestations. */
public final class InfantGroups implements Relation {

    private static final List<Breakdown> GROUPS = List.of(Groupings.GESTATION.breakdown(), Groupings.BIRTH_WEIGHT.breakdown(), Groupings.MULTIPLE.breakdown());
    private static final Set<String> KEYS = Set.of(
            Groupings.GESTATION.breakdown().key(), Groupings.BIRTH_WEIGHT.breakdown().key(), Groupings.MULTIPLE.breakdown().key(), InfantRates.NEWBORN_FROM_24_WEEKS.key());

    @Override
    public Stream<Sum> among(Set<Quantity> published) {
        return published.stream()
                .filter(number -> number.counted() == Counted.DEATHS && number.group().filter(group -> KEYS.contains(group.breakdown())).isPresent())
                .map(Quantity::ofAllGroups).distinct().flatMap(InfantGroups::around);
    }

    private static Stream<Sum> around(Quantity all) {
        Quantity infants = RateOf.INFANTS.counted(all);
        Quantity newborn = RateOf.NEWBORN.counted(all);
        return Stream.concat(
                GROUPS.stream().map(breakdown -> new Sum(infants, parts(all, breakdown))),
                Stream.of(
                        new Sum(infants, List.of(newborn, all.in(Groupings.AGE.breakdown(), AgeBand.DAYS_28_TO_364.label()))),
                        new Sum(newborn, parts(all, InfantRates.NEWBORN_FROM_24_WEEKS))));
    }

    private static List<Quantity> parts(Quantity all, Breakdown breakdown) {
        return breakdown.groups().stream().map(group -> all.in(breakdown, group)).toList();
    }
}
