package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T51: how often what the national database needs was answered, question by question, over the reviews of the year. */
public final class Completeness implements Measure {

    public static final String ID = "T51_Completeness";

    /** The column that names cases, and is for the panel's own edition alone. */
    public static final String MISSING_CASES = "missing_cases";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return new StatisticalTable(
                ID, "completeness_by_field", "Completeness of what NCMD needs, by question, over reviews by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(),
                List.of(
                        Column.words("form", "Form"),
                        Column.words("field", "Question"),
                        Column.count("required", "Needed: number"),
                        Column.count("complete", "Complete: number"),
                        Column.percent("complete_percent", "Complete: percent"),
                        Column.count("missing", "Missing: number"),
                        Column.words(MISSING_CASES, "Missing: cases")),
                snapshot.evidence().completeness().stream().map(Completeness::row).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW,
                        "Needed is what the office's own list of fields for NCMD says, as it held at the end of the year; NCMD publishes no such list. "
                                + "A question that the form does not ask of a case is not needed of it.",
                        "Complete counts an answer and what was deliberately answered as not known, not applicable or refused; blank and not yet returned are missing. "
                                + "An answer that agencies are asked for is missing of a review while one of those asked still owes it.")));
    }

    /** For editions that leave the panel: without the column that names cases. */
    public StatisticalTable countWithoutCases(Snapshot snapshot) {
        StatisticalTable whole = count(snapshot);
        int cases = whole.indexOf(MISSING_CASES);
        int reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS).size();
        List<Row> rows = snapshot.evidence().completeness().stream()
                .map(field -> AnswersNeeded.restingOn(row(field), field, Quantity.all(Counted.REVIEWS, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS), reviews)).toList();
        return new StatisticalTable(
                whole.id(), whole.name(), whole.title(), whole.basis(), whole.period(), whole.columns().subList(0, cases),
                rows.stream().map(row -> new Row(row.cells().subList(0, cases))).toList(), whole.notes());
    }

    private static Row row(FieldCompleteness field) {
        Cell complete = Cells.opening(Cells.whole(field.complete()), Cell.count(field.completeOf()));
        return Row.of(
                Cell.words(field.form()), Cell.words(field.question()),
                Cells.opening(Cells.whole(field.needed()), Cell.count(field.neededOf())), complete, Cells.percent(complete, field.needed()),
                Cell.count(field.missing()),
                field.missing().isEmpty() ? Cell.Shorthand.NOT_APPLICABLE
                        : Cell.words(field.missing().stream().map(CaseNumber::text).collect(Collectors.joining(", "))));
    }
}
