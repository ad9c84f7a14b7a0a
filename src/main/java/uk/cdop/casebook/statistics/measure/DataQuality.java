package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
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

    private static final String MISSING = "missing";

    private final Snapshot snapshot;
    private final List<StatisticalTable> tables;
    private final AreaGroup area;
    private final boolean leaves;
    private final List<Row> rows = new ArrayList<>();

    private DataQuality(Snapshot snapshot, List<StatisticalTable> tables, AreaGroup area, boolean leaves) {
        this.snapshot = snapshot;
        this.tables = tables;
        this.area = area;
        this.leaves = leaves;
    }

    /**
     * @param area   all areas, or the one council of an extract
     * @param leaves whether the tables are those of an edition that leaves the panel
     */
    public static StatisticalTable of(Snapshot snapshot, List<StatisticalTable> tables, AreaGroup area, boolean leaves) {
        List<Row> rows = new DataQuality(snapshot, tables, area, leaves).rows();
        return new StatisticalTable(
                ID, "data_quality", "How good the data are, each by the date stated in its comment, " + snapshot.year().ending(), "Stated in each row", snapshot.year().label(),
                List.of(Column.words("measure", "Measure"), Column.count("value", "Value: number"), Column.words("comment", "Comment")), rows,
                Remarks.withPartYear(snapshot, List.of(
                        "Each value stands in the worksheet that its comment names, or follows from what stands there. How complete the answers to each question are stands in T51_Completeness, for the panel and its partners; here are the questions that lack some.",
                        "Not known means not answered, not stated or answered as not known.")));
    }

    private String held() {
        return snapshot.wholeFrom().map(first -> first + ", as the panel says. Earlier years are not available, whatever single cases of theirs are held.")
                .orElseGet(() -> snapshot.oldestYear() + ", the year of the oldest record. The panel has not said whether every case of it is held.");
    }

    private List<Row> rows() {
        DeathsBy.ALL.forEach(by -> notKnown(by.id(), by.grouping().breakdown(), "deaths", "Deaths whose " + by.words() + " is not known"));
        ReviewsBy.ALL.forEach(by -> notKnown(by.id(), by.grouping().breakdown(), "reviews", "Reviews of deaths whose " + by.words() + " is not known"));
        for (NoticeBand band : NoticeBand.values()) {
            if (band.ordinal() > NoticeBand.OVER_24_TO_48_HOURS.ordinal()) {
                copied(NotificationDelay.ID, "delay", band.label(), "notifications", "Notifications after the death: " + band.label().toLowerCase(Locale.ROOT));
            }
        }
        copied(Caseload.ID, "area", area.label(), "out_of_scope", "Cases found out of scope in the year, which are counted in no table of deaths");
        leftOut();
        completeness();
        exceptions();
        tables.stream().filter(table -> table.id().equals(Revisions.ID)).forEach(table -> rows.add(Row.of(
                Cell.words("Figures published before that are revised here"), Cells.whole(table.rows().size()), Cell.words(table.id() + " gives each with its reason"))));
        rows.add(Row.of(Cell.words("First year of which every case is held"), Cell.Shorthand.NOT_APPLICABLE, Cell.words(held())));
        rows.add(Row.of(Cell.words("Break in series, 2019/20"), Cell.Shorthand.NOT_APPLICABLE, Cell.words(Remarks.BREAK_IN_SERIES)));
        return rows;
    }

    /** The group of those of whom it is not known stands last. */
    private void notKnown(String id, Breakdown breakdown, String counted, String measure) {
        if (breakdown.groups().getLast().toLowerCase(Locale.ROOT).contains("not known")) {
            copied(id, breakdown.key(), breakdown.groups().getLast(), counted, measure);
        }
    }

    /** Of which there is no time to count. Where either number is withheld, so is what they differ by. */
    private void leftOut() {
        table(TimeToReview.ID).ifPresent(times -> table(Reviews.ID).ifPresent(reviews -> {
            Cell all = reviews.rows().stream().filter(row -> reviews.cell(row, "year").equals(Cell.words(snapshot.year().label())) && reviews.cell(row, "area").equals(Cell.words(area.label())))
                    .findFirst().map(row -> reviews.cell(row, "reviews")).orElse(Cell.Shorthand.CONFIDENTIAL);
            Cell timed = times.row("group", TimeToReview.ALL).map(row -> times.cell(row, "reviews")).orElse(Cell.Shorthand.CONFIDENTIAL);
            rows.add(Row.of(Cell.words("Reviews dated before the death, which are left out of the times to review"), less(all, timed),
                    Cell.words(reviews.id() + " less " + times.id() + ", " + times.period() + ", " + times.basis().toLowerCase(Locale.ROOT))));
        }));
    }

    private static Cell less(Cell all, Cell some) {
        if (!(all instanceof Cell.Figure(var number, var cases, var counted)) || !(some instanceof Cell.Figure(var fewer, var ofThem, var named))) {
            return Cell.Shorthand.CONFIDENTIAL;
        }
        Set<CaseNumber> within = new HashSet<>(ofThem);
        return new Cell.Figure(number.subtract(fewer), cases.stream().filter(one -> !within.contains(one)).toList(), List.of());
    }

    /** All answers together where none is withheld, and each question that lacks some. */
    private void completeness() {
        table(Completeness.ID).ifPresent(table -> {
            List<Cell> missing = table.rows().stream().map(row -> table.cell(row, MISSING)).toList();
            Cell all = missing.stream().allMatch(Cell.Figure.class::isInstance)
                    ? Cell.number(missing.stream().map(cell -> ((Cell.Figure) cell).value()).reduce(BigDecimal.ZERO, BigDecimal::add)) : Cell.Shorthand.CONFIDENTIAL;
            String from = table.id() + ", " + table.period() + ", " + table.basis().toLowerCase(Locale.ROOT);
            rows.add(Row.of(Cell.words("Answers that NCMD needs and that are missing, all questions"), all, Cell.words(from)));
            table.rows().stream().filter(row -> !(table.cell(row, MISSING) instanceof Cell.Figure figure && figure.value().signum() == 0)).forEach(row -> rows.add(Row.of(
                    Cell.words("Answers missing: " + words(table.cell(row, "form")) + ", " + words(table.cell(row, "field"))), table.cell(row, MISSING), Cell.words(from))));
        });
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Words(String text) ? text : "";
    }

    /** They are counted in no other table, so that outside the panel it is only said that there are some. */
    private void exceptions() {
        if (area != AreaGroup.ALL_AREAS) {
            return;
        }
        List<AcceptedDoubt> accepted = snapshot.evidence().accepted();
        Cell number = leaves && !accepted.isEmpty() ? Cell.Shorthand.CONFIDENTIAL
                : new Cell.Figure(BigDecimal.valueOf(accepted.size()), accepted.stream().map(one -> one.doubt().number()).distinct().toList(), List.of());
        rows.add(Row.of(Cell.words("Exceptions to the checks of records that a person has accepted"), number, Cell.words("As accepted by the day of the facts; the checks give each with its reason to the panel")));
    }

    private Optional<StatisticalTable> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    private void copied(String id, String column, String words, String counted, String measure) {
        Optional<StatisticalTable> from = table(id);
        Stream<Row> found = from.stream().flatMap(table -> table.row(column, words).stream());
        found.forEach(row -> rows.add(Row.of(
                Cell.words(measure), from.orElseThrow().cell(row, counted),
                Cell.words(from.orElseThrow().id() + ", " + from.orElseThrow().period() + ", " + from.orElseThrow().basis().toLowerCase(Locale.ROOT)))));
    }
}
