package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts.FormToKey;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.Days;

/** Q02: where the office stands on the day, each figure with its unit. */
final class Position {

    static final String ID = "Q02_Position";
    static final String OPEN = "Open cases";
    static final String MEDIAN_AGE = "Median time since the death, open cases";
    static final String READY = "Cases ready for a panel or scheduled";
    static final String PANELS_LEFT = "Panel meetings still to come this year";
    static final String CASES_A_PANEL = "Cases for each, to clear those ready";
    static final String MODIFIABLE = "Modifiable, of reviews in the year to date";
    static final String ACTIONS = "Actions overdue";
    static final String TO_KEY = "NCMD: forms due and not keyed";
    static final String AMENDED = "NCMD: cases changed since keyed";
    static final String AVERAGE = "Resident notifications, three-year average";

    private Position() {}

    static StatisticalTable of(DashboardFacts facts, List<OpenCase> open) {
        return new StatisticalTable(
                ID, "position", "Where the office stands, " + PlainDate.of(facts.day()), "The end of the day, or what the row says", facts.quarter().label(),
                List.of(
                        Column.words("measure", "Measure"),
                        new Column("value", "Value", Column.Kind.MEAN),
                        new Column("lower", "Lower limit", Column.Kind.MEAN),
                        new Column("upper", "Upper limit", Column.Kind.MEAN),
                        Column.words("unit", "Unit")),
                rows(facts, open), notes(facts));
    }

    private static List<Row> rows(DashboardFacts facts, List<OpenCase> open) {
        List<CaseNumber> ready = open.stream().filter(OpenCase::isReady).map(OpenCase::number).toList();
        int panels = facts.panelsAfterTheDay(facts.quarter().year().lastDay());
        List<ReviewAction> overdue = facts.overdueActions();
        List<FormToKey> toKey = facts.ncmd().toKey();
        Days ages = Days.of(open.stream().map(OpenCase::days).toList());
        List<Row> rows = new ArrayList<>();
        Cell all = Figures.children(open.stream().map(OpenCase::number));
        Cell toReview = Figures.children(ready.stream());
        rows.add(row(OPEN, all, "cases"));
        rows.add(row(MEDIAN_AGE, ages.isEmpty() ? Cell.Shorthand.NOT_APPLICABLE : Figures.opening(Figures.oneDecimal(ages.median().doubleValue()), all), "days"));
        rows.add(row(READY, toReview, "cases"));
        rows.add(row(PANELS_LEFT, Figures.whole(panels), "meetings"));
        rows.add(row(CASES_A_PANEL, panels == 0 ? Cell.Shorthand.NOT_APPLICABLE : Figures.opening(Figures.oneDecimal((double) ready.size() / panels), toReview), "cases a meeting"));
        rows.add(modifiable(facts));
        rows.add(row(ACTIONS, Figures.things(overdue.size(), overdue.stream().flatMap(action -> action.caseNumber().stream())), "actions"));
        rows.add(row(TO_KEY, Figures.things(toKey.size(), toKey.stream().map(FormToKey::number)), "forms"));
        rows.add(row(AMENDED, Figures.children(facts.ncmd().amended().stream()), "cases"));
        rows.add(average(facts));
        return rows;
    }

    private static Row row(String measure, Cell value, String unit) {
        return Row.of(Cell.words(measure), value, Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_APPLICABLE, Cell.words(unit));
    }

    private static Row modifiable(DashboardFacts facts) {
        List<ReviewFact> reviews = facts.snapshot().reviews().stream().filter(fact -> facts.quarter().yearToDateContains(fact.completedOn())).toList();
        List<Cell> share = Figures.percentWithLimits(Figures.children(reviews.stream().filter(ReviewFact::isModifiable).map(ReviewFact::number)), reviews.size());
        return Row.of(Cell.words(MODIFIABLE), share.getFirst(), share.get(1), share.get(2), Cell.words("percent"));
    }

    private static Row average(DashboardFacts facts) {
        Optional<ThreeYearAverage> average = ThreeYearAverage.of(facts.snapshot(), facts.lastWhole());
        return row(AVERAGE, average.<Cell>map(one -> new Cell.Figure(one.value(), DashboardFacts.inOrder(one.notified().stream()), List.of()))
                .orElse(Cell.Shorthand.NOT_AVAILABLE), "a year");
    }

    private static List<String> notes(DashboardFacts facts) {
        LocalDate today = facts.snapshot().asAt();
        List<String> notes = new ArrayList<>(List.of(
                "Open cases are those of resident children that the panel still has to review, as they stood at the end of " + PlainDate.of(facts.day()) + ".",
                "Cases ready divided by the meetings still to come says how many each would have to take; [z] stands where none is planned.",
                "The share of reviews with modifiable factors has 95 percent limits by Wilson's method. With small numbers they are far apart, and a difference may be chance.",
                "The program submits nothing to NCMD itself, so nothing of it can fail there: what is counted is what the return register shows as due or changed, today, "
                        + PlainDate.of(today) + ".",
                "The three-year average takes the last twelve whole quarters. A footprint should expect at least " + ThreeYearAverage.EXPECTED
                        + " a year (known at second hand from the arrangements of 2019). [x] stands where the records do not reach back so far."));
        if (facts.day().isBefore(today)) {
            notes.add("Meetings still to come are those after " + PlainDate.of(facts.day()) + " in the year, held or planned; an action was overdue where it was due before that day and not completed by it.");
        }
        return notes;
    }
}
