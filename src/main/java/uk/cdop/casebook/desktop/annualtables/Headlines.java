package uk.cdop.casebook.desktop.annualtables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.interval.Difference;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The headline cards of a publication, read from its tables by their fixed keys. A card whose figure is not published is
 * left out; nothing is computed anew.
 */
final class Headlines {

    private final Publication publication;

    private Headlines(Publication publication) {
        this.publication = publication;
    }

    static List<Headline> of(Publication publication) {
        Headlines headlines = new Headlines(publication);
        return Stream.of(headlines.notifications(), headlines.reviews(), headlines.modifiable(), headlines.open(), headlines.median())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is said under the cards: of a year without any case that there is none, and otherwise how sure the share of modifiable factors is. */
    static String sentence(Publication publication, List<Headline> cards) {
        Headlines headlines = new Headlines(publication);
        if (cards.isEmpty()) {
            return publication.edition().leavesThePanel() ? "No headline figures are shown, because this edition withholds them." : "";
        }
        if (headlines.isNothing("T02_Notifications", "notifications") && headlines.isNothing("T20_Reviews", "reviews")) {
            return "No death was notified and no review was completed in " + publication.year() + ". Choose another year, or register a death (Ctrl+N).";
        }
        return cards.stream().filter(one -> one.id().equals("modifiable")).findFirst().map(one -> "Modifiable factors: " + one.sentence()).orElse("");
    }

    private boolean isNothing(String id, String column) {
        return value(id, publication.year(), column).filter(value -> value.signum() == 0).isPresent();
    }

    private Optional<Headline> notifications() {
        String id = "T02_Notifications";
        Optional<BigDecimal> before = figure(id, publication.year().previous(), "notifications").map(Cell.Figure::value);
        return figure(id, publication.year(), "notifications").map(now -> new Headline(
                id, Texts.number(now.value()), "deaths of resident children notified",
                lastYear(before) + before.filter(then -> then.add(now.value()).signum() > 0).map(then -> ": " + ofCounts(now.value(), then)).orElse(""),
                "Counted by the day of notification, not by the day of death.", now.trail()));
    }

    private Optional<Headline> reviews() {
        String id = "T20_Reviews";
        Optional<BigDecimal> panels = value(id, publication.year(), "panels");
        return figure(id, publication.year(), "reviews").map(now -> new Headline(
                id, Texts.number(now.value()), "reviews completed",
                lastYear(figure(id, publication.year().previous(), "reviews").map(Cell.Figure::value)),
                panels.map(held -> "From " + Texts.counted(held.longValue(), "panel meeting") + ". ").orElse("")
                        + "A change shows how much was reviewed, not how many children died.",
                now.trail()));
    }

    private Optional<Headline> modifiable() {
        String id = "T20_Reviews";
        FinancialYear before = publication.year().previous();
        return value(id, publication.year(), "modifiable_percent").map(now -> new Headline(
                "modifiable", Texts.percent(now), "of reviews with modifiable factors",
                value(id, before, "modifiable_percent").map(then -> ofAll(id, publication.year()) + "Last year " + Texts.percent(then)).orElse("No figure for last year")
                        + shares(id, before).map(one -> ": " + ofChance(one)).orElse(""),
                new ShareOfYear(limits(id, publication.year()), share(id, publication.year()), share(id, before)).inWords() + england(),
                figure(id, publication.year(), "modifiable").map(Cell.Figure::trail).orElse(List.of())));
    }

    /** How many die, and so how many are notified, varies by chance from year to year. */
    private static String ofCounts(BigDecimal now, BigDecimal then) {
        return ofChance(Difference.of(new Rate(now.longValue(), 1, 1), new Rate(then.longValue(), 1, 1)));
    }

    private Optional<Difference> shares(String id, FinancialYear before) {
        return share(id, publication.year()).filter(now -> !now.isOfNothing())
                .flatMap(now -> share(id, before).filter(then -> !then.isOfNothing()).map(then -> Difference.of(now, then)));
    }

    private static String ofChance(Difference difference) {
        return difference.isMoreThanChance() ? "more than chance" : "may be chance";
    }

    /** As the row of the reviews itself says; nothing where it has no place for England's figure. */
    private String england() {
        String id = "T20_Reviews";
        String year = publication.year().label();
        Optional<Limits> ours = limits(id, publication.year()).map(ShareOfYear.Published::limits);
        return tables(id, "modifiable_percent").flatMap(table -> rows(table, publication.year()).flatMap(row -> {
            Column share = table.columns().get(table.indexOf("modifiable_percent"));
            return England.beside(publication, table, row, share).map(one -> one.against(ours, year))
                    .or(() -> England.notHeldBeside(publication, table, row, share).map(England::notHeld)).stream();
        })).findFirst().map(said -> " " + said).orElse("");
    }

    private String ofAll(String id, FinancialYear year) {
        return figure(id, year, "modifiable")
                .flatMap(some -> value(id, year, "reviews").map(all -> Texts.number(some.value()) + " of " + Texts.number(all) + ". "))
                .orElse("");
    }

    private Optional<ShareOfYear.Published> limits(String id, FinancialYear year) {
        return value(id, year, "lower").flatMap(lower -> value(id, year, "upper").map(upper -> new ShareOfYear.Published(lower, upper)));
    }

    private Optional<Proportion> share(String id, FinancialYear year) {
        return value(id, year, "modifiable").flatMap(some -> value(id, year, "reviews").map(all -> new Proportion(some.longValue(), all.longValue())));
    }

    private Optional<Headline> open() {
        String id = "T03_Caseload";
        return figure(id, publication.year(), "carried_forward").map(now -> new Headline(
                id, Texts.number(now.value()), "cases open at the end of the year",
                value(id, publication.year(), "brought_forward")
                        .map(then -> "At the start of the year " + Texts.number(then))
                        .orElse("No figure for the start of the year"),
                "An exact count: brought forward and new, less reviewed and closed otherwise.", now.trail()));
    }

    private Optional<Headline> median() {
        String id = "T30_Time_to_review";
        return figure(id, publication.year(), "median_days").map(now -> new Headline(
                id, Texts.number(now.value()), "days from death to review (median)",
                lastYear(medianOfLastYear()), spread(id).orElse("The spread is not published."), now.trail()));
    }

    private Optional<String> spread(String id) {
        return value(id, publication.year(), "q1_days").flatMap(q1 -> value(id, publication.year(), "q3_days")
                .map(q3 -> "Half of the cases took between " + Texts.number(q1) + " and " + Texts.number(q3) + " days."));
    }

    /** The table of times is of one year; last year's median stands among the headline figures. */
    private Optional<BigDecimal> medianOfLastYear() {
        return publication.tables().stream()
                .filter(table -> table.id().equals("T01_Headlines") && Rows.has(table, "last_year"))
                .flatMap(table -> table.row("measure", "Median time from death to review").map(row -> table.cell(row, "last_year")).stream())
                .flatMap(cell -> cell instanceof Cell.Figure figure ? Stream.of(figure.value()) : Stream.empty())
                .findFirst();
    }

    private static String lastYear(Optional<BigDecimal> then) {
        return then.map(value -> "Last year " + Texts.number(value)).orElse("No figure for last year");
    }

    private Optional<BigDecimal> value(String id, FinancialYear year, String column) {
        return figure(id, year, column).map(Cell.Figure::value);
    }

    private Optional<Cell.Figure> figure(String id, FinancialYear year, String column) {
        return tables(id, column).flatMap(table -> rows(table, year).map(row -> table.cell(row, column)))
                .flatMap(cell -> cell instanceof Cell.Figure figure ? Stream.of(figure) : Stream.empty())
                .findFirst();
    }

    private Stream<StatisticalTable> tables(String id, String column) {
        return publication.tables().stream().filter(table -> table.id().equals(id) && Rows.has(table, column));
    }

    /** Those of all areas in a year, or of the council of an extract; a table without a column for year or area has one row for it. */
    private Stream<Row> rows(StatisticalTable table, FinancialYear year) {
        return table.rows().stream().filter(row -> says(table, row, "year", year.label(), publication.year().label()))
                .filter(row -> says(table, row, "area", publication.area().label(), publication.area().label()));
    }

    private static boolean says(StatisticalTable table, Row row, String column, String sought, String withoutColumn) {
        return Rows.has(table, column) ? table.cell(row, column).equals(Cell.words(sought)) : sought.equals(withoutColumn);
    }
}
