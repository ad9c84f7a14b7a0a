package uk.cdop.casebook.statistics.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.chart.Chart.Form;
import uk.cdop.casebook.statistics.measure.Caseload;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.ReviewsBy;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.measure.Trends;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.timeliness.TimeBand;

/** The charts of counts: C1 to C4 and C6. */
final class CountCharts {

    private static final String NUMBER = "Number";
    private static final String ALL = ReportingArea.ALL_AREAS_LABEL;

    private CountCharts() {}

    private static final Pattern ONE = Pattern.compile("(?<! of )\\b1 (death|review|day)s\\b");

    static Optional<Chart> notificationsAndReviews(Publication publication) {
        Optional<Source> notified = Source.of(publication, Notifications.ID).map(source -> source.where("area", List.of(ALL)));
        Optional<Source> reviewed = Source.of(publication, Reviews.ID).map(source -> source.where("area", List.of(ALL)));
        List<Series> series = Stream.of(
                        notified.flatMap(source -> source.series("Notifications", "notifications")),
                        reviewed.filter(source -> notified.isEmpty() || notified.get().words("year").equals(source.words("year")))
                                .flatMap(source -> source.series("Reviews completed", "reviews")))
                .flatMap(Optional::stream).toList();
        Optional<List<String>> years = notified.or(() -> reviewed).map(source -> source.words("year"));
        String year = publication.year().label();
        String said = said(notified.flatMap(source -> source.number("year", year, "notifications")), "The panel was notified of %s deaths in " + year)
                .flatMap(first -> said(reviewed.flatMap(source -> source.number("year", year, "reviews")), first + " and completed %s reviews."))
                .orElse("Notifications of resident children, and reviews completed, by year.");
        return series.isEmpty() ? Optional.empty() : years.map(groups -> new Chart(
                "C1", said, "Notifications by date notified and reviews by date of review, children resident in all areas", Form.COLUMNS, "Year", groups, NUMBER, series));
    }

    /** Over the years of the trends, where the edition has them; else from the year's beginning to its end. */
    static Optional<Chart> openCaseload(Publication publication) {
        Optional<Source> years = Source.of(publication, Trends.ID).filter(source -> source.has("open"))
                .map(source -> source.where(cell -> cell != Cell.Shorthand.NOT_AVAILABLE, "open"));
        Optional<Source> year = Source.of(publication, Caseload.ID).map(source -> source.where("area", List.of(ALL)));
        String said = said(year.flatMap(source -> source.number("area", ALL, "brought_forward")), "Open reviews went from %s")
                .flatMap(first -> said(year.flatMap(source -> source.number("area", ALL, "carried_forward")), first + " to %s in " + publication.year() + "."))
                .orElse("Reviews open at the end of each year.");
        return years.flatMap(source -> source.series("Open reviews", "open").map(series -> new Chart(
                        "C2", said, "Reviews still to be done at the end of each year, or on the as-at date, all areas", Form.LINES, "Year", source.words("year"), NUMBER, List.of(series))))
                .or(() -> year.filter(source -> !source.isEmpty()).flatMap(source -> Series.across("Open reviews", source.table(), source.rows().getFirst(), List.of("brought_forward", "carried_forward"))
                        .map(series -> new Chart("C2", said, "Reviews still to be done when the year began and when it ended, all areas", Form.LINES, "When",
                                List.of("Brought forward", "Carried forward"), NUMBER, List.of(series)))));
    }

    static Optional<Chart> ages(Publication publication) {
        return Source.of(publication, DeathsBy.AGE.id()).map(source -> source.without("age", List.of("All ages")))
                .flatMap(source -> source.series("Deaths", "deaths").map(series -> {
                    Optional<BigDecimal> under1 = publication.edition() == Edition.NHS_STYLE ? Optional.empty() : source.number("age", AgeBand.DAYS_0_TO_27.label(), "deaths")
                            .flatMap(newborn -> source.number("age", AgeBand.DAYS_28_TO_364.label(), "deaths").map(newborn::add));
                    Optional<BigDecimal> all = Source.of(publication, DeathsBy.AGE.id()).flatMap(whole -> whole.number("age", "All ages", "deaths"));
                    String said = said(under1, "%s of").flatMap(first -> said(all, first + " %s deaths in " + source.table().periodBeside(publication.year()) + " were of children under 1 year.")).orElse("Deaths by age.");
                    return new Chart("C3", said, about(source), Form.COLUMNS, "Age at death", source.words("age"), NUMBER, List.of(series));
                }));
    }

    static Optional<Chart> categories(Publication publication) {
        return Source.of(publication, ReviewsBy.CATEGORY.id()).flatMap(source -> source.series("Reviews", "reviews").map(reviews -> {
            List<Series> series = source.series("Modifiable factors identified", "modifiable")
                    .map(modifiable -> List.of(modifiable, reviews.less("No modifiable factors, or inadequate information", modifiable)))
                    .orElse(List.of(reviews));
            return new Chart("C4", mostFrequent(source, publication.year(), reviews), about(source), series.size() == 1 ? Form.BARS : Form.STACKED_BARS,
                    "Primary category of death", source.words("category"), NUMBER, series);
        }));
    }

    private static String mostFrequent(Source source, FinancialYear year, Series reviews) {
        Standing most = Standing.highest(source.words("category"), reviews);
        String all = "the reviews of " + source.table().periodBeside(year) + ".";
        return most.value().signum() == 0 || !most.isOne() ? "No category of death stands out among " + all
                : "The most frequent category was " + most.groups().getFirst() + ", in " + most.value().toPlainString() + " of " + all;
    }

    static Optional<Chart> timeToReview(Publication publication) {
        List<TimeBand> bands = List.of(TimeBand.values());
        return Source.of(publication, TimeToReview.ID).map(source -> source.where("group", List.of(TimeToReview.ALL))).filter(source -> !source.isEmpty())
                .flatMap(source -> Series.across("Reviews", source.table(), source.rows().getFirst(), bands.stream().map(TimeBand::key).toList())
                        .filter(series -> series.points().stream().flatMap(Optional::stream).anyMatch(point -> point.value().signum() > 0))
                        .map(series -> {
                            String said = said(source.number("group", TimeToReview.ALL, "within_12_months"), "%s of")
                                    .flatMap(first -> said(source.number("group", TimeToReview.ALL, "reviews"), first + " %s reviews came within 12 months of the death"))
                                    .flatMap(first -> said(source.number("group", TimeToReview.ALL, "median_days"), first + "; the median was %s days."))
                                    .orElse("Time from the death to the review.");
                            return new Chart("C6", said, about(source), Form.COLUMNS, "Time from death to review", bands.stream().map(TimeBand::label).toList(), NUMBER, List.of(series));
                        }));
    }

    static String about(Source source) {
        return source.table().title();
    }

    static Optional<String> said(Optional<BigDecimal> number, String sentence) {
        return number.map(value -> sentence.replace("%s", value.stripTrailingZeros().toPlainString())).map(words -> ONE.matcher(words).replaceAll("1 $1"));
    }
}
