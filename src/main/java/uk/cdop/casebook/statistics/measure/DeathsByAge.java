package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T06: deaths of resident children by age at death. */
public final class DeathsByAge implements Measure {

    public static final String ID = "T06_Deaths_age";
    public static final String ALL = "All ages";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<DeathFact> deaths = Notifications.deaths(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            rows.add(DeathsBySex.row(band.label(), deaths.stream().filter(fact -> fact.age() == band).toList(), deaths.size()));
        }
        rows.add(DeathsBySex.row(ALL, deaths, deaths.size()));
        return new StatisticalTable(
                ID, "deaths_by_age", "Deaths of resident children by age at death, by date of death, " + snapshot.year().ending(),
                "Date of death", snapshot.year().label(),
                List.of(
                        Column.words("age", "Age at death"),
                        Column.count("deaths", "Deaths: number"),
                        Column.percent("deaths_percent", "Deaths: percent")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_DEATH, Remarks.RESIDENTS,
                        "Age is counted in days under 28 days and by birthdays after that: 28 to 364 days means from the 28th day until the first birthday.",
                        Remarks.ROUNDED, Remarks.NO_RATES)));
    }
}
