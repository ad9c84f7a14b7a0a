package uk.cdop.casebook.desktop.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.session.SessionOffice.Decided;
import uk.cdop.casebook.desktop.session.SessionOffice.Gate;
import uk.cdop.casebook.desktop.session.SessionOffice.Response;
import uk.cdop.casebook.office.analysis.Decision;
import uk.cdop.casebook.office.analysis.PanelBefore;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.Seen;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.meeting.InterestStep;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.RecordInterest.InterestOutcome;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;

/** Asks the use cases of the panel and of findings what the room wants, and brings their answers into sentences. */
public final class SessionCalls {

    private static final String CHANGED = "Somebody else changed this meanwhile. Nothing was overwritten; try once more.";

    private final UseCases can;

    private SessionCalls(UseCases can) {
        this.can = can;
    }

    public static SessionOffice office(UseCases can, Function<MeetingNumber, Optional<PanelSession>> show, Gate gate, Supplier<LocalDate> today) {
        SessionCalls calls = new SessionCalls(can);
        return new SessionOffice(
                show, calls::decide, calls::respond, new SessionOffice.Seats(calls::present, calls::inRoomFor, calls::stepBack),
                new SessionOffice.Course(can.panel().recordTime()::record, calls::defer, can.session().keepSessionPlace()::last, can.session().keepSessionPlace()::keep),
                gate, calls::before, SessionOffice.Words.of(can.session().words()), today);
    }

    /** Empty where it was done. */
    public static Optional<String> refusal(MeetingOutcome outcome) {
        return switch (outcome) {
            case MeetingOutcome.Kept kept -> Optional.empty();
            case MeetingOutcome.Asks(List<String> sentences) -> Optional.of(String.join(" ", sentences));
            case MeetingOutcome.Refused(String sentence) -> Optional.of(sentence);
            case MeetingOutcome.ChangedMeanwhile meanwhile -> Optional.of(CHANGED);
        };
    }

    private static Optional<String> refusal(RecordOutcome outcome) {
        return switch (outcome) {
            case RecordOutcome.Recorded done -> Optional.empty();
            case RecordOutcome.Refused refused -> Optional.of(refused.findings().getFirst().sentence());
            case RecordOutcome.ChangedMeanwhile meanwhile -> Optional.of(CHANGED);
        };
    }

    private Decided decide(MeetingNumber meeting, CaseNumber number, long rowVersion, Decision decision) {
        return switch (can.findings().recordFinding().record(new RecordFindingCommand(number, Optional.of(new Seen(meeting, rowVersion)), decision))) {
            case SaveOutcome.Saved saved -> new Decided.Kept(saved.at(), now(meeting, number));
            case SaveOutcome.Refused refused -> new Decided.Refused(refused.findings().getFirst().sentence());
            case SaveOutcome.ChangedMeanwhile meanwhile -> new Decided.ChangedMeanwhile(now(meeting, number));
            case SaveOutcome.NothingToDo nothing -> new Decided.Refused("There is nothing to take back on this case.");
        };
    }

    private SessionCase now(MeetingNumber meeting, CaseNumber number) {
        return can.session().showSession().one(meeting, number).orElseThrow(OfficeFailure::changedMeanwhile);
    }

    private Optional<String> respond(CaseNumber number, Response response) {
        return refusal(can.findings().recordFactorResponse().record(new FactorResponseCommand(
                number, response.factor(), response.kind(), Optional.empty(), response.text(), response.whom(), Optional.empty(), response.due())));
    }

    private Optional<String> present(MeetingNumber meeting, UUID member, boolean there) {
        return refusal(can.panel().recordSeat().present(meeting, member, there));
    }

    private Optional<String> inRoomFor(MeetingNumber meeting, CaseNumber number, UUID person, boolean there) {
        return refusal(can.panel().recordSeat().inRoomFor(meeting, number, person, there));
    }

    private Optional<String> stepBack(MeetingNumber meeting, CaseNumber number, UUID member, boolean back) {
        return can.panel().recordInterest().record(meeting, new InterestStep.StepBack(number, member, back)) instanceof InterestOutcome.Refused(String sentence)
                ? Optional.of(sentence) : Optional.empty();
    }

    private Optional<String> defer(CaseNumber number, String reason) {
        return refusal(can.findings().deferCase().defer(number, reason));
    }

    private PanelBefore before(CaseNumber number) {
        return can.findings().showRecurrence().before(number, can.session().words().choices().apply("factor").stream().map(option -> option.code()).toList());
    }
}
