package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.NoticeBand;

/**
 * How good the numbers of an edition are: what is not known, what came late, what was set aside and where series break. Each
 * value is copied from a table of the same edition, so that it says nothing that the edition does not. Source: domain file,
 * annual-statistics section 5.2.
 */
public final class DataQuality {

    public static final String ID = "Data_quality";

    private final List<StatisticalTable> tables;
    private final List<Row> rows = new ArrayList<>();

    private DataQuality(List<StatisticalTable> tables) {
        this.tables = tables;
    }

    /** @param area all areas, or the one council of an extract */
    public static StatisticalTable of(Snapshot snapshot, List<StatisticalTable> tables, AreaGroup area) {
        List<Row> rows = new DataQuality(tables).rows(snapshot, area);
        return new StatisticalTable(
                ID, "data_quality", "How good the data are, each by the date stated in its comment, " + snapshot.year().ending(), "Stated in each row", snapshot.year().label(),
                List.of(Column.words("measure", "Measure"), Column.count("value", "Value: number"), Column.words("comment", "Comment")), rows,
                Remarks.withPartYear(snapshot, List.of(
                        "Each value stands in the worksheet that its comment names; how complete the answers of single questions are stands in T51_Completeness, for the panel and its partners.",
                        "Not known means not answered, not stated or answered as not known.")));
    }

    private static String held(Snapshot snapshot) {
        return snapshot.wholeFrom().map(first -> first + ", as the panel says. Earlier years are not available, whatever single cases of theirs are held.")
                .orElseGet(() -> snapshot.oldestYear() + ", the year of the oldest record. The panel has not said whether every case of it is held.");
    }

    private List<Row> rows(Snapshot snapshot, AreaGroup area) {
        DeathsBy.ALL.forEach(by -> notKnown(by.id(), by.grouping().breakdown(), "deaths", "Deaths whose " + by.words() + " is not known"));
        ReviewsBy.ALL.forEach(by -> notKnown(by.id(), by.grouping().breakdown(), "reviews", "Reviews of deaths whose " + by.words() + " is not known"));
        for (NoticeBand band : NoticeBand.values()) {
            if (band.ordinal() > NoticeBand.OVER_24_TO_48_HOURS.ordinal()) {
                copied(NotificationDelay.ID, "delay", band.label(), "notifications", "Notifications after the death: " + band.label().toLowerCase(Locale.ROOT));
            }
        }
        copied(Caseload.ID, "area", area.label(), "out_of_scope", "Cases found out of scope in the year, which are counted in no table of deaths");
        tables.stream().filter(table -> table.id().equals(Revisions.ID)).forEach(table -> rows.add(Row.of(
                Cell.words("Figures published before that are revised here"), Cells.whole(table.rows().size()), Cell.words(table.id() + " gives each with its reason"))));
        rows.add(Row.of(Cell.words("First year of which every case is held"), Cell.Shorthand.NOT_APPLICABLE, Cell.words(held(snapshot))));
        rows.add(Row.of(Cell.words("Break in series, 2019/20"), Cell.Shorthand.NOT_APPLICABLE, Cell.words(Remarks.BREAK_IN_SERIES)));
        return rows;
    }

    /** The group of those of whom it is not known stands last. */
    private void notKnown(String id, Breakdown breakdown, String counted, String measure) {
        if (breakdown.groups().getLast().toLowerCase(Locale.ROOT).contains("not known")) {
            copied(id, breakdown.key(), breakdown.groups().getLast(), counted, measure);
        }
    }

    private void copied(String id, String column, String words, String counted, String measure) {
        Optional<StatisticalTable> from = tables.stream().filter(table -> table.id().equals(id)).findFirst();
        Stream<Row> found = from.stream().flatMap(table -> table.row(column, words).stream());
        found.forEach(row -> rows.add(Row.of(
                Cell.words(measure), from.orElseThrow().cell(row, counted),
                Cell.words(from.orElseThrow().id() + ", " + from.orElseThrow().period() + ", " + from.orElseThrow().basis().toLowerCase(Locale.ROOT)))));
    }
}
