package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.control.ControlChart;
import uk.cdop.casebook.statistics.control.Series;
import uk.cdop.casebook.statistics.control.SeriesKind;
import uk.cdop.casebook.statistics.control.SeriesPoint;
import uk.cdop.casebook.statistics.facts.CaseloadFact;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.timeliness.NoticeBand;
import uk.cdop.casebook.statistics.year.Quarter;

/** The charts of a dashboard: the whole quarters up to its own, as far back as the records reach and at most five years. */
final class QuarterSeries {

    static final int MOST_QUARTERS = 20;

    private static final String NOTIFIED = "Date notified";
    private static final String REVIEWED = "Date review completed";

    private final Snapshot snapshot;
    private final List<Quarter> quarters;

    private QuarterSeries(DashboardFacts facts) {
        this.snapshot = facts.snapshot();
        Quarter last = facts.lastWhole();
        Quarter furthest = last.plus(1 - MOST_QUARTERS);
        this.quarters = firstOf(snapshot).map(first -> (first.compareTo(furthest) < 0 ? furthest : first).through(last)).orElse(List.of());
    }

    static List<ControlChart> charts(DashboardFacts facts) {
        return new QuarterSeries(facts).series().stream().map(ControlChart::of).toList();
    }

    /** The records begin with the first notification or review; what came by transfer began elsewhere. */
    private static Optional<Quarter> firstOf(Snapshot snapshot) {
        return Stream.concat(snapshot.notifications().stream().map(NotificationFact::notifiedOn), snapshot.reviews().stream().map(ReviewFact::completedOn))
                .min(LocalDate::compareTo).map(Quarter::of);
    }

    private List<Series> series() {
        List<NotificationFact> residents = snapshot.notifications().stream().filter(fact -> fact.area().isResident()).toList();
        Map<Quarter, List<CaseNumber>> notified = placed(residents, NotificationFact::notifiedOn, NotificationFact::number);
        Map<Quarter, List<CaseNumber>> soon = placed(
                residents.stream().filter(QuarterSeries::isSoon).toList(), NotificationFact::notifiedOn, NotificationFact::number);
        Map<Quarter, List<CaseNumber>> reviewed = placed(snapshot.reviews(), ReviewFact::completedOn, ReviewFact::number);
        Map<Quarter, List<CaseNumber>> modifiable = placed(
                snapshot.reviews().stream().filter(ReviewFact::isModifiable).toList(), ReviewFact::completedOn, ReviewFact::number);
        Map<Quarter, Long> panels = snapshot.panels().stream().collect(Collectors.groupingBy(panel -> Quarter.of(panel.heldOn()), Collectors.counting()));
        return List.of(
                series("notifications", "Notifications of resident children", NOTIFIED, SeriesKind.COUNT, notified, quarter -> 1),
                series("notified_48_hours", "Notified within 48 hours, percent of resident children", NOTIFIED, SeriesKind.SHARE, soon, sizes(notified)),
                series("reviews", "Reviews completed", REVIEWED, SeriesKind.COUNT, reviewed, quarter -> 1),
                series("reviews_a_panel", "Reviews completed for each panel meeting", REVIEWED + ", and date of meeting", SeriesKind.FOR_EACH, reviewed,
                        quarter -> panels.getOrDefault(quarter, 0L)),
                series("modifiable", "Modifiable factors identified, percent of reviews", REVIEWED, SeriesKind.SHARE, modifiable, sizes(reviewed)),
                series("open_cases", "Open cases at the end of the quarter", "End of quarter", SeriesKind.LEVEL, openAtEnd(), quarter -> 1));
    }

    private static boolean isSoon(NotificationFact fact) {
        NoticeBand band = NoticeBand.of(fact);
        return band == NoticeBand.WITHIN_24_HOURS || band == NoticeBand.OVER_24_TO_48_HOURS;
    }

    private static ToLongFunction<Quarter> sizes(Map<Quarter, List<CaseNumber>> whole) {
        return quarter -> whole.getOrDefault(quarter, List.of()).size();
    }

    private static <T> Map<Quarter, List<CaseNumber>> placed(List<T> facts, Function<T, LocalDate> day, Function<T, CaseNumber> number) {
        return facts.stream().collect(Collectors.groupingBy(day.andThen(Quarter::of), Collectors.mapping(number, Collectors.toList())));
    }

    private Map<Quarter, List<CaseNumber>> openAtEnd() {
        Map<Quarter, List<CaseNumber>> open = new HashMap<>();
        quarters.forEach(quarter -> open.put(quarter, snapshot.caseload().stream()
                .filter(fact -> fact.isOpenAtEndOf(quarter.lastDay())).map(CaseloadFact::number).toList()));
        return open;
    }

    private Series series(
            String key, String name, String basis, SeriesKind kind, Map<Quarter, List<CaseNumber>> counted, ToLongFunction<Quarter> of) {
        return new Series(key, name, basis, kind, quarters.stream()
                .map(quarter -> new SeriesPoint(quarter, counted.getOrDefault(quarter, List.of()), of.applyAsLong(quarter))).toList());
    }
}
