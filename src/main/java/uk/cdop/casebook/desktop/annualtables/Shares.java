package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Of which counts a published percentage or rate was made, found by the keys of the table; what does not make it again exactly is not taken for it. */
final class Shares {

    private static final String OF = "_percent";
    private static final String REVIEWS = "reviews";

    private Shares() {}

    static Optional<Proportion> share(StatisticalTable table, Row row, Column column) {
        if (column.kind() != Column.Kind.PERCENT || !column.key().endsWith(OF) || !(table.cell(row, column.key()) instanceof Cell.Figure shown)) {
            return Optional.empty();
        }
        String stem = column.key().substring(0, column.key().length() - OF.length());
        boolean sufficient = stem.equals("sufficient");
        Optional<Long> part = count(table, row, sufficient ? "modifiable" : stem);
        Optional<Long> whole = sufficient ? sum(part, count(table, row, "not_modifiable"))
                : !stem.equals(REVIEWS) && Rows.has(table, REVIEWS) ? count(table, row, REVIEWS) : total(table, row, stem);
        return part.flatMap(some -> whole.filter(all -> all > 0 && some <= all).map(all -> new Proportion(some, all)))
                .filter(share -> share.percent().compareTo(shown.value()) == 0);
    }

    static Optional<Rate> rate(StatisticalTable table, Row row, Column column) {
        if (!column.key().equals("rate") || !(table.cell(row, "rate") instanceof Cell.Figure shown) || !Rows.has(table, "per")) {
            return Optional.empty();
        }
        return count(table, row, "deaths").flatMap(deaths -> count(table, row, "denominator").filter(people -> people > 0)
                        .flatMap(people -> per(table.cell(row, "per")).map(per -> new Rate(deaths, people, per))))
                .filter(rate -> rate.value().compareTo(shown.value()) == 0);
    }

    /** The number that "100,000 children" begins with. */
    private static Optional<Integer> per(Cell cell) {
        return cell instanceof Cell.Words(String words)
                ? Optional.of(words.split(" ")[0].replace(",", "")).filter(number -> number.matches("\\d{1,7}")).map(Integer::valueOf)
                : Optional.empty();
    }

    private static Optional<Long> total(StatisticalTable table, Row row, String key) {
        List<Row> together = table.rows().stream()
                .filter(one -> Rows.year(table, one).equals(Rows.year(table, row)) && Rows.group(table, one).equals(Rows.group(table, row)))
                .toList();
        return together.stream().filter(one -> Rows.isOfAll(table, one)).findFirst().map(all -> count(table, all, key))
                .orElseGet(() -> together.stream().map(one -> count(table, one, key)).reduce(Optional.of(0L), Shares::sum));
    }

    private static Optional<Long> sum(Optional<Long> one, Optional<Long> other) {
        return one.flatMap(first -> other.map(second -> first + second));
    }

    private static Optional<Long> count(StatisticalTable table, Row row, String key) {
        return Rows.has(table, key) && table.cell(row, key) instanceof Cell.Figure figure && figure.value().stripTrailingZeros().scale() <= 0
                ? Optional.of(figure.value().longValueExact()) : Optional.empty();
    }
}
