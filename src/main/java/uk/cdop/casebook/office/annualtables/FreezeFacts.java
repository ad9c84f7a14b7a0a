package uk.cdop.casebook.office.annualtables;

import java.time.LocalDate;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.RecommendationFact;
import uk.cdop.casebook.statistics.facts.SeatFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Takes everything that the tables of a year are counted from out of the records, as it was known on a day. */
public record FreezeFacts(ReferenceSetUp reference, Wording words) {

    public Snapshot of(Records records, FinancialYear year, LocalDate asAt) {
        Snapshot counted = Snapshot.of(year, asAt, records.cases().facts(), records.meetings().all()).with(reference.figures(records))
                .with(new Evidence(records.doubts().ofOneChild(), records.doubts().accepted()));
        return counted.with(counted.papers().with(words).with(
                SeatFact.known(records.meetingPlans().all(), records.members().all(), asAt), RecommendationFact.known(records.actions().all(), counted)));
    }
}
