package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.statistics.control.ControlChart;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.Quarter;

/**
 * A quarter on one page: what happened, where the office stands, what cases wait for, and charts that tell chance from
 * change. Source: domain file, annual-statistics section 5.4.
 *
 * @param asAt     the day the records were read
 * @param day      the day on which open cases were looked at
 * @param snapshot the hash of the facts, 64 hexadecimal digits
 * @param alerts   sentences that somebody should read first; empty where there is nothing to say
 * @param figures  the tables of each section, without those of the charts
 */
public record Dashboard(
        Quarter quarter, LocalDate asAt, LocalDate day, String snapshot, List<String> alerts, Map<Section, List<StatisticalTable>> figures, List<Chart> charts) {

    public static final String MARKING = "OFFICIAL-SENSITIVE";

    /** A chart and the numbers behind it. */
    public record Chart(ControlChart chart, StatisticalTable table) {}

    public Dashboard {
        alerts = List.copyOf(alerts);
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
        charts = List.copyOf(charts);
    }

    public static Dashboard of(DashboardFacts facts) {
        List<OpenCase> open = OpenCase.of(facts);
        OpenCaseTables waiting = new OpenCaseTables(facts, open);
        Map<Section, List<StatisticalTable>> figures = Map.of(
                Section.ACTIVITY, List.of(Activity.of(facts)),
                Section.OFFICE, List.of(Position.of(facts, open)),
                Section.STAGES, List.of(waiting.byStage()),
                Section.WAITING, List.of(waiting.byAge(), waiting.waiting()),
                Section.AGENCIES, List.of(waiting.agencies()),
                Section.NCMD, List.of(ReturnTables.fields(facts)));
        List<Chart> charts = charts(facts);
        List<String> alerts = new ArrayList<>();
        ThreeYearAverage.of(facts.snapshot(), facts.lastWhole()).filter(ThreeYearAverage::isUnderTheExpected).ifPresent(average -> alerts.add(average.alert()));
        charts.forEach(one -> one.chart().signalsToTheEnd().forEach(signal -> alerts.add(one.chart().series().name() + ": " + signal.sentence())));
        return new Dashboard(facts.quarter(), facts.snapshot().asAt(), facts.day(), facts.snapshot().hash(), alerts, figures, charts);
    }

    private static List<Chart> charts(DashboardFacts facts) {
        List<Chart> charts = new ArrayList<>();
        for (ControlChart chart : QuarterSeries.charts(facts)) {
            charts.add(new Chart(chart, ChartTable.of(chart, charts.size() + 1, period(chart))));
        }
        return charts;
    }

    private static String period(ControlChart chart) {
        return chart.placed().isEmpty()
                ? "No whole quarter yet"
                : chart.placed().getFirst().point().quarter() + " to " + chart.placed().getLast().point().quarter();
    }

    /** The tables of every section, in their order. */
    public List<StatisticalTable> tables() {
        return figures.values().stream().flatMap(List::stream).toList();
    }

    /** All tables, those behind the charts last. */
    public List<StatisticalTable> allTables() {
        List<StatisticalTable> all = new ArrayList<>(tables());
        charts.forEach(chart -> all.add(chart.table()));
        return all;
    }

    /** Whether nothing had happened by the end of the quarter: every figure is none, in the charts too. */
    public boolean countsNothing() {
        return allTables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell instanceof Cell.Figure figure && figure.value().signum() != 0);
    }

    public StatisticalTable table(String id) {
        return allTables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    public String title() {
        return "Child death reviews: quarterly dashboard, " + quarter + ", " + quarter.inWords();
    }
}
