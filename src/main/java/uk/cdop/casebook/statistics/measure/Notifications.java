package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
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

/** T02: notifications by the date notified, and beside them deaths by the date of death, by year and area. */
public record Notifications() implements Measure {

    public static final String ID = "T02_Notifications";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<FinancialYear> years = snapshot.years();
        List<Row> rows = new ArrayList<>();
        for (FinancialYear year : years) {
            AreaGroup.ofResidents().forEach(area -> rows.add(row(snapshot, year, area)));
        }
        rows.addAll(beyondAllAreas(snapshot, List.of()));
        return new StatisticalTable(
                ID, "notifications_by_year_and_area",
                "Notifications by date notified, and deaths by date of death, by year and area of residence, " + YearSpan.over(years).ending(),
                "Notifications: date notified. Deaths: date of death", YearSpan.over(years).label(),
                List.of(
                        Column.words("year", "Year"),
                        Column.words("area", "Area of residence"),
                        Column.count("notifications", "Notifications: number"),
                        Column.percent("notifications_percent", "Notifications: percent of all areas"),
                        Column.count("deaths", "Deaths by date of death: number"),
                        Column.percent("deaths_percent", "Deaths by date of death: percent of all areas")),
                rows, notes(snapshot));
    }

    private static Row row(Snapshot snapshot, FinancialYear year, AreaGroup area) {
        return row(
                snapshot, List.of(Cell.words(year.label()), Cell.words(area.label())), notified(snapshot, year, area), deaths(snapshot, year, area),
                Quantity.all(Counted.NOTIFICATIONS, YearSpan.of(year), area));
    }

    static Row row(Snapshot snapshot, List<Cell> head, List<NotificationFact> notified, List<DeathFact> deaths, Quantity counted) {
        FinancialYear year = counted.years().last();
        List<Cell> cells = new ArrayList<>(head);
        withShare(cells, Cells.count(notified, NotificationFact::number, counted), counted, notified(snapshot, year, AreaGroup.ALL_AREAS).size());
        withShare(cells, Cells.count(deaths, DeathFact::number, counted.of(Counted.DEATHS)), counted.of(Counted.DEATHS), deaths(snapshot, year, AreaGroup.ALL_AREAS).size());
        return new Row(cells);
    }

    private static void withShare(List<Cell> cells, Cell number, Quantity counted, long residents) {
        cells.add(number);
        cells.add(Cells.restingOn(Cells.percent(number, residents), counted, counted.in(AreaGroup.ALL_AREAS).ofAllGroups()));
    }

    /**
     * The rows after those of residents.
     *
     * @param kind what stands between year and area, if anything does
     */
    static List<Row> beyondAllAreas(Snapshot snapshot, List<Cell> kind) {
        return Stream.concat(
                snapshot.years().stream().map(year -> outOfArea(snapshot, year, kind)), snapshot.years().stream().map(year -> handled(snapshot, year, kind))).toList();
    }

    private static Row outOfArea(Snapshot snapshot, FinancialYear year, List<Cell> kind) {
        Quantity counted = Quantity.all(Counted.NOTIFICATIONS, YearSpan.of(year), AreaGroup.OUT_OF_AREA);
        List<CaseNumber> died = snapshot.notifications().stream()
                .filter(fact -> AreaGroup.OUT_OF_AREA.includes(fact.area()) && fact.inScope() && year.contains(fact.dateOfDeath()))
                .map(NotificationFact::number)
                .toList();
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(year.label())));
        cells.addAll(kind);
        cells.addAll(List.of(
                Cell.words(AreaGroup.OUT_OF_AREA.label()), Cells.count(notified(snapshot, year, AreaGroup.OUT_OF_AREA), NotificationFact::number, counted),
                Cell.Shorthand.NOT_APPLICABLE, Cells.restingOn(Cell.count(died), counted.of(Counted.DEATHS)), Cell.Shorthand.NOT_APPLICABLE));
        return new Row(cells);
    }

    private static Row handled(Snapshot snapshot, FinancialYear year, List<Cell> kind) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(year.label())));
        cells.addAll(kind);
        cells.addAll(List.of(
                Cell.words(NotificationsHandled.AREA), Cells.restingOn(Cell.count(handled(snapshot, year)), Quantity.all(Counted.NOTIFICATIONS_HANDLED, YearSpan.of(year), AreaGroup.ALL_AREAS)),
                Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_APPLICABLE));
        return new Row(cells);
    }

    static List<CaseNumber> handled(Snapshot snapshot, FinancialYear year) {
        return snapshot.notifications().in(year).stream().map(NotificationFact::number).toList();
    }

    static List<NotificationFact> notified(Snapshot snapshot, FinancialYear year, AreaGroup area) {
        return snapshot.notifications().in(year).stream()
                .filter(fact -> area.includes(fact.area()))
                .toList();
    }

    static List<DeathFact> deaths(Snapshot snapshot, FinancialYear year, AreaGroup area) {
        return deaths(snapshot, YearSpan.of(year), area);
    }

    static List<DeathFact> deaths(Snapshot snapshot, YearSpan years, AreaGroup area) {
        return snapshot.deaths().in(years).stream()
                .filter(fact -> area.includes(fact.area()))
                .toList();
    }

    private static List<String> notes(Snapshot snapshot) {
        List<String> notes = Remarks.withPartYear(snapshot, Remarks.withBreakInSeries(snapshot, Remarks.AREAS));
        return Stream.concat(
                        Stream.of(
                                "Notifications are placed by the date the office was first notified, and include deaths later found to be out of scope. A case that came by transfer from another panel is not counted as a notification.",
                                Remarks.BY_DEATH + " A death and its notification can fall in different years, so the two columns count partly different children.",
                                "Out of area: children resident elsewhere who died here. Their home panel reviews the death, and they are in no total but that of all notifications handled, which has no deaths beside it."),
                        notes.stream())
                .toList();
    }
}
