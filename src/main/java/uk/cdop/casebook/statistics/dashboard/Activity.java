package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.NoticeBand;
import uk.cdop.casebook.statistics.year.Quarter;

/** Q01: what happened in the quarter and in the year so far. */
final class Activity {

    static final String ID = "Q01_Activity";
    static final String PANELS = "Panel meetings held";

    private final DashboardFacts facts;
    private final Map<CaseNumber, CaseFact> cases;

    private Activity(DashboardFacts facts) {
        this.facts = facts;
        this.cases = facts.cases().stream().collect(Collectors.toMap(CaseFact::number, Function.identity()));
    }

    static StatisticalTable of(DashboardFacts facts) {
        return new Activity(facts).table();
    }

    private StatisticalTable table() {
        Quarter quarter = facts.quarter();
        Map<Happening, List<CaseNumber>> inQuarter = counted(quarter::contains);
        Map<Happening, List<CaseNumber>> inYear = counted(quarter::yearToDateContains);
        List<Row> rows = new ArrayList<>();
        for (Happening one : Happening.values()) {
            Cell quarterly = Figures.children(inQuarter.get(one).stream());
            Cell yearly = Figures.children(inYear.get(one).stream());
            rows.add(Row.of(Cell.words(one.label()), quarterly, share(one, quarterly, inQuarter), yearly, share(one, yearly, inYear)));
        }
        rows.add(Row.of(
                Cell.words(PANELS),
                Figures.whole(panels(quarter::contains)), Cell.Shorthand.NOT_APPLICABLE,
                Figures.whole(panels(quarter::yearToDateContains)), Cell.Shorthand.NOT_APPLICABLE));
        return new StatisticalTable(
                ID, "activity", "What happened in the quarter and in the year to its end, " + quarter, "The date of each thing", quarter.label(),
                List.of(
                        Column.words("measure", "Measure"),
                        Column.count("quarter", "Quarter: number"),
                        Column.percent("quarter_percent", "Quarter: percent"),
                        Column.count("year_to_date", "Year: number"),
                        Column.percent("year_to_date_percent", "Year: percent")),
                rows, notes());
    }

    private static Cell share(Happening one, Cell part, Map<Happening, List<CaseNumber>> counted) {
        return one.shareOf().map(whole -> Figures.percent(part, counted.get(whole).size())).orElse(Cell.Shorthand.NOT_APPLICABLE);
    }

    private long panels(Predicate<LocalDate> period) {
        return facts.snapshot().panels().stream().filter(panel -> period.test(panel.heldOn())).count();
    }

    private Map<Happening, List<CaseNumber>> counted(Predicate<LocalDate> period) {
        Map<Happening, List<CaseNumber>> counted = new EnumMap<>(Happening.class);
        for (Happening one : Happening.values()) {
            counted.put(one, new ArrayList<>());
        }
        facts.snapshot().notifications().stream().filter(fact -> period.test(fact.notifiedOn())).forEach(fact ->
                happenings(fact).forEach(one -> counted.get(one).add(fact.number())));
        facts.snapshot().reviews().stream().filter(fact -> period.test(fact.completedOn())).map(ReviewFact::number).forEach(counted.get(Happening.REVIEWS)::add);
        return counted;
    }

    private List<Happening> happenings(NotificationFact fact) {
        if (!fact.area().isResident()) {
            return List.of(Happening.OUT_OF_AREA);
        }
        List<Happening> all = new ArrayList<>(List.of(Happening.RESIDENTS));
        switch (NoticeBand.of(fact)) {
            case WITHIN_24_HOURS, OVER_24_TO_48_HOURS -> all.add(Happening.WITHIN_48_HOURS);
            case NOT_KNOWN -> all.add(Happening.DELAY_NOT_KNOWN);
            case OVER_48_HOURS_TO_7_DAYS, LATER -> { }
        }
        switch (facts.responses().of(cases.get(fact.number()))) {
            case IN_TIME -> all.addAll(List.of(Happening.RESPONSES, Happening.MET_IN_TIME));
            case LATE -> all.addAll(List.of(Happening.RESPONSES, Happening.MET_LATE));
            case NO_MEETING_RECORDED -> all.addAll(List.of(Happening.RESPONSES, Happening.NOT_MET));
            case NOT_SAID -> all.add(Happening.RESPONSE_NOT_SAID);
            case NOT_HELD -> { }
        }
        return all;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(
                "Notifications, and what is said of them, are placed by the date the office was first notified; reviews by the date the panel completed the review; meetings by the day they were held.",
                "Percentages are of the resident children notified, and those of first meetings are of the joint agency responses held.",
                "Notifications and reviews of a quarter are mostly different children: one divided by the other is not a completion rate.",
                "Out of area: children resident elsewhere who died here. Their home panel reviews the death, and they are in no other row."));
        notes.add(facts.responses().limit().map(TimeLimit::inWords)
                .map(limit -> "A first meeting of a joint agency response is in time within " + limit + ", as the office has set it.").orElse("No limit is set for the first meeting of a joint agency response."));
        if (facts.lastWhole().compareTo(facts.quarter()) < 0) {
            notes.add("The quarter had not ended on the as-at date, so its figures are for part of a quarter.");
        }
        return notes;
    }
}
