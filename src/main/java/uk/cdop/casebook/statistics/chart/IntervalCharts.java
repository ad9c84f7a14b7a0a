package uk.cdop.casebook.statistics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.chart.Chart.Form;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;

/** The charts that show values with their 95 percent limits: C5 and C7. */
final class IntervalCharts {

    private static final String ALL = ReportingArea.ALL_AREAS_LABEL;

    private IntervalCharts() {}

    static Optional<Chart> modifiableByYear(Publication publication) {
        return Source.of(publication, Reviews.ID).map(source -> source.where("area", List.of(ALL)).where(cell -> cell != Cell.Shorthand.NOT_APPLICABLE, "modifiable_percent"))
                .flatMap(source -> source.withLimits("Pan-Dorset and Somerset", "modifiable_percent", "lower", "upper").map(local -> {
                    List<Series> series = new ArrayList<>(List.of(local));
                    source.series("England", "england").ifPresent(series::add);
                    String year = publication.year().label();
                    String said = said(source, year, "modifiable_percent", "Modifiable factors were identified in %s percent of the reviews of " + year)
                            .flatMap(first -> said(source, year, "lower", first + " (95 percent limits %s"))
                            .flatMap(first -> said(source, year, "upper", first + " to %s)."))
                            .orElse("Reviews with modifiable factors identified, by year.");
                    return new Chart("C5", said, "Reviews with modifiable factors identified, percent of all reviews, by date of review, with 95 percent limits",
                            Form.INTERVALS, "Year", source.words("year"), "Percent of all reviews", series);
                }));
    }

    /** The child death rate over three years pooled, or where there is none of the year alone. */
    static Optional<Chart> rates(Publication publication) {
        String ofTheYear = Rates.CHILDREN_ONE_YEAR;
        String pooled = ofTheYear.substring(0, ofTheYear.indexOf(',')) + ", 3 years pooled";
        return Source.of(publication, Rates.ID).flatMap(source -> rates(source.where("measure", List.of(pooled))).or(() -> rates(source.where("measure", List.of(ofTheYear)))));
    }

    private static Optional<Chart> rates(Source source) {
        return source.withLimits("Rate", "rate", "lower", "upper").map(local -> {
            List<Series> series = new ArrayList<>(List.of(local));
            source.series("England", "england").ifPresent(series::add);
            String said = said(source, "area", ALL, "rate", "The death rate of all areas was %s per 100,000 children")
                    .flatMap(first -> said(source, "area", ALL, "lower", first + " (95 percent limits %s"))
                    .flatMap(first -> said(source, "area", ALL, "upper", first + " to %s)."))
                    .orElse("Death rates of children by area, with 95 percent limits.");
            return new Chart("C7", said, source.words("measure").getFirst() + ", " + years(source) + ", rate per 100,000 children by area of residence, with 95 percent limits",
                    Form.INTERVALS, "Area of residence", source.words("area"), "Per 100,000 children", series);
        });
    }

    private static String years(Source source) {
        return source.words("year").getFirst();
    }

    private static Optional<String> said(Source source, String year, String column, String sentence) {
        return said(source, "year", year, column, sentence);
    }

    private static Optional<String> said(Source source, String by, String words, String column, String sentence) {
        Optional<BigDecimal> number = source.number(by, words, column);
        return number.map(value -> sentence.replace("%s", value.toPlainString()));
    }
}
