package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The facts a year's tables are counted from, frozen as they were known at the end of one day, with the figures from
 * elsewhere that they stand beside. The same facts in any order make the same snapshot.
 *
 * @param wholeFrom the first year of which the office says that it holds every case; empty where it has not said, which takes the year of
 *                  the oldest record for it
 */
public record Snapshot(
        FinancialYear year, LocalDate asAt, Dated<NotificationFact> notifications, Dated<DeathFact> deaths,
        Dated<ReviewFact> reviews, CaseloadFacts caseload, List<PanelFact> panels, List<Doubt> doubts, ReferenceFigures reference, Papers papers,
        Evidence evidence, Optional<FinancialYear> wholeFrom) {

    public Snapshot {
        panels = List.copyOf(panels);
        doubts = List.copyOf(doubts);
    }

    public static Snapshot of(FinancialYear year, LocalDate asAt, List<CaseFact> facts, List<PanelMeeting> meetings) {
        List<CaseAsAt> cases = facts.parallelStream()
                .sorted(Comparator.comparing(CaseFact::number))
                .flatMap(fact -> CaseAsAt.of(fact, asAt).stream())
                .toList();
        return new Snapshot(
                year, asAt,
                Dated.of(known(cases, CaseAsAt::notification), NotificationFact::notifiedOn),
                Dated.of(known(cases, CaseAsAt::death), DeathFact::dateOfDeath),
                Dated.of(known(cases, CaseAsAt::review), ReviewFact::completedOn),
                CaseloadFacts.of(known(cases, CaseAsAt::caseload)),
                panels(asAt, meetings),
                cases.parallelStream().flatMap(known -> known.doubts().stream()).toList(),
                ReferenceFigures.NONE, Papers.of(cases), Evidence.NONE, Optional.empty());
    }

    /** What is known of each case, in their order. */
    private static <F> List<F> known(List<CaseAsAt> cases, Function<CaseAsAt, Optional<F>> asked) {
        return cases.parallelStream().flatMap(one -> asked.apply(one).stream()).toList();
    }

    /** The same facts, with the populations and national figures that were held when they were frozen. */
    public Snapshot with(ReferenceFigures held) {
        return new Snapshot(year, asAt, notifications, deaths, reviews, caseload, panels, doubts, held, papers, evidence, wholeFrom);
    }

    /** The same facts, with what was known of seats and recommendations when they were frozen, and the words for codes. */
    public Snapshot with(Papers known) {
        return new Snapshot(year, asAt, notifications, deaths, reviews, caseload, panels, doubts, reference, known, evidence, wholeFrom);
    }

    /** The same facts, with what the office held to judge them by. */
    public Snapshot with(Evidence held) {
        return new Snapshot(year, asAt, notifications, deaths, reviews, caseload, panels, doubts, reference, papers, held, wholeFrom);
    }

    /** The same facts, of an office that holds every case from this year on, and of earlier years perhaps some. */
    public Snapshot wholeFrom(Optional<FinancialYear> first) {
        return new Snapshot(year, asAt, notifications, deaths, reviews, caseload, panels, doubts, reference, papers, evidence, first);
    }

    private static List<PanelFact> panels(LocalDate asAt, List<PanelMeeting> meetings) {
        return meetings.stream()
                .filter(meeting -> !meeting.heldOn().isAfter(asAt))
                .map(PanelFact::of)
                .sorted(Comparator.comparing(PanelFact::heldOn).thenComparing(PanelFact::number))
                .toList();
    }

    /** The versions of the index of deprivation by which homes of deaths or reviews are placed; one, unless something is amiss. */
    public List<String> indicesOfDeprivation() {
        return Stream.concat(deaths.stream().map(DeathFact::child), reviews.stream().map(ReviewFact::child))
                .map(child -> child.home().deprivation()).filter(Optional::isPresent).map(Optional::get).map(Deprivation::index).distinct().sorted().toList();
    }

    /** 64 hexadecimal digits that change when any fact does. */
    public String hash() {
        return CanonicalText.hash(this);
    }

    /** The years of the records, from the first up to the year of this snapshot. */
    public List<FinancialYear> years() {
        int first = Math.min(year.startYear(), firstStartYear());
        return Stream.iterate(new FinancialYear(first), one -> one.compareTo(year) <= 0, FinancialYear::next).toList();
    }

    private int firstStartYear() {
        return wholeFrom.map(FinancialYear::startYear).orElseGet(this::oldestStartYear);
    }

    private int oldestStartYear() {
        IntStream met = panels.stream().mapToInt(fact -> FinancialYear.of(fact.heldOn()).startYear());
        return Stream.of(met, caseload.firstStartYear().stream(), notifications.firstStartYear().stream(), reviews.firstStartYear().stream())
                .flatMapToInt(years -> years)
                .min()
                .orElse(year.startYear());
    }

    /** The first year that the records reach back to. */
    public FinancialYear firstYear() {
        return new FinancialYear(firstStartYear());
    }

    /** True where the records reach back to this year, so that its figures can be given. */
    public boolean covers(FinancialYear sought) {
        return firstStartYear() <= sought.startYear();
    }

    /** The year of the oldest record, whether or not it is there with all others of its year. */
    public FinancialYear oldestYear() {
        return new FinancialYear(oldestStartYear());
    }

    /** True where the year had not ended on the as-at date. */
    public boolean isPartYear() {
        return asAt.isBefore(year.lastDay());
    }
}
