package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.jointresponse.JarClock;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wait;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.Days;
import uk.cdop.casebook.statistics.timeliness.NoticeBand;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T31: how long after the death each stage of the review came, and how often within the time that a source sets for it. */
public record Stages() implements Measure {

    public static final String ID = "T31_Stages";

    private static final int JOINT_RESPONSE_HOURS = 48;

    private static final String WAITED = "A review waited where an inquest, a criminal process or a child safeguarding practice review was recorded as holding it up at any time before the panel. "
            + "The panel cannot hasten these, so the reviews without them show its own time.";

    private enum Stage {
        NOTIFICATION("Notification", "24 hours"),
        JOINT_RESPONSE("First meeting of the joint agency response", "48 hours"),
        POST_MORTEM("Post-mortem report received", ""),
        REVIEW_MEETING("Child death review meeting", ""),
        INQUEST("Inquest concluded", ""),
        PANEL("Panel review", "");

        private final String label;
        private final String target;

        Stage(String label, String target) {
            this.label = label;
            this.target = target;
        }

        private Breakdown breakdown() {
            return Breakdown.yesOrNo("stage " + name());
        }
    }

    /** Those with a day for the stage, and those without. */
    public static final List<Breakdown> BREAKDOWNS = Arrays.stream(Stage.values()).map(Stage::breakdown).toList();

    /** One child's day of a stage, and whether it was within the target, where there is one. */
    private record Reached(ReviewFact review, LocalDate on, boolean inTime) {

        private long days() {
            return ChronoUnit.DAYS.between(review.dateOfDeath(), on);
        }
    }

