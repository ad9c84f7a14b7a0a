package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The deaths of a single year under and from 1 year on, which is all that a single year may say of ages in public. */
public final class TwoAges implements Relation {

    private static final Breakdown AGES = Groupings.AGE.breakdown();
    private static final Set<AgeBand> INFANTS = EnumSet.of(AgeBand.DAYS_0_TO_27, AgeBand.DAYS_28_TO_364);
    private static final Set<AgeBand> OLDER = EnumSet.of(AgeBand.YEARS_1_TO_4, AgeBand.YEARS_5_TO_9, AgeBand.YEARS_10_TO_14, AgeBand.YEARS_15_TO_17);

    public StatisticalTable count(Snapshot snapshot, AreaGroup area) {
        YearSpan year = YearSpan.of(snapshot.year());
        List<DeathFact> deaths = Notifications.deaths(snapshot, year, area);
        Quantity all = Quantity.all(Counted.DEATHS, year, area);
        List<Row> rows = new ArrayList<>(List.of(
                row(Groupings.UNDER_1, deaths, INFANTS, all.in(Groupings.TWO_AGES, Groupings.UNDER_1)), row(Groupings.AGES_1_TO_17, deaths, OLDER, all.in(Groupings.TWO_AGES, Groupings.AGES_1_TO_17)),
                row(AgeBand.NOT_KNOWN.label(), deaths, EnumSet.of(AgeBand.NOT_KNOWN), all.in(AGES, AgeBand.NOT_KNOWN.label())),
                row("All ages", deaths, EnumSet.allOf(AgeBand.class), all)));
        return new StatisticalTable(
                "T06_Deaths_two_ages", "deaths_in_two_ages", "Deaths of resident children under and from 1 year, by date of death, " + year.ending(),
                "Date of death", year.label(),
                List.of(Column.words("two_ages", Groupings.AGE.heading()), Column.count("deaths", "Deaths: number"), Column.percent("deaths_percent", "Deaths: percent")),
                rows, Remarks.withPartYear(snapshot, List.of(Remarks.BY_DEATH, Remarks.RESIDENTS, Remarks.ROUNDED)));
    }

    private static Row row(String label, List<DeathFact> deaths, Set<AgeBand> ages, Quantity counted) {
        List<DeathFact> some = deaths.stream().filter(fact -> ages.contains(fact.age())).toList();
        Cell number = Cells.count(some, DeathFact::number, counted);
        return Row.of(Cell.words(label), number, Cells.restingOn(Cells.percent(number, deaths.size()), counted, counted.ofAllGroups()));
    }

    @Override
    public Stream<Sum> among(Set<Quantity> published) {
        return published.stream().filter(number -> number.group().filter(group -> group.breakdown().equals(Groupings.TWO_AGES.key())).isPresent())
                .map(number -> number.in(Groupings.TWO_AGES, Groupings.UNDER_1)).distinct().flatMap(TwoAges::around);
    }

    private static Stream<Sum> around(Quantity under1) {
        Quantity all = under1.ofAllGroups();
        Quantity from1 = all.in(Groupings.TWO_AGES, Groupings.AGES_1_TO_17);
        return Stream.of(
                new Sum(all, List.of(under1, from1, all.in(AGES, AgeBand.NOT_KNOWN.label()))),
                new Sum(under1, bands(all, INFANTS)), new Sum(from1, bands(all, OLDER)));
    }

    private static List<Quantity> bands(Quantity all, Set<AgeBand> ages) {
        return ages.stream().map(age -> all.in(AGES, age.label())).toList();
    }
}
