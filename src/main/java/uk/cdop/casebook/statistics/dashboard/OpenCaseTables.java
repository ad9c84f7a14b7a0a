package uk.cdop.casebook.statistics.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Q03 to Q06: the open cases by stage and by age, and what they wait for. */
final class OpenCaseTables {

    static final String STAGES = "Q03_Open_stage";
    static final String AGES = "Q04_Open_age";
    static final String WAITS = "Q05_Waiting";
    static final String AGENCIES = "Q06_Agencies";
    static final String ALL = "All open cases";

    private final DashboardFacts facts;
    private final List<OpenCase> open;
    private final Set<CaseNumber> numbers;

    OpenCaseTables(DashboardFacts facts, List<OpenCase> open) {
        this.facts = facts;
        this.open = List.copyOf(open);
        this.numbers = open.stream().map(OpenCase::number).collect(Collectors.toSet());
    }

    private String day() {
        return PlainDate.of(facts.day());
    }

    private StatisticalTable table(String id, String name, String title, List<Column> columns, List<Row> rows, String... notes) {
        return new StatisticalTable(id, name, title + ", " + day(), "The end of the day", facts.quarter().label(), columns, rows, List.of(notes));
    }

    private Row share(String label, Predicate<OpenCase> which) {
        Cell counted = Figures.children(open.stream().filter(which).map(OpenCase::number));
        return Row.of(Cell.words(label), counted, Figures.percent(counted, open.size()));
    }

    /** A stage that is not open stands there only where moves and dates of a record do not agree. */
    StatisticalTable byStage() {
        List<Row> rows = new ArrayList<>(Stream.of(CaseStage.values())
                .filter(stage -> stage.isOpen() || open.stream().anyMatch(one -> one.stage() == stage))
                .map(stage -> share(stage.label(), one -> one.stage() == stage)).toList());
        rows.add(share(ALL, any -> true));
        return table(STAGES, "open_cases_by_stage", "Open cases by stage", shares("stage", "Stage"), rows,
                "The stage is the one that the case had reached by the end of the day.");
    }

    StatisticalTable byAge() {
        List<Row> rows = new ArrayList<>(Stream.of(AgeOfCase.values()).map(age -> share(age.label(), one -> one.age() == age)).toList());
        rows.add(share(ALL, any -> true));
        return table(AGES, "open_cases_by_age", "Open cases by time since the death", shares("age", "Time since the death"), rows,
                "Completed calendar months since the death; a month too short for the day ends on its last day.");
    }

    private static List<Column> shares(String key, String label) {
        return List.of(Column.words(key, label), Column.count("cases", "Open cases: number"), Column.percent("percent", "Open cases: percent"));
    }

    StatisticalTable waiting() {
        List<Row> rows = new ArrayList<>(Stream.of(WaitFact.Reason.values())
                .map(reason -> waiting(reason.label(), facts.processes().stream().filter(wait -> wait.reason() == reason).map(WaitFact::number))).toList());
        rows.add(waiting("Reports from agencies", facts.requests().stream().map(RequestFact::number)));
        return table(WAITS, "waiting", "What open cases wait for",
                List.of(Column.words("waiting_for", "Waiting for"), Column.count("cases", "Open cases: number")), rows,
                "A case can wait for several things and is counted in each row, so the rows do not add up.",
                "A process is counted while it is open and holds up the review meeting or the panel. A post-mortem report is waited for where the post-mortem was asked for or done and the day of its report is not recorded.");
    }

    private Row waiting(String label, Stream<CaseNumber> cases) {
        return Row.of(Cell.words(label), Figures.children(cases.filter(numbers::contains)));
    }

    StatisticalTable agencies() {
        SortedMap<String, List<RequestFact>> byAgency = facts.requests().stream().filter(request -> numbers.contains(request.number()))
                .collect(Collectors.groupingBy(RequestFact::agency, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>(byAgency.entrySet().stream().map(entry -> agency(entry.getKey(), entry.getValue())).toList());
        rows.add(agency("All agencies", byAgency.values().stream().flatMap(List::stream).toList()));
        return table(AGENCIES, "agency_reports", "Forms that agencies have and have not returned, of open cases",
                List.of(
                        Column.words("agency", "Agency"), Column.count("forms", "Not returned: number"),
                        Column.count("overdue", "Overdue: number"), Column.count("cases", "Open cases: number")),
                rows, "A request is overdue from the day after it was due.");
    }

    private Row agency(String name, List<RequestFact> requests) {
        List<RequestFact> overdue = requests.stream().filter(request -> request.isOverdueOn(facts.day())).toList();
        return Row.of(
                Cell.words(name), Figures.things(requests.size(), requests.stream().map(RequestFact::number)),
                Figures.things(overdue.size(), overdue.stream().map(RequestFact::number)), Figures.children(requests.stream().map(RequestFact::number)));
    }
}
