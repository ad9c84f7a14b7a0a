package uk.cdop.casebook.office.session;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps that a member steps back for a case during the meeting, or stays after all. */
@Needs(Right.RUN_PANEL)
public final class StepBack {

    private static final String SAID_HERE = "Declared during the meeting";

    private final Session session;
    private final NewId newId;

    public StepBack(Session session, NewId newId) {
        this.session = session;
        this.newId = newId;
    }

    public void record(MeetingNumber meeting, CaseNumber number, UUID member, boolean back) {
        session.change(Right.RUN_PANEL, records -> {
            InterestHandling how = back ? InterestHandling.RECUSED : InterestHandling.NO_CONFLICT;
            records.meetingPlans().keep(existing(records, meeting, number, member)
                    .orElseGet(() -> new MemberInterest(newId.next(), meeting, number, member, InterestOrigin.DECLARED, SAID_HERE, how, Optional.empty()))
                    .handled(how, back ? Optional.empty() : Optional.of("Taken back during the meeting")));
            return records.audit().record(AuditEvent.of(AuditEvent.What.INTEREST_RECORDED, "meeting", meeting.text()));
        });
    }

    private static Optional<MemberInterest> existing(Records records, MeetingNumber meeting, CaseNumber number, UUID member) {
        return records.meetingPlans().interests(meeting).stream()
                .filter(interest -> interest.caseNumber().equals(number) && interest.memberId().equals(member) && interest.handling().stands()).findFirst();
    }
}
