package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalMeasure;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The rows of infant and neonatal mortality, of any gestation and of 24 weeks and over, per live births. Source: domain file, annual-statistics 2.3 and 5.2. */
final class InfantRates {

    static final List<Column> COLUMNS = List.of(
            new Column("births", "Live births: number", Column.Kind.POPULATION),
            Column.rate("rate", "Rate per 1,000 live births"), Column.rate("rate_lower", "Rate, lower limit"), Column.rate("rate_upper", "Rate, upper limit"),
            Column.words(GroupRates.RELIABILITY, "Reliability of the rate"), Column.rate("england", "England: rate per 1,000 live births"),
            Column.words(ReviewsBy.ENGLAND_SOURCE, "England: source"));

    static final String NOTE = "Rates divide by all live births of the years, as T41_Denominators gives them, also those of 24 weeks and over, because births by gestation are not held; a death whose gestation is not known is not in that row. "
            + "A rate on fewer than 3 deaths is not given. One on 3 to 19 deaths is of low reliability.";

    private static final int PER = 1_000;
    private static final int WEEKS = 24;
    /** Of those who died under 28 days; the others are in no table, and whoever reads both numbers has theirs. */
    static final Breakdown NEWBORN_FROM_24_WEEKS = new Breakdown("newborn_from_24_weeks", List.of("24 weeks and over", "Under 24 weeks or not known"), false);

    private InfantRates() {}

    static List<Row> rows(Snapshot snapshot, YearSpan years, List<DeathFact> infants, Quantity all) {
        List<DeathFact> newborn = infants.stream().filter(fact -> fact.age() == AgeBand.DAYS_0_TO_27).toList();
        Predicate<DeathFact> from24 = fact -> fact.child().particulars().birth().gestationWeeks().filter(weeks -> weeks >= WEEKS).isPresent();
        return List.of(
                row(snapshot, years, DeathsBySeveral.INFANT_MORTALITY, infants, infants.size(), RateOf.INFANTS.counted(all), NationalMeasure.INFANT_MORTALITY),
                row(snapshot, years, "Neonatal mortality: under 28 days, any gestation", newborn, infants.size(), RateOf.NEWBORN.counted(all), NationalMeasure.NEONATAL_MORTALITY),
                row(snapshot, years, "Neonatal mortality: under 28 days, 24 weeks and over", newborn.stream().filter(from24).toList(), infants.size(),
                        all.in(NEWBORN_FROM_24_WEEKS, NEWBORN_FROM_24_WEEKS.groups().getFirst()), NationalMeasure.NEONATAL_24_WEEKS));
    }

    private static Row row(Snapshot snapshot, YearSpan years, String group, List<DeathFact> deaths, int infants, Quantity counted, NationalMeasure national) {
        OptionalLong births = snapshot.reference().population(AreaGroup.ALL_AREAS, years, PopulationBand.BIRTHS);
        AreaRate rate = AreaRate.counted(snapshot, years, Cells.count(deaths, DeathFact::number, counted), counted, births, PER, snapshot.reference().england(national, years));
        Quantity elsewhere = Quantity.all(Counted.PUBLISHED_ELSEWHERE, years, AreaGroup.ALL_AREAS);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(DeathsBySeveral.MORTALITY), Cell.words(group), rate.deathsCell(),
                Cells.restingOn(Cells.percent(rate.deathsCell(), infants), counted, RateOf.INFANTS.counted(counted.ofAllGroups())), Cells.restingOn(rate.populationCell(), elsewhere)));
        Stream.of(rate.rateWithLimits(), List.of(rate.reliability(), Cells.restingOn(rate.englandCell(), elsewhere), rate.englandSource())).forEach(cells::addAll);
        return new Row(cells);
    }
}
