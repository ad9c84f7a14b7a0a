package uk.cdop.casebook.statistics.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount.ReportedCase;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Our count of one measure beside that of the national database's monitoring report. Ours is that of the published tables.
 *
 * @param counted the cases that we count
 * @param cases   where the report lists cases: those that only one side has; else those of ours that the office says the report does not count
 */
public record MonitoredLine(
        MonitoredMeasure measure, SortedSet<CaseNumber> counted, Optional<Integer> reported, Optional<LocalDate> asAt, String explanation, List<CaseDifference> cases) {

    /**
     * @param ours        whether the case is counted here and not in the report
     * @param explanation the office's own reason
     * @param held        how the case is held here
     */
    public record CaseDifference(String reference, boolean ours, String explanation, HeldHere held) {

        @Override
        public String toString() {
            return "CaseDifference " + reference;
        }
    }

    public MonitoredLine {
        cases = List.copyOf(cases);
    }

    public int ours() {
        return counted.size();
    }

    /** Ours less theirs. */
    public Optional<Integer> difference() {
        return reported.map(theirs -> ours() - theirs);
    }

    /** Whether something differs and nobody has said why: of each case for itself, and of the counts as far as the cases do not account for them. */
    public boolean isUnexplained() {
        return cases.stream().anyMatch(one -> one.explanation().isBlank()) || beyondCases() != 0 && explanation.isBlank();
    }

    /** What of the difference the cases below do not account for. */
    public int beyondCases() {
        return difference().orElse(0) - cases.stream().mapToInt(one -> one.ours() ? 1 : -1).sum();
    }

    /** Every measure of the snapshot's year, whether the report speaks of it or not. */
    public static List<MonitoredLine> of(Snapshot snapshot, List<ReportedCount> reported) {
        return Stream.of(MonitoredMeasure.values())
                .map(measure -> line(measure, snapshot, reported.stream().filter(one -> one.measure() == measure).findFirst()))
                .toList();
    }

    private static SortedSet<CaseNumber> ours(MonitoredMeasure measure, Snapshot snapshot) {
        FinancialYear year = snapshot.year();
        Stream<CaseNumber> cases = switch (measure) {
            case NOTIFIED -> snapshot.notifications().stream().filter(one -> one.area().isResident() && year.contains(one.notifiedOn())).map(one -> one.number());
            case DIED -> snapshot.deaths().stream().filter(one -> year.contains(one.dateOfDeath())).map(one -> one.number());
            case REVIEWED -> snapshot.reviews().stream().filter(one -> year.contains(one.completedOn())).map(one -> one.number());
        };
        return cases.collect(Collectors.toCollection(TreeSet::new));
    }

    private static MonitoredLine line(MonitoredMeasure measure, Snapshot snapshot, Optional<ReportedCount> theirs) {
        SortedSet<CaseNumber> ours = ours(measure, snapshot);
        return new MonitoredLine(
                measure, ours, theirs.map(ReportedCount::reported), theirs.map(ReportedCount::asAt), theirs.map(ReportedCount::explanation).orElse(""),
                theirs.map(count -> count.listsCases() ? differing(ours, count, new Holdings(snapshot)) : explained(ours, count, new Holdings(snapshot))).orElse(List.of()));
    }

    /** Of a report of numbers alone: the cases of ours that the office says are not in them. */
    private static List<CaseDifference> explained(SortedSet<CaseNumber> ours, ReportedCount theirs, Holdings holdings) {
        return theirs.cases().stream().filter(one -> ours.stream().anyMatch(number -> number.text().equals(one.reference())))
                .map(one -> new CaseDifference(one.reference(), true, one.explanation(), holdings.of(theirs.measure(), one.reference()))).toList();
    }

    private static List<CaseDifference> differing(SortedSet<CaseNumber> ours, ReportedCount theirs, Holdings holdings) {
        Map<String, ReportedCase> named = new TreeMap<>();
        theirs.cases().forEach(one -> named.put(one.reference(), one));
        SortedSet<String> counted = ours.stream().map(CaseNumber::text).collect(Collectors.toCollection(TreeSet::new));
        List<CaseDifference> cases = new ArrayList<>();
        counted.stream().filter(reference -> !named.containsKey(reference) || !named.get(reference).listed()).forEach(reference ->
                cases.add(new CaseDifference(reference, true, Optional.ofNullable(named.get(reference)).map(ReportedCase::explanation).orElse(""),
                        holdings.of(theirs.measure(), reference))));
        theirs.cases().stream().filter(one -> one.listed() && !counted.contains(one.reference()))
                .forEach(one -> cases.add(new CaseDifference(one.reference(), false, one.explanation(), holdings.of(theirs.measure(), one.reference()))));
        return cases;
    }

    @Override
    public String toString() {
        return "MonitoredLine " + measure;
    }
}
