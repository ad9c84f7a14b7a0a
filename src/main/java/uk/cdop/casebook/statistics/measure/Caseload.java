package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.CaseloadFact.Flow;
import uk.cdop.casebook.statistics.facts.CaseloadFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T03: what the panel had to review when the year began, what came, what went, and what it had when the year ended. */
public record Caseload() implements Measure {

    public static final String ID = "T03_Caseload";

    private static final List<Flow> FLOWS = List.of(
            Flow.NOTIFIED, Flow.TRANSFERRED_IN, Flow.REOPENED, Flow.REVIEWED, Flow.TRANSFERRED_OUT, Flow.OUT_OF_SCOPE);

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return count(snapshot, snapshot.year());
    }

    /** The table of another year from the same facts, so that one year's end can be held against the next year's beginning. */
    public StatisticalTable count(Snapshot snapshot, FinancialYear year) {
        List<CaseloadFact> before = openAtEndOf(snapshot, year.firstDay().minusDays(1));
        List<CaseloadFact> after = openAtEndOf(snapshot, year.lastDay());
        return new StatisticalTable(
                ID, "caseload_by_area", "Caseload of resident children's reviews, by date of each change, " + year.ending(),
                "Date of each change: date notified, date transferred, date reopened, date review completed, date found out of scope",
                year.label(), columns(), AreaGroup.ofResidents().stream().map(area -> row(snapshot, year, area, before, after)).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        "Brought forward, plus notified, transferred in and reopened, less reviewed, transferred out and out of scope, is carried forward. Carried forward is next year's brought forward.",
                        "A case that came by transfer from another panel is counted as transferred in and not as notified. A review that was reopened is counted as reviewed in the year of the first review, and again when it is reviewed again.",
                        Remarks.RESIDENTS, Remarks.AREAS)));
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("area", "Area of residence"),
                Column.count("brought_forward", "Brought forward: number"),
                Column.count("notified", "Notified: number"),
                Column.count("transferred_in", "Transferred in: number"),
                Column.count("reopened", "Reopened: number"),
                Column.count("reviewed", "Reviewed: number"),
                Column.count("transferred_out", "Transferred out: number"),
                Column.count("out_of_scope", "Out of scope: number"),
                Column.count("carried_forward", "Carried forward: number"));
    }

    private static Row row(Snapshot snapshot, FinancialYear year, AreaGroup area, List<CaseloadFact> before, List<CaseloadFact> after) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(area.label()));
        Quantity open = Quantity.all(Counted.OPEN, YearSpan.of(year), area);
        cells.add(Cells.restingOn(Cell.count(numbers(before, area)), open.in(YearSpan.of(year.previous()))));
        FLOWS.forEach(flow -> {
            List<CaseNumber> moved = moved(snapshot, flow, year, area);
            cells.add(Cells.restingOn(Cell.count(moved), open.of(CaseloadBalance.counted(snapshot, flow, year, area, moved.size()))));
        });
        cells.add(Cells.restingOn(Cell.count(numbers(after, area)), open));
        return new Row(cells);
    }

    static List<CaseNumber> openAtEndOf(Snapshot snapshot, LocalDate day, AreaGroup area) {
        return numbers(openAtEndOf(snapshot, day), area);
    }

    private static List<CaseloadFact> openAtEndOf(Snapshot snapshot, LocalDate day) {
        return snapshot.caseload().stream().filter(fact -> fact.isOpenAtEndOf(day)).toList();
    }

    private static List<CaseNumber> numbers(List<CaseloadFact> open, AreaGroup area) {
        return open.stream().filter(fact -> area.includes(fact.area())).map(CaseloadFact::number).toList();
    }

    /** A case that was reviewed twice in the year is there twice. */
    private static List<CaseNumber> moved(Snapshot snapshot, Flow flow, FinancialYear year, AreaGroup area) {
        return snapshot.caseload().movedIn(year).stream()
                .filter(moved -> moved.move().flow() == flow && area.includes(moved.by().area()))
                .map(moved -> moved.by().number())
                .toList();
    }
}
