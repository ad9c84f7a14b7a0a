package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ChildFact;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The same deaths told apart in several ways, one under the other: T11 to T13. */
public record DeathsBySeveral(
        String id, String name, String words, Predicate<DeathFact> which, List<Grouping<DeathFact>> groupings, List<String> ownNotes) implements Pooled {

    private static final String INFANTS_ID = "T12_Infants";

    /** The rows of rates at the end of T12, of which one is of all infants. */
    public static final String MORTALITY = "Mortality";
    public static final String INFANT_MORTALITY = "Infant mortality: under 1 year";

    public static final DeathsBySeveral MONTHS = new DeathsBySeveral(
            "T11_Deaths_month", "deaths_by_month", "Deaths of resident children by month and quarter of death", any -> true,
            List.of(Groupings.MONTH, Groupings.QUARTER), List.of(Remarks.NO_RATES));
    /** With the newborn in two bands, for the panel's own edition. */
    public static final DeathsBySeveral INFANTS =
            infants(List.of(Groupings.NEONATAL, Groupings.NEWBORN, Groupings.GESTATION, Groupings.BIRTH_WEIGHT, Groupings.MULTIPLE));
    public static final DeathsBySeveral INFANTS_FOR_PARTNERS =
            infants(List.of(Groupings.NEONATAL, Groupings.GESTATION, Groupings.BIRTH_WEIGHT, Groupings.MULTIPLE));
    public static final DeathsBySeveral INQUIRIES = new DeathsBySeveral(
            "T13_JAR_coroner", "deaths_and_inquiries", "Deaths of resident children by joint agency response, coroner, post-mortem, inquest and expectation",
            any -> true,
            Stream.of(Groupings.JOINT_RESPONSE, Groupings.CORONER, Groupings.POST_MORTEM, Groupings.INQUEST, Groupings.EXPECTED).map(grouping -> grouping.of(DeathFact::child)).toList(),
            List.of("As the notification form says, which may be before the coroner has decided. The post-mortem is the one planned at notification.",
                    "The inquest is as the record of the case stands: opened and concluded on the days recorded for it, or else those of its process. None recorded is not the same as none."));

    public static final List<DeathsBySeveral> ALL = List.of(MONTHS, INFANTS, INQUIRIES);

    private static DeathsBySeveral infants(List<Grouping<ChildFact>> groupings) {
        return new DeathsBySeveral(
                INFANTS_ID, "infant_deaths", "Deaths of resident infants by age, gestation, birth weight and multiple birth",
                fact -> fact.age() == AgeBand.DAYS_0_TO_27 || fact.age() == AgeBand.DAYS_28_TO_364,
                groupings.stream().map(grouping -> grouping.of(DeathFact::child)).toList(),
                List.of("Infants are children who died before their first birthday. The groups of gestation and birth weight are this program's own choice.",
                        InfantRates.NOTE, Remarks.RATE_LIMITS, Remarks.ENGLAND));
    }

    @Override
    public StatisticalTable count(Snapshot snapshot, YearSpan years) {
        List<DeathFact> deaths = Notifications.deaths(snapshot, years, AreaGroup.ALL_AREAS).stream().filter(which).toList();
        List<Row> rows = new ArrayList<>();
        Quantity all = Quantity.all(Counted.DEATHS, years, AreaGroup.ALL_AREAS);
        Quantity whole = ofInfants() ? RateOf.INFANTS.counted(all) : all;
        for (Grouping<DeathFact> grouping : groupings) {
            Map<String, List<DeathFact>> apart = grouping.apart(deaths);
            for (String group : grouping.breakdown().groups()) {
                rows.add(row(grouping.heading(), group, apart.get(group), deaths.size(), named(all, grouping, group), whole));
            }
            rows.add(row(grouping.heading(), grouping.all().orElseThrow(), deaths, deaths.size(), whole, whole));
        }
        if (ofInfants()) {
            rows.addAll(InfantRates.rows(snapshot, years, deaths, all));
        }
        return new StatisticalTable(
                id, name, words + ", by date of death, " + years.ending(), "Date of death", years.label(),
                columns(), rows,
                Remarks.withPartYear(snapshot, Stream.of(List.of(Remarks.BY_DEATH, Remarks.RESIDENTS), ownNotes, List.of(Remarks.ROUNDED))
                        .flatMap(List::stream).toList()));
    }

    private boolean ofInfants() {
        return id.equals(INFANTS_ID);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("characteristic", "Characteristic"), Column.words("group", "Group"),
                Column.count("deaths", "Deaths: number"), Column.percent("deaths_percent", "Deaths: percent")));
        columns.addAll(ofInfants() ? InfantRates.COLUMNS : List.of());
        return columns;
    }

    /** What a count is called. The ages of infants are among the ages of all children. */
    private static Quantity named(Quantity all, Grouping<DeathFact> grouping, String group) {
        boolean ofAge = grouping.breakdown().key().equals(Groupings.NEONATAL.breakdown().key());
        return all.in(ofAge ? Groupings.AGE.breakdown() : grouping.breakdown(), group);
    }

    private Row row(String characteristic, String group, List<DeathFact> deaths, int all, Quantity counted, Quantity whole) {
        Cell number = Cells.count(deaths, DeathFact::number, counted);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(characteristic), Cell.words(group), number, Cells.restingOn(Cells.percent(number, all), counted, whole)));
        cells.addAll(ofInfants() ? Collections.nCopies(InfantRates.COLUMNS.size(), Cell.Shorthand.NOT_APPLICABLE) : List.of());
        return new Row(cells);
    }
}
