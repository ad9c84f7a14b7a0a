package uk.cdop.casebook.statistics.narrative;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Looks up what the tables of an edition say. What they do not say is said to be withheld, not known or not in the edition, and never worked out. */
record Figures(Publication publication) {

    static final String ALL = ReportingArea.ALL_AREAS_LABEL;

    FinancialYear year() {
        return publication.year();
    }

    Optional<StatisticalTable> table(String id) {
        return publication.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The cell of a column in the first row that holds these words in these columns, given as column and words in turn. */
    Said at(String id, String column, String... where) {
        return new Said(table(id).filter(table -> has(table, column)).flatMap(table -> table.rows().stream()
                .filter(row -> matches(table, row, where)).findFirst()
                .map(row -> table.cell(row, column))));
    }

    private static boolean has(StatisticalTable table, String column) {
        return table.columns().stream().map(Column::key).anyMatch(column::equals);
    }

    private static boolean matches(StatisticalTable table, Row row, String... where) {
        return IntStream.range(0, where.length / 2)
                .allMatch(pair -> has(table, where[2 * pair]) && table.cell(row, where[2 * pair]).equals(Cell.words(where[2 * pair + 1])));
    }

    /** Of one year and one area, in a table that has both. */
    Said of(String id, String column, FinancialYear year, String area) {
        return at(id, column, "year", year.label(), "area", area);
    }

    /** The sentence, where everything it needs is said; otherwise why it cannot be; nothing where it does not apply. */
    static Optional<String> say(String subject, Supplier<String> sentence, Said... needed) {
        if (Arrays.stream(needed).allMatch(Said::isSaid)) {
            return Optional.of(sentence.get());
        }
        if (any(Cell.Shorthand.CONFIDENTIAL, needed)) {
            return Optional.of(subject + " cannot be said in this edition, because a number is withheld.");
        }
        if (any(Cell.Shorthand.NOT_APPLICABLE, needed)) {
            return Optional.empty();
        }
        return Optional.of(subject + (Arrays.stream(needed).anyMatch(one -> one.cell().isEmpty()) ? " is not part of this edition." : " is not known."));
    }

    private static boolean any(Cell.Shorthand shorthand, Said... needed) {
        return Arrays.stream(needed).anyMatch(one -> one.is(shorthand));
    }

    /** Of one count among another, where both are shown as they were counted and there is something to be a part of. */
    Optional<Proportion> share(Said part, Said whole) {
        return publication.edition() == Edition.NHS_STYLE ? Optional.empty() : part.count().flatMap(some -> whole.count().filter(all -> all > 0 && some <= all).map(all -> new Proportion(some, all)));
    }
}
