package uk.cdop.casebook.statistics.narrative;

import java.util.Optional;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.measure.Attendances;
import uk.cdop.casebook.statistics.measure.Caseload;
import uk.cdop.casebook.statistics.measure.Panels;
import uk.cdop.casebook.statistics.measure.Reviews;

/** What the report says of the panel's own work: its caseload, its meetings, who came, what it recommended. */
final class PanelChapter {

    private PanelChapter() {}

    static void add(Text text, Figures figures) {
        text.chapter("Caseload").say(caseload(figures)).chart(Charts.of(figures.publication(), "C2"));
        text.table(figures.table(Caseload.ID).map(table -> new Excerpt(table).turned("Reviews")));
        text.chapter("Meetings of the panel").say(meetings(figures));
        text.table(figures.table(Panels.ID).map(table -> new Excerpt(table).columns("meeting_date", "kind", "cases", "reviewed", "deferred", "quorate", "agencies")));
        text.part("Attendance").say(ReviewsChapter.chartOr(figures, "C10", Attendances.ID, "the attendance of each agency"))
                .chart(Charts.of(figures.publication(), "C10")).table(figures.table(Attendances.ID).map(table -> new Excerpt(table).saying()));
        text.part("Recommendations and families")
                .say(figures.table("T37_Recommendations").isPresent() || figures.table("T38_Family").isPresent() ? Optional.empty()
                        : Optional.of("Tables of recommendations and of the contact with families are not part of this edition."));
        text.table(figures.table("T37_Recommendations")).table(figures.table("T38_Family"));
        text.own("write what became of last year's recommendations, and what is recommended now.");
    }

    private static Optional<String> caseload(Figures figures) {
        Said first = figures.at(Caseload.ID, "brought_forward", "area", Figures.ALL);
        Said last = figures.at(Caseload.ID, "carried_forward", "area", Figures.ALL);
        Said notified = figures.at(Caseload.ID, "notified", "area", Figures.ALL);
        Said reviewed = figures.at(Caseload.ID, "reviewed", "area", Figures.ALL);
        return Figures.say("The caseload",
                () -> "%s brought forward into %s. %s came by notification and %s completed. %s carried forward at the end of the year.".formatted(
                        first.of("review was", "reviews were"), figures.year(), notified.text(), reviewed.of("review was", "reviews were"), last.of("review was", "reviews were")),
                first, last, notified, reviewed);
    }

    private static Optional<String> meetings(Figures figures) {
        Said panels = figures.of(Reviews.ID, "panels", figures.year(), Figures.ALL);
        return Figures.say("The number of meetings", () -> "The panel met %s in %s.".formatted(panels.of("time", "times"), figures.year()), panels);
    }
}
