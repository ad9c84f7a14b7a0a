package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount.ReportedCase;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Our counts of a year beside those of the monitoring report, difference by difference. Ours are those of the published tables.
 *
 * @param csv what the report says, as text to edit
 */
public record Reconciliation(FinancialYear year, List<Line> lines, String csv) {

    /** @param cases where the report lists cases: those that only one side has */
    public record Line(
            MonitoredMeasure measure, int ours, Optional<Integer> reported, Optional<LocalDate> asAt, String explanation, List<CaseDifference> cases) {

        /** Ours less theirs. */
        public Optional<Integer> difference() {
            return reported.map(theirs -> ours - theirs);
        }

        /** Whether something differs and nobody has said why. */
        public boolean isUnexplained() {
            boolean differs = difference().filter(any -> any != 0).isPresent();
            return cases.isEmpty() ? differs && explanation.isBlank() : explanation.isBlank() && cases.stream().anyMatch(one -> one.explanation().isBlank());
        }
    }

    /** @param ours whether the case is counted here and not in the report */
    public record CaseDifference(String reference, boolean ours, String explanation) {}

    static Reconciliation of(Snapshot snapshot, List<ReportedCount> reported) {
        Map<MonitoredMeasure, ReportedCount> theirs = reported.stream().collect(Collectors.toMap(ReportedCount::measure, Function.identity()));
        List<Line> lines = Stream.of(MonitoredMeasure.values())
                .map(measure -> line(measure, ours(measure, snapshot), Optional.ofNullable(theirs.get(measure)))).toList();
        return new Reconciliation(snapshot.year(), lines, ReportedText.write(reported));
    }

    private static Set<String> ours(MonitoredMeasure measure, Snapshot snapshot) {
        FinancialYear year = snapshot.year();
        Stream<CaseNumber> cases = switch (measure) {
            case NOTIFIED -> snapshot.notifications().stream().filter(one -> one.area().isResident() && year.contains(one.notifiedOn())).map(one -> one.number());
            case DIED -> snapshot.deaths().stream().filter(one -> year.contains(one.dateOfDeath())).map(one -> one.number());
            case REVIEWED -> snapshot.reviews().stream().filter(one -> year.contains(one.completedOn())).map(one -> one.number());
        };
        return cases.map(CaseNumber::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Line line(MonitoredMeasure measure, Set<String> ours, Optional<ReportedCount> theirs) {
        return new Line(
                measure, ours.size(), theirs.map(ReportedCount::reported), theirs.map(ReportedCount::asAt), theirs.map(ReportedCount::explanation).orElse(""),
                theirs.filter(ReportedCount::listsCases).map(count -> differing(ours, count)).orElse(List.of()));
    }

    private static List<CaseDifference> differing(Set<String> ours, ReportedCount theirs) {
        Map<String, ReportedCase> named = theirs.cases().stream().collect(Collectors.toMap(ReportedCase::reference, Function.identity()));
        List<CaseDifference> cases = new ArrayList<>();
        ours.stream().filter(reference -> !named.containsKey(reference) || !named.get(reference).listed()).forEach(reference ->
                cases.add(new CaseDifference(reference, true, Optional.ofNullable(named.get(reference)).map(ReportedCase::explanation).orElse(""))));
        theirs.cases().stream().filter(one -> one.listed() && !ours.contains(one.reference()))
                .forEach(one -> cases.add(new CaseDifference(one.reference(), false, one.explanation())));
        return cases;
    }

    @Override
    public String toString() {
        return "Reconciliation " + year;
    }
}
