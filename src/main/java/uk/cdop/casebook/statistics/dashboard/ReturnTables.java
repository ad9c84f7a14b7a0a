package uk.cdop.casebook.statistics.dashboard;

import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts.KeyField;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Q07: how complete the answers are that the return to the national database needs. */
final class ReturnTables {

    static final String FIELDS = "Q07_NCMD_fields";

    private ReturnTables() {}

    static StatisticalTable fields(DashboardFacts facts) {
        return new StatisticalTable(
                FIELDS, "ncmd_key_fields", "Answers that the NCMD return of " + facts.quarter().year() + " needs, " + PlainDate.of(facts.snapshot().asAt()),
                "As recorded on the day", facts.quarter().year().label(),
                List.of(
                        Column.words("form", "Form"), Column.words("question", "Question"), Column.count("needed", "Needed: number"),
                        Column.count("complete", "Answered: number"), Column.percent("percent", "Answered: percent of needed"),
                        Column.count("missing", "Missing: number")),
                facts.ncmd().fields().stream().map(ReturnTables::row).toList(),
                List.of("The questions are those of the office's own list of what the return needs. Not known and not applicable are answers, as the form allows them.",
                        "Counted are the answers on each form that is due, on each form of agencies that is held, and on each reporting form that is still owed of a case that the panel has "
                                + "reviewed: the same numbers as under “How the questions are answered” on the NCMD page. A case with several such forms counts with each, and opens once.",
                        "The return keeps no earlier day, so these are the answers as they stand today."));
    }

    private static Row row(KeyField field) {
        List<CaseNumber> needed = Stream.concat(field.complete().stream(), field.missing().stream()).toList();
        Cell complete = answers(field.complete());
        return Row.of(
                Cell.words(field.form()), Cell.words(field.question()), answers(needed), complete, Figures.percent(complete, needed.size()), answers(field.missing()));
    }

    private static Cell answers(List<CaseNumber> of) {
        return Figures.things(of.size(), of.stream());
    }
}
