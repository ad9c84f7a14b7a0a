package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.rowOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.measure.Headlines;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.NotificationsHandled;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The program, as it is on this machine, counts the published year 2023/24 to the very figures that were published. */
public final class SeedReproduces implements Crosscheck {

    private static final String ALL = ReportingArea.ALL_AREAS_LABEL;
    private static final String THIS = SeedYear.YEAR.label();
    private static final String BEFORE = SeedYear.YEAR.previous().label();

    /** The published figure of a table's column, year and area. Source: annual-statistics section 1.4. */
    private record Published(String table, String year, String area, String column, String value) {}

    private static final List<Published> PUBLISHED = List.of(
            new Published(Reviews.ID, THIS, ALL, "panels", "4"),
            new Published(Reviews.ID, THIS, ALL, "reviews", "27"),
            new Published(Reviews.ID, THIS, ReportingArea.DORSET.label(), "reviews", "10"),
            new Published(Reviews.ID, THIS, ReportingArea.BCP.label(), "reviews", "12"),
            new Published(Reviews.ID, THIS, ReportingArea.SOMERSET.label(), "reviews", "5"),
            new Published(Reviews.ID, THIS, ALL, "modifiable", "14"),
            new Published(Reviews.ID, THIS, ALL, "modifiable_percent", "51.9"),
            new Published(Reviews.ID, BEFORE, ALL, "reviews", "59"),
            new Published(Reviews.ID, BEFORE, ALL, "modifiable", "32"),
            new Published(Reviews.ID, BEFORE, ALL, "modifiable_percent", "54.2"),
            new Published(Notifications.ID, THIS, ReportingArea.PAN_DORSET_LABEL, "notifications", "27"),
            new Published(Notifications.ID, THIS, ReportingArea.SOMERSET.label(), "notifications", "30"),
            new Published(Notifications.ID, THIS, ALL, "notifications", "57"),
            new Published(Notifications.ID, THIS, ReportingArea.OUT_OF_AREA.label(), "notifications", "9"),
            new Published(Notifications.ID, THIS, NotificationsHandled.AREA, "notifications", "66"));

    /** The same year's headlines, this year's value. */
    private static final Map<String, String> HEADLINES = Map.of(
            "Notifications of deaths of resident children", "57", "Notifications of children resident elsewhere (out of area)", "9",
            "Notifications handled, of residents and out of area", "66",
            "Reviews completed", "27", "Reviews with modifiable factors identified", "14", "Panel meetings", "4");

    private final Function<Snapshot, List<StatisticalTable>> counting;

    public SeedReproduces() {
        this(AnnualMeasures::count);
    }

    SeedReproduces(Function<Snapshot, List<StatisticalTable>> counting) {
        this.counting = counting;
    }

    @Override
    public Check check(Examined examined) {
        Snapshot seed = SeedYear.snapshot();
        Examined counted = new Examined(seed, counting.apply(seed));
        Differences differences = new Differences();
        for (Published one : PUBLISHED) {
            StatisticalTable table = counted.table(one.table());
            BigDecimal seen = Examined.number(table, rowOf(table, one.year(), one.area()), one.column()).orElse(BigDecimal.ZERO);
            differences.expect(seen.compareTo(new BigDecimal(one.value())) == 0,
                    "%s, %s, %s, %s: %s published, %s counted".formatted(one.table(), one.year(), one.area(), one.column(), one.value(), seen));
        }
        StatisticalTable headlines = counted.table(Headlines.ID);
        HEADLINES.forEach((measure, value) -> differences.expect(
                "T01_Headlines, " + measure, Long.parseLong(value), Examined.whole(headlines, Examined.row(headlines, "measure", measure), "this_year")));
        return differences.result("Q18_seed_reproduces",
                "The program counts the year 2023/24 to the figures published for it: 4 meetings, 27 reviews, 14 of them or 51.9 percent with modifiable factors, 57 notifications of residents and 9 of others.");
    }
}
