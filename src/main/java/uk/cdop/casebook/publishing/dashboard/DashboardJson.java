package uk.cdop.casebook.publishing.dashboard;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.cdop.casebook.publishing.annualtables.Json;
import uk.cdop.casebook.publishing.json.JacksonText;
import uk.cdop.casebook.statistics.control.ControlChart;
import uk.cdop.casebook.statistics.control.Signal;
import uk.cdop.casebook.statistics.dashboard.Dashboard;

/** Says a quarter's dashboard as JSON, with the keys of the annual tables and, for each chart, what stands out of it. */
final class DashboardJson {

    private DashboardJson() {}

    static String of(Dashboard dashboard) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("quarter", dashboard.quarter().label());
        document.put("as_at", dashboard.asAt().toString());
        document.put("day", dashboard.day().toString());
        document.put("snapshot", dashboard.snapshot());
        document.put("title", dashboard.title());
        document.put("marking", Dashboard.MARKING);
        document.put("alerts", dashboard.alerts());
        document.put("tables", dashboard.tables().stream().map(Json::table).toList());
        document.put("charts", dashboard.charts().stream().map(DashboardJson::chart).toList());
        return JacksonText.text(document);
    }

    private static Map<String, Object> chart(Dashboard.Chart chart) {
        ControlChart drawn = chart.chart();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", drawn.series().key());
        object.put("quarters_needed", drawn.quartersNeeded());
        object.put("signals", drawn.signals().stream().map(DashboardJson::signal).toList());
        object.put("table", Json.table(chart.table()));
        return object;
    }

    private static Map<String, Object> signal(Signal signal) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", signal.kind().name().toLowerCase(Locale.ROOT));
        object.put("first", signal.first().label());
        object.put("last", signal.last().label());
        return object;
    }
}
