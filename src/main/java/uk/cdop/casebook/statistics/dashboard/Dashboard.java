package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.statistics.control.ControlChart;
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
 * @param tables   the figures, without those of the charts
 */
public record Dashboard(
        Quarter quarter, LocalDate asAt, LocalDate day, String snapshot, List<String> alerts, List<StatisticalTable> tables, List<Chart> charts) {

    public static final String MARKING = "OFFICIAL-SENSITIVE";

    /** A chart and the numbers behind it. */
    public record Chart(ControlChart chart, StatisticalTable table) {}

    public Dashboard {
        alerts = List.copyOf(alerts);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    public static Dashboard of(DashboardFacts facts) {
        List<OpenCase> open = OpenCase.of(facts);
        List<StatisticalTable> tables = new ArrayList<>(List.of(Activity.of(facts), Position.of(facts, open)));
        tables.addAll(new OpenCaseTables(facts, open).all());
        tables.add(ReturnTables.fields(facts));
        List<Chart> charts = charts(facts);
        List<String> alerts = new ArrayList<>();
        ThreeYearAverage.of(facts.snapshot(), facts.lastWhole()).filter(ThreeYearAverage::isUnderTheExpected).ifPresent(average -> alerts.add(average.alert()));
        charts.forEach(one -> one.chart().signalsToTheEnd().forEach(signal -> alerts.add(one.chart().series().name() + ": " + signal.sentence())));
        return new Dashboard(facts.quarter(), facts.snapshot().asAt(), facts.day(), facts.snapshot().hash(), alerts, tables, charts);
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

    /** All tables, those behind the charts last. */
    public List<StatisticalTable> allTables() {
        List<StatisticalTable> all = new ArrayList<>(tables);
        charts.forEach(chart -> all.add(chart.table()));
        return all;
    }

    public StatisticalTable table(String id) {
        return allTables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    public String title() {
        return "Child death reviews: quarterly dashboard, " + quarter + ", " + quarter.inWords();
    }
}
