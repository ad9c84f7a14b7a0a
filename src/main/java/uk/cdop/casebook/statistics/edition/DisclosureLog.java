package uk.cdop.casebook.statistics.edition;

import java.math.BigDecimal;
import java.util.List;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T53: what the editions of a year that left the panel withhold, table by table, and who approved it. Counts only. */
public final class DisclosureLog {

    public static final String ID = "T53_Disclosure_log";

    private DisclosureLog() {}

    public static StatisticalTable of(Snapshot snapshot, List<PublishedEdition> published) {
        return new StatisticalTable(
                ID, "disclosure_log", "What the published editions withhold, table by table, " + snapshot.year().ending(),
                "As published", snapshot.year().label(), columns(),
                published.stream().filter(edition -> edition.year().equals(snapshot.year()))
                        .flatMap(edition -> edition.log().stream().map(tally -> row(edition, tally))).toList(),
                List.of(
                        "Primary: withheld because the number is small. Secondary: withheld so that a small number cannot be worked out.",
                        "A table that cannot be protected whatever is withheld in it is left out of the edition."));
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("edition", "Edition"), Column.words("area", "Area"), Column.words("table", "Table"),
                new Column("as_at", "As at: date", Column.Kind.DATE),
                new Column("numbers", "All numbers: number", Column.Kind.MEAN),
                new Column("primary", "Withheld, primary: number", Column.Kind.MEAN),
                new Column("secondary", "Withheld, secondary: number", Column.Kind.MEAN),
                new Column("already_read", "Shown by an earlier edition: number", Column.Kind.MEAN),
                Column.words("audit", "Result of the audit"),
                new Column("threshold", "Threshold: number", Column.Kind.MEAN),
                new Column("years_together", "Years counted together: number", Column.Kind.MEAN),
                Column.words("approved_by", "Rule signed off by"), new Column("approved_on", "Rule signed off: date", Column.Kind.DATE),
                Column.words("published_by", "Published by"));
    }

    private static Row row(PublishedEdition edition, Tally tally) {
        return Row.of(
                Cell.words(edition.edition().code()), Cell.words(edition.area().label()), Cell.words(tally.table()), new Cell.Day(edition.asAt()),
                number(tally.numbers()), number(tally.primary()), number(tally.secondary()), number(tally.alreadyRead()),
                Cell.words(tally.mustNotBeProduced() ? "Left out: it cannot be protected" : "Nothing small can be worked out"),
                number(edition.threshold()), number(edition.yearsTogether()), Cell.words(edition.approvedBy().by() + ", " + edition.approvedBy().role()), new Cell.Day(edition.approvedBy().on()),
                Cell.words(edition.publishedBy()));
    }

    private static Cell number(int number) {
        return Cell.number(BigDecimal.valueOf(number));
    }
}
