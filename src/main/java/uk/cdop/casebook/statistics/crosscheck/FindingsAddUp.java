package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.has;
import static uk.cdop.casebook.statistics.crosscheck.Examined.number;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.util.List;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Modifiable, not modifiable and inadequate make all reviews, in every row. */
public final class FindingsAddUp implements Crosscheck {

    static final String ID = "Q02_findings_add_up";

    private static final List<String> FINDINGS = List.of("modifiable", "not_modifiable", "inadequate");

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        examined.tables().stream().filter(table -> has(table, "reviews") && FINDINGS.stream().allMatch(finding -> has(table, finding)))
                .forEach(table -> table.rows().stream().filter(row -> isGiven(table, row)).forEach(row -> differences.expect(
                        "%s, %s, %s".formatted(table.id(), words(table, row, "year"), words(table, row, "area")),
                        whole(table, row, "reviews"), FINDINGS.stream().mapToLong(finding -> whole(table, row, finding)).sum())));
        return differences.result(ID, "Modifiable, not modifiable and inadequate information add up to the reviews in every row of T20_Reviews.");
    }

    /** An edition may leave the findings of areas out. */
    private static boolean isGiven(StatisticalTable table, Row row) {
        return FINDINGS.stream().allMatch(finding -> number(table, row, finding).isPresent());
    }
}
