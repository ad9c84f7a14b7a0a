package uk.cdop.casebook.statistics.crosscheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine.CaseDifference;
import uk.cdop.casebook.statistics.table.Publication.Check;

/**
 * Our counts are those of the national database or the difference is explained, and once the year has ended everything of it
 * is keyed. Where no report was brought in and nothing waits to be keyed there is nothing to compare with.
 */
public final class NcmdAgrees implements Crosscheck {

    private static final String ID = "Q15_ncmd_agrees";
    private static final String RULE = "Each count of T50_NCMD_reconciliation is NCMD's or its difference is explained; once the year has ended, every review that was signed off in it "
            + "and every notification since the office began here is keyed for NCMD. Exceptions that were accepted are listed.";

    @Override
    public Check check(Examined examined) {
        Snapshot snapshot = examined.snapshot();
        List<Doubt> notKeyed = snapshot.evidence().doubts().stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.REVIEW_NOT_KEYED || doubt.kind() == Doubt.Kind.NOTIFICATION_NOT_KEYED)
                .toList();
        if (snapshot.evidence().reported().isEmpty() && notKeyed.isEmpty()) {
            return new Check(ID, RULE, Check.Outcome.NOT_RUN, "No monitoring report of the year was brought in", List.of(), List.of());
        }
        Differences differences = new Differences(snapshot);
        MonitoredLine.of(snapshot, snapshot.evidence().reported()).stream().filter(MonitoredLine::isUnexplained).forEach(line -> add(differences, line));
        notKeyed.forEach(differences::found);
        return differences.result(ID, RULE);
    }

    private static void add(Differences differences, MonitoredLine line) {
        String words = "%s: %d here, %s at NCMD, and nobody has said why".formatted(
                line.measure().label(), line.ours(), line.reported().map(String::valueOf).orElse("none"));
        List<CaseNumber> ours = line.cases().stream().filter(CaseDifference::ours).filter(one -> one.explanation().isBlank())
                .flatMap(one -> line.counted().stream().filter(number -> number.text().equals(one.reference())).findFirst().stream()).toList();
        Optional.of(ours).filter(cases -> !cases.isEmpty()).ifPresentOrElse(cases -> differences.about(cases, words), () -> differences.expect(false, words));
        String theirs = line.cases().stream().filter(one -> !one.ours() && one.explanation().isBlank()).map(CaseDifference::reference).collect(Collectors.joining(", "));
        differences.expect(theirs.isEmpty(), "only at NCMD: " + theirs);
    }
}
