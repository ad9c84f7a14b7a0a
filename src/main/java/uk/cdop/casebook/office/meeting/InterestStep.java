package uk.cdop.casebook.office.meeting;

import java.util.UUID;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** What is recorded about a possible conflict of interest. */
public sealed interface InterestStep {

    record Declare(CaseNumber number, UUID memberId, InterestOrigin origin, String detail) implements InterestStep {

        @Override
        public String toString() {
            return "Declare";
        }
    }

    /** In the room: the member steps back for the case, or stays after all. Whatever was found or declared before is handled so. */
    record StepBack(CaseNumber number, UUID memberId, boolean back) implements InterestStep {}

    /** How it was handled; back to open undoes that. */
    record Handle(UUID interestId, InterestHandling handling, String reason) implements InterestStep {

        @Override
        public String toString() {
            return "Handle";
        }
    }

    /** It was no interest after all; it stays to be read, with the reason. */
    record Withdraw(UUID interestId, String reason) implements InterestStep {

        @Override
        public String toString() {
            return "Withdraw";
        }
    }

    /** It was written down wrongly; what was written stays to be read, with the reason, beside what is right. */
    record Correct(UUID interestId, String detail, String reason) implements InterestStep {

        @Override
        public String toString() {
            return "Correct";
        }
    }
}
