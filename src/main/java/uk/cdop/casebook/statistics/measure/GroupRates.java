package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalMeasure;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The rates of a table's groups: whom each is divided by, and England's rate of the same group. Source: domain file, annual-statistics 4.7, 4.8 and 5.2. */
record GroupRates(Map<String, Of> groups, Of all) {

    /** The children, or births, of one group and the national measure of its rate, where there is one. */
    record Of(Set<PopulationBand> dividedBy, Optional<NationalMeasure> national) {

        private static Of of(PopulationBand band, NationalMeasure national) {
            return new Of(Set.of(band), Optional.of(national));
        }

        private boolean isPerBirth() {
            return dividedBy.equals(PopulationBand.BIRTHS);
        }
    }

    static final String RELIABILITY = "reliability";
    static final String NOTE = "A rate divides the deaths by the children of the same group and years together, or by the live births, as T41_Denominators gives them; where those are not held there is none. "
            + "A rate on fewer than 3 deaths is not given. One on 3 to 19 deaths is of low reliability.";

    private static final Of CHILDREN = new Of(PopulationBand.AGES_0_TO_17, Optional.of(NationalMeasure.CHILD_DEATH_RATE));

    private static final Map<String, GroupRates> OF_BREAKDOWN = Map.of(
            Groupings.AGE.breakdown().key(), new GroupRates(Map.of(
                    AgeBand.DAYS_0_TO_27.label(), Of.of(PopulationBand.LIVE_BIRTHS, NationalMeasure.NEONATAL_MORTALITY),
                    AgeBand.DAYS_28_TO_364.label(), Of.of(PopulationBand.LIVE_BIRTHS, NationalMeasure.POST_NEONATAL_MORTALITY),
                    AgeBand.YEARS_1_TO_4.label(), Of.of(PopulationBand.AGES_1_TO_4, NationalMeasure.RATE_1_TO_4),
                    AgeBand.YEARS_5_TO_9.label(), Of.of(PopulationBand.AGES_5_TO_9, NationalMeasure.RATE_5_TO_9),
                    AgeBand.YEARS_10_TO_14.label(), Of.of(PopulationBand.AGES_10_TO_14, NationalMeasure.RATE_10_TO_14),
                    AgeBand.YEARS_15_TO_17.label(), Of.of(PopulationBand.AGES_15_TO_17, NationalMeasure.RATE_15_TO_17)), CHILDREN),
            Groupings.SEX.breakdown().key(), inOrder(Groupings.SEX.breakdown(), Of.of(PopulationBand.FEMALE, NationalMeasure.RATE_FEMALE), Of.of(PopulationBand.MALE, NationalMeasure.RATE_MALE)),
            Groupings.ETHNICITY.breakdown().key(), inOrder(Groupings.ETHNICITY.breakdown(),
                    Of.of(PopulationBand.ASIAN, NationalMeasure.RATE_ASIAN), Of.of(PopulationBand.BLACK, NationalMeasure.RATE_BLACK), Of.of(PopulationBand.MIXED, NationalMeasure.RATE_MIXED),
                    Of.of(PopulationBand.WHITE, NationalMeasure.RATE_WHITE), Of.of(PopulationBand.OTHER_ETHNIC, NationalMeasure.RATE_OTHER_ETHNIC)),
            Groupings.DEPRIVATION.breakdown().key(), inOrder(Groupings.DEPRIVATION.breakdown(),
                    Of.of(PopulationBand.IMD_1, NationalMeasure.RATE_MOST_DEPRIVED), Of.of(PopulationBand.IMD_2, NationalMeasure.RATE_IMD_2), Of.of(PopulationBand.IMD_3, NationalMeasure.RATE_IMD_3),
                    Of.of(PopulationBand.IMD_4, NationalMeasure.RATE_IMD_4), Of.of(PopulationBand.IMD_5, NationalMeasure.RATE_LEAST_DEPRIVED)));

    private static GroupRates inOrder(Breakdown breakdown, Of... groups) {
        Map<String, Of> named = new HashMap<>();
        for (int place = 0; place < groups.length; place++) {
            named.put(breakdown.groups().get(place), groups[place]);
        }
        return new GroupRates(Map.copyOf(named), CHILDREN);
    }

    /** Empty for groups that no population is divided by, such as places and months. */
    static Optional<GroupRates> of(Breakdown breakdown) {
        return Optional.ofNullable(OF_BREAKDOWN.get(breakdown.key()));
    }

    static List<Column> columns() {
        return List.of(
                new Column("population", "Children, or live births: number", Column.Kind.POPULATION),
                Column.percent("population_percent", "Children: percent of all children"),
                Column.words("rate_per", "Rate per"),
                Column.rate("rate", "Rate"), Column.rate("rate_lower", "Rate, lower limit"), Column.rate("rate_upper", "Rate, upper limit"),
                Column.words(RELIABILITY, "Reliability of the rate"),
                Column.rate("england", "England: rate"),
                Column.words(ReviewsBy.ENGLAND_SOURCE, "England: source"));
    }

    /**
     * @param area   whose deaths they are, and so whose children
     * @param group  empty for all groups together
     * @param deaths their number
     */
    List<Cell> cells(Snapshot snapshot, YearSpan years, AreaGroup area, Optional<String> group, Cell deaths, Quantity counted) {
        Optional<Of> of = group.isEmpty() ? Optional.of(all) : group.map(groups::get);
        OptionalLong population = of.isEmpty() ? OptionalLong.empty() : snapshot.reference().population(area, years, of.get().dividedBy());
        boolean perBirth = of.filter(Of::isPerBirth).isPresent();
        AreaRate rate = AreaRate.counted(snapshot, years, deaths, counted, population, perBirth ? 1_000 : 100_000,
                of.flatMap(Of::national).flatMap(national -> snapshot.reference().england(national, years)));
        Quantity elsewhere = Quantity.all(Counted.PUBLISHED_ELSEWHERE, years, AreaGroup.ALL_AREAS);
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.restingOn(rate.populationCell(), elsewhere), Cells.restingOn(share(snapshot, years, area, perBirth, population), elsewhere),
                Cell.words(perBirth ? "1,000 live births" : "100,000 children")));
        cells.addAll(rate.rateWithLimits());
        cells.add(rate.reliability());
        cells.addAll(List.of(Cells.restingOn(rate.englandCell(), elsewhere), rate.englandSource()));
        return cells;
    }

    private static Cell share(Snapshot snapshot, YearSpan years, AreaGroup area, boolean perBirth, OptionalLong population) {
        OptionalLong children = snapshot.reference().population(area, years, PopulationBand.AGES_0_TO_17);
        if (perBirth) {
            return Cell.Shorthand.NOT_APPLICABLE;
        }
        return population.isPresent() && children.isPresent() && population.getAsLong() <= children.getAsLong()
                ? Cells.percent(population.getAsLong(), children.getAsLong()) : Cell.Shorthand.NOT_AVAILABLE;
    }
}
