package uk.cdop.casebook.casework.interest;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** A member's possible conflict of interest in a case of a meeting: what it is, and how it was handled. */
public record MemberInterest(
        UUID id, MeetingNumber meeting, CaseNumber caseNumber, UUID memberId, InterestOrigin origin, String detail,
        InterestHandling handling, Optional<String> reason) {

    public MemberInterest handled(InterestHandling how, Optional<String> why) {
        return new MemberInterest(id, meeting, caseNumber, memberId, origin, detail, how, why);
    }

    @Override
    public String toString() {
        return "MemberInterest";
    }
}
