package uk.cdop.casebook.statistics.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.interval.Comparison;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.interval.Wilson;
import uk.cdop.casebook.statistics.measure.Headlines;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** What the report says of England: each value with its source, and higher or lower only where that is more than chance. */
final class EnglandChapter {

    private static final double PERCENT = 100;

    private EnglandChapter() {}

    static void add(Text text, Figures figures) {
        text.chapter("Comparison with England");
        text.say("Higher or lower is said only where England's value lies outside the 95 percent limits of the area. England's numbers of deaths and reviews stand here for their size and are compared with nothing.").paragraph();
        List<String> values = Stream.concat(headlines(figures).stream(), rates(figures).stream()).toList();
        text.say(values.isEmpty() ? Optional.of("No official national figure of the same measure and the same year is held in this edition, so nothing is compared.") : Optional.empty())
                .points(values);
        text.say(sources(figures)).paragraph();
        text.part("Death rates").say(noRates(figures)).chart(Charts.of(figures.publication(), "C7"));
        text.table(figures.table(Rates.ID).filter(table -> hasRates(table)).map(table -> new Excerpt(table).where(row -> isRate(table, row))
                .columns("measure", "area", "deaths", "rate", "lower", "upper", "england")));
    }

    private static List<String> headlines(Figures figures) {
        List<String> values = new ArrayList<>();
        figures.table(Headlines.ID).ifPresent(table -> table.rows().forEach(row -> {
            Said here = said(table, row, "this_year");
            Said england = said(table, row, "england");
            if (here.isSaid() && england.isSaid()) {
                values.add("%s (%s): %s here, %s in England%s. Source: %s.".formatted(
                        said(table, row, "measure").text(), said(table, row, "unit").text(), here.text(), england.text(), share(figures, table, row), said(table, row, "england_source").text()));
            }
        }));
        return values;
    }

    /** Only the percentage has limits here that England's can be held against. */
    private static String share(Figures figures, StatisticalTable table, Row row) {
        if (!said(table, row, "unit").text().equals("percent")) {
            return "";
        }
        return figures.share(figures.of(Reviews.ID, "modifiable", figures.year(), Figures.ALL), figures.of(Reviews.ID, "reviews", figures.year(), Figures.ALL))
                .map(share -> share.limits())
                .map((Wilson limits) -> Comparison.of(new Limits(PERCENT * limits.lower(), PERCENT * limits.upper()), said(table, row, "england").number().orElseThrow()))
                .map(EnglandChapter::inWords).orElse("");
    }

    private static String inWords(Comparison comparison) {
        return ", " + comparison.words().toLowerCase(Locale.ROOT).replace("england", "England");
    }

    private static List<String> rates(Figures figures) {
        return figures.table(Rates.ID).stream().flatMap(table -> table.rows().stream().filter(row -> said(table, row, "comparison").isSaid()).map(row ->
                "%s, %s, %s: %s per %s here (95 percent limits %s to %s), %s in England: %s.".formatted(
                        said(table, row, "measure").text(), said(table, row, "area").text(), said(table, row, "year").text(), said(table, row, "rate").text(), said(table, row, "per").text(),
                        said(table, row, "lower").text(), said(table, row, "upper").text(), said(table, row, "england").text(),
                        said(table, row, "comparison").text().toLowerCase(Locale.ROOT).replace("england", "England")))).toList();
    }

    /** Each once, of the rates that are compared. */
    private static Optional<String> sources(Figures figures) {
        List<String> sources = figures.table(Rates.ID).stream().flatMap(table -> table.rows().stream().filter(row -> said(table, row, "comparison").isSaid())
                .map(row -> said(table, row, "england_source").text())).distinct().toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of("England's rates: " + String.join("; ", sources) + ".");
    }

    private static Optional<String> noRates(Figures figures) {
        return figures.table(Rates.ID).map(table -> hasRates(table) ? Optional.<String>empty()
                        : Optional.of("No death rate is given: the populations it would be divided by are not held for every year and area, or the year has not ended."))
                .orElse(Optional.of("Death rates are not part of this edition."));
    }

    private static boolean hasRates(StatisticalTable table) {
        return table.rows().stream().anyMatch(row -> isRate(table, row));
    }

    private static boolean isRate(StatisticalTable table, Row row) {
        return said(table, row, "rate").number().isPresent();
    }

    private static Said said(StatisticalTable table, Row row, String column) {
        return new Said(Optional.of(table.cell(row, column)));
    }
}