    /** Whose process it was that a review waited for, which the panel cannot hasten. Source: domain file, annual-statistics section 4.6. */
    private static final Set<Wait.Reason> OF_OTHERS = EnumSet.of(Wait.Reason.INQUEST, Wait.Reason.CRIMINAL, Wait.Reason.PRACTICE_REVIEW);

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        Map<CaseNumber, NotificationFact> notified = notified(snapshot);
        Predicate<ReviewFact> waited = review -> waitedForOthers(snapshot, review);
        List<Row> rows = Stream.of(
                        rows(snapshot, notified, reviews).map(row -> within("All reviews", row)),
                        rows(snapshot, notified, reviews.stream().filter(waited).toList()).map(row -> within("Reviews that waited for an inquest, criminal process or practice review", unnamed(row))),
                        rows(snapshot, notified, reviews.stream().filter(waited.negate()).toList()).map(row -> within("Reviews that waited for none of these", unnamed(row))))
                .flatMap(part -> part).toList();
        return table(snapshot, Stream.concat(Stream.of(Column.words("group", "Reviews")), columns().stream()).toList(), rows, List.of(WAITED));
    }

    /** Of a stage and a wait at once, which is told to nobody outside the panel. */
    private static Row unnamed(Row row) {
        return new Row(row.cells().stream().map(Cells::restingOn).toList());
    }

    private static Row within(String group, Row row) {
        return new Row(Stream.concat(Stream.of(Cell.words(group)), row.cells().stream()).toList());
    }

    /** At any time before the panel's review. */
    private static boolean waitedForOthers(Snapshot snapshot, ReviewFact review) {
        return review.awaitedInquest() || snapshot.papers().dossier(review.number()).waits().stream()
                .anyMatch(wait -> OF_OTHERS.contains(wait.reason()) && !wait.from().isAfter(review.completedOn()));
    }

    /** Of all reviews together: beside the reviews that awaited an inquest, in T30, the others that waited would be few. */
    public StatisticalTable countAll(Snapshot snapshot) {
        return table(snapshot, columns(), rows(snapshot, notified(snapshot), Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS)).toList(), List.of());
    }

    private static Map<CaseNumber, NotificationFact> notified(Snapshot snapshot) {
        return snapshot.notifications().stream().collect(Collectors.toMap(NotificationFact::number, Function.identity(), (first, again) -> first));
    }

    private static Stream<Row> rows(Snapshot snapshot, Map<CaseNumber, NotificationFact> notified, List<ReviewFact> reviews) {
        return Stream.of(Stage.values()).map(stage -> row(snapshot, stage, reviews.stream().flatMap(review -> reached(snapshot, notified, stage, review).stream())
                .filter(one -> one.days() >= 0).toList()));
    }

    private static StatisticalTable table(Snapshot snapshot, List<Column> columns, List<Row> rows, List<String> ownNotes) {
        return new StatisticalTable(
                ID, "stages_of_the_review", "Days from death to each stage of the review, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(), columns, rows,
                Stream.concat(notes(snapshot).stream(), ownNotes.stream()).toList());
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("stage", "Stage"), Column.count("with_date", "Reviews with a date for the stage: number"),
                new Column("median_days", "Median: days", Column.Kind.DAYS), new Column("q1_days", "Lower quartile: days", Column.Kind.DAYS),
                new Column("q3_days", "Upper quartile: days", Column.Kind.DAYS),
                Column.words("target", "Target after the death"),
                Column.count("in_time", "Within the target: number"), Column.percent("in_time_percent", "Within the target: percent of those with a date"));
    }

    private static List<String> notes(Snapshot snapshot) {
        return Remarks.withPartYear(snapshot, List.of(
                Remarks.BY_REVIEW, Remarks.RESIDENTS,
                "Days are calendar days from the date of death. Median and quartiles are by linear interpolation, as QUARTILE.INC in Excel. A stage dated before the death is a mistake in the record; it is not counted here and is listed among the checks.",
                "Targets are only those for which a source was seen. The guidance for notification also allows the next working day, which is not counted here; T05_Notif_delay has all delays.",
                "Three months for the review meeting and six weeks for the panel are quoted, but no source was seen, so they are not available here. Post-mortem reports and inquests have none.",
                "Where a time of day is not known, a notification counts as the longer time it may have taken, and the 48 hours of the joint agency response run from the end of the day of death.",
                "An inquest is concluded on the day recorded for it, or else on the day its process was closed. A stage that a case did not need has no date.",
                Remarks.ROUNDED));
    }

    private static Optional<Reached> reached(Snapshot snapshot, Map<CaseNumber, NotificationFact> notified, Stage stage, ReviewFact review) {
        return switch (stage) {
            case NOTIFICATION -> Optional.ofNullable(notified.get(review.number()))
                    .map(fact -> new Reached(review, fact.notifiedOn(), NoticeBand.of(fact) == NoticeBand.WITHIN_24_HOURS));
            case JOINT_RESPONSE -> milestone(snapshot, review, Milestone.Kind.JOINT_RESPONSE_MET).map(met -> new Reached(review, met.on(), isMetInTime(review, met)));
            case POST_MORTEM -> day(snapshot, review, Milestone.Kind.POST_MORTEM_REPORT);
            case REVIEW_MEETING -> day(snapshot, review, Milestone.Kind.REVIEW_MEETING);
            case INQUEST -> day(snapshot, review, Milestone.Kind.INQUEST_CONCLUDED);
            case PANEL -> Optional.of(new Reached(review, review.completedOn(), false));
        };
    }

    private static Optional<Milestone> milestone(Snapshot snapshot, ReviewFact review, Milestone.Kind kind) {
        return snapshot.papers().dossier(review.number()).first(kind);
    }

    private static Optional<Reached> day(Snapshot snapshot, ReviewFact review, Milestone.Kind kind) {
        return milestone(snapshot, review, kind).map(one -> new Reached(review, one.on(), false));
    }

    /** The clock of the case file: the meeting counts from its time, or else from the last minute of its day. */
    private static boolean isMetInTime(ReviewFact review, Milestone met) {
        var moment = met.at().map(met.on()::atTime).orElse(met.on().atTime(23, 59));
        return JarClock.of(review.dateOfDeath(), review.child().particulars().times().died(), JOINT_RESPONSE_HOURS, Optional.of(moment), moment).state() == JarClock.State.MET;
    }

    private static Row row(Snapshot snapshot, Stage stage, List<Reached> reached) {
        Quantity dated = Quantity.all(Counted.REVIEWS, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS).in(stage.breakdown(), Breakdown.YES);
        Cell number = Cells.count(reached, one -> one.review().number(), dated);
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(stage.label), number));
        Days days = Days.of(reached.stream().map(Reached::days).toList());
        cells.addAll(days.isEmpty() ? Collections.nCopies(3, Cell.Shorthand.NOT_APPLICABLE) : Stream.of(days.median(), days.firstQuartile(), days.thirdQuartile())
                .map(time -> Cells.opening(Cells.restingOn(Cells.oneDecimal(time), dated), number)).toList());
        if (stage.target.isEmpty()) {
            cells.addAll(Collections.nCopies(3, Cell.Shorthand.NOT_AVAILABLE));
            return new Row(cells);
        }
        Cell inTime = Cells.count(reached.stream().filter(Reached::inTime).toList(), one -> one.review().number());
        cells.addAll(List.of(Cell.words(stage.target), inTime, Cells.percent(inTime, reached.size())));
        return new Row(cells);
    }
}
