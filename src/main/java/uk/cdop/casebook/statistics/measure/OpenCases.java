package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wait;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.CaseAge;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T32: the cases that were open when the year ended, or on the as-at day if that is earlier, by their age and by what they waited for. */
public final class OpenCases implements Measure {

    public static final String ID = "T32_Open_cases";
    public static final String ALL_AGES = "All ages of case";
    public static final String ALL = "All open cases";
    public static final String NOTHING = "Nothing of these recorded";

    /** Each open case is of one age. */
    private static final Breakdown AGES = new Breakdown("age_of_case", Arrays.stream(CaseAge.values()).map(CaseAge::label).toList(), true);

    /** For each reason the cases that wait for it, and the others. */
    public static List<Breakdown> breakdowns() {
        return Stream.concat(Stream.of(AGES), Stream.concat(Arrays.stream(Wait.Reason.values()).map(Wait.Reason::label), Stream.of(NOTHING)).map(OpenCases::waits)).toList();
    }

    private static Breakdown waits(String reason) {
        return Breakdown.yesOrNo("waits for " + reason);
    }

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        LocalDate day = day(snapshot);
        List<Open> cases = open(snapshot, day);
        List<Row> rows = new ArrayList<>();
        for (CaseAge age : CaseAge.values()) {
            rows.addAll(rows(day, age.label(), cases.stream().filter(one -> one.age() == age).toList()));
        }
        rows.addAll(rows(day, ALL_AGES, cases));
        return table(snapshot, day, rows);
    }

    /** For editions that leave the panel: how old the cases are and what they wait for, one under the other, and not one by the other. */
    public StatisticalTable countOneWay(Snapshot snapshot) {
        LocalDate day = day(snapshot);
        List<Open> cases = open(snapshot, day);
        Quantity all = Quantity.all(Counted.OPEN, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        for (CaseAge age : CaseAge.values()) {
            List<Open> ofAge = cases.stream().filter(one -> one.age() == age).toList();
            rows.add(Row.of(Cell.words(age.label()), Cell.words(ALL), Cells.count(ofAge, Open::number, all.in(AGES, age.label()))));
        }
        rows(day, ALL_AGES, cases).forEach(row -> rows.add(new Row(List.of(row.cells().get(0), row.cells().get(1), Cells.restingOn(row.cells().get(2), counted(all, row))))));
        return table(snapshot, day, rows);
    }

    private static Quantity counted(Quantity all, Row row) {
        String reason = ((Cell.Words) row.cells().get(1)).text();
        return reason.equals(ALL) ? all : all.in(waits(reason), Breakdown.YES);
    }

    private static LocalDate day(Snapshot snapshot) {
        return snapshot.isPartYear() ? snapshot.asAt() : snapshot.year().lastDay();
    }

    private static StatisticalTable table(Snapshot snapshot, LocalDate day, List<Row> rows) {
        return new StatisticalTable(
                ID, "open_cases_by_age_and_wait",
                "Open cases of resident children by age of the case and what they wait for, as at the date " + PlainDate.of(day) + ", " + snapshot.year().ending(),
                "End of year, or as-at date if earlier", snapshot.year().label(),
                List.of(Column.words("age", "Age of the case"), Column.words("waiting_for", "Waiting for"), Column.count("cases", "Cases: number")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        "Cases that the panel still had to review when the day in the title ended: those carried forward in T03_Caseload. "
                                + "The age of a case is in calendar months from the date of death to that day.",
                        "A case may wait for several things at once, so the rows of an age do not add up to all open cases of that age.",
                        "Inquests, criminal investigations and other processes are those that hold back the review meeting or the panel. "
                                + "A form is waited for from the day an agency was asked for it.",
                        Remarks.RESIDENTS)));
    }

    /** An open case, how old it was and what its papers say. */
    private record Open(CaseNumber number, CaseAge age, Dossier dossier) {}

    /** Where the death of a case is not counted among the deaths, its age runs from the day it came. */
    private static List<Open> open(Snapshot snapshot, LocalDate day) {
        Set<CaseNumber> open = Set.copyOf(Caseload.openAtEndOf(snapshot, day, AreaGroup.ALL_AREAS));
        Map<CaseNumber, CaseAge> ages = new TreeMap<>();
        snapshot.caseload().stream().filter(fact -> open.contains(fact.number()))
                .forEach(fact -> ages.put(fact.number(), CaseAge.of(fact.moves().getFirst().on(), day)));
        snapshot.deaths().stream().filter(fact -> open.contains(fact.number()))
                .forEach(fact -> ages.put(fact.number(), CaseAge.of(fact.dateOfDeath(), day)));
        return ages.entrySet().stream().map(entry -> new Open(entry.getKey(), entry.getValue(), snapshot.papers().dossier(entry.getKey()))).toList();
    }

    private static List<Row> rows(LocalDate day, String age, List<Open> cases) {
        List<Row> rows = new ArrayList<>();
        for (Wait.Reason reason : Wait.Reason.values()) {
            rows.add(row(age, reason.label(), cases, dossier -> dossier.waitsFor(reason, day)));
        }
        rows.add(row(age, NOTHING, cases, dossier -> dossier.waits().stream().noneMatch(wait -> wait.runsOn(day))));
        rows.add(row(age, ALL, cases, any -> true));
        return rows;
    }

    private static Row row(String age, String reason, List<Open> cases, Predicate<Dossier> which) {
        return Row.of(Cell.words(age), Cell.words(reason), Cells.count(cases.stream().filter(one -> which.test(one.dossier())).toList(), Open::number));
    }
}
