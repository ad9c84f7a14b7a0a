package uk.cdop.casebook.statistics.narrative;

import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.measure.Factors;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.ReviewsBy;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** What the report says of reviews: how many, what they found, how long they took. */
final class ReviewsChapter {

    private ReviewsChapter() {}

    static void add(Text text, Figures figures) {
        FinancialYear year = figures.year();
        PanelSection section = new PanelSection(figures.publication());
        text.chapter("Reviews completed").say(section.met()).paragraph();
        text.table(figures.table(Reviews.ID).map(table -> new Excerpt(new Excerpt(table).years(new YearSpan(year.previous(), year))
                .columns("year", "area", "reviews", "modifiable", "modifiable_percent", "lower", "upper")).saying()));
        text.part("Categories of death").say(chartOr(figures, "C4", ReviewsBy.CATEGORY.id(), "the reviews by category"))
                .chart(Charts.of(figures.publication(), "C4"));
        text.chapter("Modifiable factors").say(section.share()).paragraph().say(section.lastYear()).say(section.difference()).paragraph();
        text.chart(Charts.of(figures.publication(), "C5"));
        text.part("Factors that were named").say(chartOr(figures, "C9", Factors.ID, "the factors"))
                .chart(Charts.of(figures.publication(), "C9"));
        text.part("Who the children were whose deaths were reviewed");
        Stream.of(ReviewsBy.AGE, ReviewsBy.SEX, ReviewsBy.ETHNICITY, ReviewsBy.PLACE)
                .forEach(by -> text.table(figures.table(by.id()).map(table -> new Excerpt(table).columns(
                        by.grouping().breakdown().key(), "reviews", "modifiable", "modifiable_percent", "lower", "upper"))));
        text.own("write what the panel learned from the reviews, and what was done about it.");
        time(text, figures);
    }

    /** Why there is no chart, where there is none. */
    static Optional<String> chartOr(Figures figures, String chart, String table, String what) {
        Optional<Chart> drawn = Charts.of(figures.publication(), chart);
        return drawn.isPresent() ? Optional.empty() : Optional.of(figures.table(table).isPresent()
                ? "There is no chart of " + what + ", because numbers in it are withheld or there are none."
                : "A table of " + what + " is not part of this edition.");
    }

    private static void time(Text text, Figures figures) {
        text.chapter("Time from death to review").say(median(figures)).say(within(figures));
        text.say(chartOr(figures, "C6", TimeToReview.ID, "the times to review")).chart(Charts.of(figures.publication(), "C6"));
        text.table(figures.table(TimeToReview.ID).map(table -> new Excerpt(table).columns(
                "group", "reviews", "median_days", "q1_days", "q3_days", "within_6_months_percent", "within_12_months_percent")));
        text.table(figures.table("T31_Stages").map(table -> new Excerpt(table).table()));
    }

    private static Said all(Figures figures, String column) {
        return figures.at(TimeToReview.ID, column, "group", TimeToReview.ALL);
    }

    private static Optional<String> median(Figures figures) {
        Said median = all(figures, "median_days");
        Said first = all(figures, "q1_days");
        Said third = all(figures, "q3_days");
        return Figures.say("The middle of the times from death to review",
                () -> "Half of the reviews were completed within %s days of the death (the median); the middle half took from %s to %s days.".formatted(
                        median.days(), first.days(), third.days()), median, first, third);
    }

    private static Optional<String> within(Figures figures) {
        Said six = all(figures, "within_6_months_percent");
        Said twelve = all(figures, "within_12_months_percent");
        return Figures.say("The share of reviews within 6 and 12 months",
                () -> "%s percent came within 6 months of the death and %s percent within 12 months.".formatted(six.text(), twelve.text()), six, twelve);
    }
}
