package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T02 by areas as they were: notifications and deaths by year and by council, district and partnership of the day of the death. */
final class NotificationsThen implements Measure {

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        StatisticalTable now = new Notifications().count(snapshot);
        List<Row> rows = new ArrayList<>();
        snapshot.years().forEach(year -> rows.addAll(rows(snapshot, year)));
        rows.addAll(Notifications.beyondAllAreas(snapshot, List.of(Cell.words(AreasThen.ALL_KINDS))));
        List<Column> columns = new ArrayList<>(now.columns());
        columns.add(1, Column.words("kind", "Kind of area"));
        return new StatisticalTable(
                now.id(), now.name() + "_as_then", now.title() + ", " + AreaBasis.AS_THEN.words(), now.basis(), now.period(), columns, rows,
                Stream.concat(Stream.of(AreasThen.NOTE, AreasThen.NOT_RECORDED), now.notes().stream().filter(note -> !note.equals(Remarks.AREAS))).toList());
    }

    private static List<Row> rows(Snapshot snapshot, FinancialYear year) {
        List<NotificationFact> notified = Notifications.notified(snapshot, year, AreaGroup.ALL_AREAS);
        List<DeathFact> deaths = Notifications.deaths(snapshot, year, AreaGroup.ALL_AREAS);
        Quantity all = Quantity.all(Counted.NOTIFICATIONS, YearSpan.of(year), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        for (AreasThen kind : AreasThen.values()) {
            Map<String, List<NotificationFact>> notifiedIn = kind.grouped(snapshot, notified, NotificationFact::home, NotificationFact::dateOfDeath);
            Map<String, List<DeathFact>> diedIn = kind.grouped(snapshot, deaths, fact -> fact.child().home(), DeathFact::dateOfDeath);
            List<String> counted = Stream.concat(notifiedIn.keySet().stream(), diedIn.keySet().stream()).toList();
            kind.rows(snapshot, YearSpan.of(year), counted).forEach(name -> rows.add(Notifications.row(
                    snapshot, List.of(Cell.words(year.label()), Cell.words(kind.label()), Cell.words(name)),
                    notifiedIn.getOrDefault(name, List.of()), diedIn.getOrDefault(name, List.of()), kind.in(snapshot, all, name))));
        }
        rows.add(Notifications.row(
                snapshot, List.of(Cell.words(year.label()), Cell.words(AreasThen.ALL_KINDS), Cell.words(AreaGroup.ALL_AREAS.label())), notified, deaths, all));
        return rows;
    }
}
