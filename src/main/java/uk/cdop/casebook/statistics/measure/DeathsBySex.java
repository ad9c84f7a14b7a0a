package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T07: deaths of resident children by sex. */
public final class DeathsBySex implements Measure {

    public static final String ID = "T07_Deaths_sex";
    public static final String ALL = "All";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<DeathFact> deaths = Notifications.deaths(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        return new StatisticalTable(
                ID, "deaths_by_sex", "Deaths of resident children by sex, by date of death, " + snapshot.year().ending(),
                "Date of death", snapshot.year().label(),
                List.of(
                        Column.words("sex", "Sex"),
                        Column.count("deaths", "Deaths: number"),
                        Column.percent("deaths_percent", "Deaths: percent")),
                List.of(
                        row(Sex.FEMALE.label(), of(deaths, Optional.of(Sex.FEMALE)::equals), deaths.size()),
                        row(Sex.MALE.label(), of(deaths, Optional.of(Sex.MALE)::equals), deaths.size()),
                        row("Indeterminate or not known", of(deaths, DeathsBySex::isNeither), deaths.size()),
                        row(ALL, deaths, deaths.size())),
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_DEATH, Remarks.RESIDENTS, Remarks.ROUNDED, Remarks.NO_RATES)));
    }

    private static boolean isNeither(Optional<Sex> sex) {
        return sex.filter(known -> known != Sex.INDETERMINATE).isEmpty();
    }

    private static List<DeathFact> of(List<DeathFact> deaths, Predicate<Optional<Sex>> sex) {
        return deaths.stream().filter(fact -> sex.test(fact.sex())).toList();
    }

    static Row row(String label, List<DeathFact> deaths, int all) {
        return Row.of(Cell.words(label), Cells.count(deaths, DeathFact::number), Cells.percent(deaths.size(), all));
    }
}
