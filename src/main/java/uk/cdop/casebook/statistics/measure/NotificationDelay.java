package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.NoticeBand;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T05: how soon after the death the office was notified. */
public record NotificationDelay() implements Pooled {

    public static final String ID = "T05_Notif_delay";
    public static final String ALL = "All notifications";

    /** Each notification is in one of the times, those of which it is not known among them. */
    public static final Breakdown BANDS = new Breakdown("notification_delay", Arrays.stream(NoticeBand.values()).map(NoticeBand::label).toList(), true);

    @Override
    public StatisticalTable count(Snapshot snapshot, YearSpan years) {
        return count(snapshot, years, AreaGroup.ALL_AREAS);
    }

    /** Of the children of one area alone. */
    public StatisticalTable count(Snapshot snapshot, YearSpan years, AreaGroup area) {
        List<NotificationFact> notified = years.years().stream().flatMap(year -> Notifications.notified(snapshot, year, area).stream()).toList();
        Quantity all = Quantity.all(Counted.NOTIFICATIONS, years, area);
        List<Row> rows = new ArrayList<>();
        List<Quantity> within = new ArrayList<>();
        List<NotificationFact> soFar = new ArrayList<>();
        for (NoticeBand band : NoticeBand.values()) {
            List<NotificationFact> inBand = notified.stream().filter(fact -> NoticeBand.of(fact) == band).toList();
            Quantity counted = all.in(BANDS, band.label());
            soFar.addAll(inBand);
            within.add(counted);
            Cell inTime = Cells.restingOn(Cells.percent(Cells.count(soFar, NotificationFact::number), notified.size()), Stream.concat(within.stream(), Stream.of(all)).toArray(Quantity[]::new));
            rows.add(row(band.label(), inBand, band == NoticeBand.NOT_KNOWN ? Cell.Shorthand.NOT_APPLICABLE : inTime, notified.size(), counted, all));
        }
        rows.add(row(ALL, notified, Cell.Shorthand.NOT_APPLICABLE, notified.size(), all, all));
        return new StatisticalTable(
                ID, "notification_delay", "Time from death to notification of resident children, by date notified, " + years.ending(),
                "Date notified", years.label(),
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

    private static Row row(String label, List<NotificationFact> notified, Cell within, int all, Quantity counted, Quantity ofAll) {
        Cell number = Cells.count(notified, NotificationFact::number, counted);
        return Row.of(Cell.words(label), number, Cells.restingOn(Cells.percent(number, all), counted, ofAll), within);
    }
}
