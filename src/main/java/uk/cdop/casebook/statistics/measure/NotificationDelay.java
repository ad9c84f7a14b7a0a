package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.NoticeBand;

/** T05: how soon after the death the office was notified. */
public final class NotificationDelay implements Measure {

    public static final String ID = "T05_Notif_delay";
    public static final String ALL = "All notifications";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<NotificationFact> notified = Notifications.notified(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        int soFar = 0;
        for (NoticeBand band : NoticeBand.values()) {
            List<NotificationFact> inBand = notified.stream().filter(fact -> NoticeBand.of(fact) == band).toList();
            soFar += inBand.size();
            rows.add(row(band.label(), inBand, band == NoticeBand.NOT_KNOWN ? Cell.Shorthand.NOT_APPLICABLE : Cells.percent(soFar, notified.size()), notified.size()));
        }
        rows.add(row(ALL, notified, Cell.Shorthand.NOT_APPLICABLE, notified.size()));
        return new StatisticalTable(
                ID, "notification_delay", "Time from death to notification of resident children, by date notified, " + snapshot.year().ending(),
                "Date notified", snapshot.year().label(),
                List.of(
                        Column.words("delay", "Time from death to notification"),
                        Column.count("notifications", "Notifications: number"),
                        Column.percent("notifications_percent", "Notifications: percent"),
                        Column.percent("within_percent", "Notified within this time or sooner: percent")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        "Hours are counted where both times of day are known. Where one is not, whole days are, and the notification is counted in the longer of the times it may have taken.",
                        "A notification dated before the death is a mistake in the record, and is counted as not known.",
                        Remarks.RESIDENTS, Remarks.ROUNDED)));
    }

    private static Row row(String label, List<NotificationFact> notified, Cell within, int all) {
        return Row.of(Cell.words(label), Cells.count(notified, NotificationFact::number), Cells.percent(notified.size(), all), within);
    }
}
