package uk.cdop.casebook.office.annualtables;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ncmdreturn.ReturnEvidence;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.RecommendationFact;
import uk.cdop.casebook.statistics.facts.SeatFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Takes everything that the tables of a year are counted from out of the records, as it was known on a day. */
public record FreezeFacts(ReferenceSetUp reference, Wording words, ReturnEvidence ncmd) {

    public Snapshot of(Records records, FinancialYear year, LocalDate asAt) {
        List<PanelMeeting> meetings = records.meetings().all();
        Snapshot counted = Snapshot.of(year, asAt, records.cases().facts(), meetings).with(reference.figures(records)).wholeFrom(SetWholeYears.held(records));
        return counted.with(evidence(records, counted, meetings)).with(counted.papers().with(words).with(
                SeatFact.known(records.meetingPlans().all(), records.members().all(), asAt), RecommendationFact.known(records.actions().all(), counted)));
    }

    private Evidence evidence(Records records, Snapshot counted, List<PanelMeeting> meetings) {
        List<Doubt> doubts = Stream.concat(records.doubts().ofOneChild().stream(), ncmd.notKeyed(records, counted).stream()).toList();
        return new Evidence(doubts, records.doubts().accepted(), ncmd.reported(records, counted.year()), ncmd.completeness(records, counted, meetings));
    }
}
