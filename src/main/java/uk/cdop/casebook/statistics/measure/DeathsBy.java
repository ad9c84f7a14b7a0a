package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Deaths of resident children by one of their groups: T06 to T10. */
public record DeathsBy(String id, String name, String words, Grouping<DeathFact> grouping, List<String> ownNotes) implements Pooled {

    public static final DeathsBy AGE = new DeathsBy(
            "T06_Deaths_age", "deaths_by_age", "age at death", Groupings.AGE.of(DeathFact::child),
            List.of("Age is counted in days under 28 days and by birthdays after that: 28 to 364 days means from the 28th day until the first birthday."));
    public static final DeathsBy SEX = new DeathsBy(
            "T07_Deaths_sex", "deaths_by_sex", "sex", Groupings.SEX.of(DeathFact::child), List.of());
    public static final DeathsBy ETHNICITY = new DeathsBy(
            "T08_Deaths_ethnicity", "deaths_by_ethnic_group", "ethnic group", Groupings.ETHNICITY.of(DeathFact::child),
            List.of("The form asks by the list of the 2001 census, in which Chinese stands under other ethnic groups. Not stated, refused and not answered are not known."));
    public static final DeathsBy DEPRIVATION = new DeathsBy(
            "T09_Deaths_IMD", "deaths_by_deprivation", "deprivation of the small area of home", Groupings.DEPRIVATION.of(DeathFact::child), List.of());
    public static final DeathsBy PLACE = new DeathsBy(
            "T10_Deaths_place", "deaths_by_place", "place of death", Groupings.PLACE.of(DeathFact::child),
            List.of("Place is the place of death on the notification form, its longer list put together in ten groups."));

    public static final List<DeathsBy> ALL = List.of(AGE, SEX, ETHNICITY, DEPRIVATION, PLACE);

    @Override
    public StatisticalTable count(Snapshot snapshot, YearSpan years) {
        return count(snapshot, years, AreaGroup.ALL_AREAS);
    }

    /** Of the children of one area alone. */
    public StatisticalTable count(Snapshot snapshot, YearSpan years, AreaGroup area) {
        List<DeathFact> deaths = Notifications.deaths(snapshot, years, area);
        Quantity all = Quantity.all(Counted.DEATHS, years, area);
        List<Row> rows = new ArrayList<>();
        Map<String, List<DeathFact>> apart = grouping.apart(deaths);
        for (String group : grouping.breakdown().groups()) {
            rows.add(row(snapshot, years, area, Optional.of(group), apart.get(group), all.in(grouping.breakdown(), group), all, deaths.size()));
        }
        grouping.all().ifPresent(label -> rows.add(row(snapshot, years, area, Optional.empty(), deaths, all, all, deaths.size())));
        return new StatisticalTable(
                id, name, "Deaths of resident children by " + words + ", by date of death, " + years.ending(),
                "Date of death", years.label(),
                columns(), rows,
                Remarks.withPartYear(snapshot, Stream.of(
                                List.of(Remarks.BY_DEATH, Remarks.RESIDENTS), ownNotes, Remarks.ofDeprivation(snapshot, grouping), List.of(Remarks.ROUNDED), rates().map(any -> List.of(GroupRates.NOTE, Remarks.RATE_LIMITS, Remarks.ENGLAND)).orElse(List.of(Remarks.NO_RATES)))
                        .flatMap(List::stream).toList()));
    }

    private Optional<GroupRates> rates() {
        return GroupRates.of(grouping.breakdown());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(grouping.breakdown().key(), grouping.heading()), Column.count("deaths", "Deaths: number"),
                Column.percent("deaths_percent", "Deaths: percent")));
        rates().ifPresent(any -> columns.addAll(GroupRates.columns()));
        return columns;
    }

    /** @param group empty for all groups together */
    private Row row(
            Snapshot snapshot, YearSpan years, AreaGroup area, Optional<String> group, List<DeathFact> deaths, Quantity counted, Quantity ofAll, int all) {
        Cell number = Cells.count(deaths, DeathFact::number, counted);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(group.orElseGet(() -> grouping.all().orElseThrow())), number, Cells.restingOn(Cells.percent(number, all), counted, ofAll)));
        rates().ifPresent(rates -> cells.addAll(rates.cells(snapshot, years, area, group, number, counted)));
        return new Row(cells);
    }
}
