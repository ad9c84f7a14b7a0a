package uk.cdop.casebook.statistics.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.NotificationDelay;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.NoticeBand;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** What the report says of deaths and notifications. */
final class DeathsChapter {

    private static final List<String> TABLES = List.of("T07_Deaths_sex", "T08_Deaths_ethnicity", "T10_Deaths_place", "T11_Deaths_month", "T12_Infants", "T13_JAR_coroner", "T36_Themes");

    private static final List<String> RATES = List.of("rate_per", "rate", "rate_lower", "rate_upper", "reliability", "england");

    private DeathsChapter() {}

    static void add(Text text, Figures figures) {
        FinancialYear year = figures.year();
        text.chapter("Deaths and notifications");
        text.say(notified(figures)).say(lastYear(figures)).paragraph().say(died(figures)).paragraph();
        text.chart(Charts.of(figures.publication(), "C1"));
        text.table(figures.table(Notifications.ID).map(table -> new Excerpt(table).years(new YearSpan(year.previous(), year)).table()));
        text.part("Time to notification").say(within(figures)).table(figures.table(NotificationDelay.ID));
        text.part("Who the children were").say(infants(figures)).chart(Charts.of(figures.publication(), "C3"));
        if (Charts.of(figures.publication(), "C3").isEmpty()) {
            figures.table(DeathsBy.AGE.id()).ifPresent(table -> add(text, table));
        }
        text.say(figures.table("T09_Deaths_IMD").isPresent() ? Optional.empty()
                : Optional.of("Deaths by deprivation of the home are not part of this edition."));
        text.chart(Charts.of(figures.publication(), "C8"));
        TABLES.forEach(id -> figures.table(id).ifPresent(table -> add(text, table)));
        text.own("write what is known of these deaths that numbers do not say, and nothing that could point to a child.");
    }

    /** The numbers, and under them the rates where there are any: a page has no room for both side by side. */
    private static void add(Text text, StatisticalTable table) {
        if (table.columns().stream().noneMatch(column -> column.kind() == Column.Kind.RATE)) {
            text.table(Optional.of(new Excerpt(table).saying()));
            return;
        }
        text.table(Optional.of(new Excerpt(table).columns(Stream.concat(groups(table), Stream.of("deaths", "deaths_percent")).toArray(String[]::new))));
        Excerpt rated = new Excerpt(table).where(row -> table.cell(row, "rate") instanceof Cell.Figure).titled("Rates. " + table.title());
        if (!rated.table().rows().isEmpty()) {
            text.table(Optional.of(rated.columns(Stream.concat(groups(table), RATES.stream()).toArray(String[]::new))));
        }
    }

    private static Stream<String> groups(StatisticalTable table) {
        return table.columns().stream().map(Column::key).takeWhile(key -> !key.equals("deaths"));
    }

    private static Said of(Figures figures, String area) {
        return figures.of(Notifications.ID, "notifications", figures.year(), area);
    }

    private static Optional<String> notified(Figures figures) {
        Said all = of(figures, Figures.ALL);
        Said dorset = of(figures, ReportingArea.DORSET.label());
        Said bcp = of(figures, ReportingArea.BCP.label());
        Said somerset = of(figures, ReportingArea.SOMERSET.label());
        Said away = of(figures, ReportingArea.OUT_OF_AREA.label());
        return Figures.say("The number of notifications, by area,",
                () -> "In %s the panel was notified of the deaths of %s resident in its area: %s in Dorset, %s in Bournemouth, Christchurch and Poole, and %s in Somerset. It was also notified of %s resident elsewhere, whose deaths their home panels review."
                        .formatted(figures.year(), all.of("child", "children"), dorset.text(), bcp.text(), somerset.text(), away.of("child", "children")),
                all, dorset, bcp, somerset, away);
    }

    private static Optional<String> lastYear(Figures figures) {
        Said before = figures.of(Notifications.ID, "notifications", figures.year().previous(), Figures.ALL);
        return before.cell().isEmpty()
                ? Optional.of("The records do not reach back to " + figures.year().previous() + ".")
                : Figures.say("The number of the year before", () -> "In %s there %s of resident children.".formatted(
                        figures.year().previous(), before.isOne() ? "was 1 notification" : "were " + before.text() + " notifications"), before);
    }

    private static Optional<String> died(Figures figures) {
        Said deaths = figures.of(Notifications.ID, "deaths", figures.year(), Figures.ALL);
        return Figures.say("The number of deaths by date of death",
                () -> "By the date of death, %s in %s. A death and its notification can fall in different years.".formatted(
                        deaths.of("resident child died", "resident children died"), figures.year()), deaths);
    }

    private static Optional<String> within(Figures figures) {
        Said day = figures.at(NotificationDelay.ID, "within_percent", "delay", NoticeBand.WITHIN_24_HOURS.label());
        Said two = figures.at(NotificationDelay.ID, "within_percent", "delay", NoticeBand.OVER_24_TO_48_HOURS.label());
        return Figures.say("The time from death to notification",
                () -> "%s percent of the notifications came within 24 hours of the death, and %s percent within 48 hours, the time in which the National Child Mortality Database expects a notification."
                        .formatted(day.text(), two.text()), day, two);
    }

    private static Optional<String> infants(Figures figures) {
        Said newborn = age(figures, AgeBand.DAYS_0_TO_27.label());
        Said older = age(figures, AgeBand.DAYS_28_TO_364.label());
        Said all = age(figures, "All ages");
        return Figures.say("How many of the children were under 1 year",
                () -> "Of the %s in %s, %s of under 28 days and %s of 28 days to under 1 year.".formatted(
                        all.of("death", "deaths"), figures.table(DeathsBy.AGE.id()).orElseThrow().periodBeside(figures.year()), newborn.of("was", "were"), older.of("was", "were")), newborn, older, all);
    }

    private static Said age(Figures figures, String label) {
        return figures.at(DeathsBy.AGE.id(), "deaths", "age", label);
    }
}
