package uk.cdop.casebook.casework.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * What a meeting decided on a case, and who counted for it.
 *
 * @param counted     the names of those who were in the room and did not step back; empty where that was not kept
 * @param steppedBack the names of those who stepped back
 */
public record PanelDecision(
        MeetingNumber meeting, LocalDate day, AgendaOutcome outcome, Optional<String> reason, Optional<List<String>> counted, List<String> steppedBack) {

    public PanelDecision {
        counted = counted.map(List::copyOf);
        steppedBack = List.copyOf(steppedBack);
    }

    /** Empty where the meeting has not decided on the case. */
    public static Optional<PanelDecision> of(Attendance attendance, CaseNumber number) {
        MeetingPlan plan = attendance.plan();
        return plan.entryOf(number).flatMap(entry -> entry.outcome().map(outcome -> new PanelDecision(
                plan.number(), plan.when().day(), outcome, entry.reason(), entry.inRoom().map(kept -> names(attendance.presentFor(number))),
                names(attendance.recusedFor(number)))));
    }

    private static List<String> names(List<PanelMember> some) {
        return some.stream().map(PanelMember::name).toList();
    }

    @Override
    public String toString() {
        return "PanelDecision of " + meeting;
    }
}
