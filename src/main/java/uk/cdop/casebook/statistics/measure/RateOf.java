package uk.cdop.casebook.statistics.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalMeasure;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The rates that are published: whose deaths, divided by whom, per how many. Source: domain file, annual-statistics 4.7 and 4.8. */
enum RateOf {
    CHILDREN("Deaths at 0 to 17 years", EnumSet.allOf(AgeBand.class), PopulationBand.AGES_0_TO_17, NationalMeasure.CHILD_DEATH_RATE),
    AGES_1_TO_17("Deaths at 1 to 17 years", EnumSet.range(AgeBand.YEARS_1_TO_4, AgeBand.YEARS_15_TO_17), PopulationBand.AGES_1_TO_17,
            NationalMeasure.DEATH_RATE_1_TO_17),
    INFANTS("Deaths under 1 year", EnumSet.of(AgeBand.DAYS_0_TO_27, AgeBand.DAYS_28_TO_364), PopulationBand.BIRTHS, NationalMeasure.INFANT_MORTALITY),
    NEWBORN("Deaths under 28 days", EnumSet.of(AgeBand.DAYS_0_TO_27), PopulationBand.BIRTHS, NationalMeasure.NEONATAL_MORTALITY);

    private final String label;
    private final Set<AgeBand> ages;
    private final Set<PopulationBand> dividedBy;
    private final NationalMeasure national;

    RateOf(String label, Set<AgeBand> ages, Set<PopulationBand> dividedBy, NationalMeasure national) {
        this.label = label;
        this.ages = ages;
        this.dividedBy = dividedBy;
        this.national = national;
    }

    String label() {
        return label;
    }

    Set<PopulationBand> dividedBy() {
        return dividedBy;
    }

    NationalMeasure national() {
        return national;
    }

    private boolean isPerBirth() {
        return dividedBy.contains(PopulationBand.LIVE_BIRTHS);
    }

    int per() {
        return isPerBirth() ? 1_000 : 100_000;
    }

    String perInWords() {
        return isPerBirth() ? "1,000 live births" : "100,000 children";
    }

    List<DeathFact> deaths(Snapshot snapshot, YearSpan years, Predicate<DeathFact> where) {
        return snapshot.deaths().in(years).stream()
                .filter(fact -> ages.contains(fact.age()) && where.test(fact))
                .toList();
    }

    /** What its deaths count: all children, or one of the groups that the ages of children are put together in. */
    Quantity counted(Quantity deaths) {
        return switch (this) {
            case CHILDREN -> deaths;
            case AGES_1_TO_17 -> deaths.in(Groupings.TWO_AGES, Groupings.AGES_1_TO_17);
            case INFANTS -> deaths.in(Groupings.TWO_AGES, Groupings.UNDER_1);
            case NEWBORN -> deaths.in(Groupings.AGE.breakdown(), AgeBand.DAYS_0_TO_27.label());
        };
    }
}
