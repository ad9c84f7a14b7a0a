package uk.cdop.casebook.casework.casefile;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.child.NhsNumberAbsence;
import uk.cdop.casebook.casework.child.Sex;

/** The child, as the notification form describes them. */
public record Child(
        Answer<String> familyName,
        Answer<String> givenNames,
        Answer<NhsNumber> nhsNumber,
        Answer<NhsNumberAbsence> nhsNumberAbsence,
        Answer<LocalDate> dateOfBirth,
        Answer<Sex> sex,
        Answer<String> ethnicCategory,
        Answer<String> postcode) {

    /** Reads answers that the notification rules have passed. */
    public static Child from(Answers answers) {
        return new Child(
                answers.text(FAMILY_NAME),
                answers.text(GIVEN_NAMES),
                answers.text(NHS_NUMBER).map(NhsNumber::new),
                answers.text(NHS_NUMBER_ABSENT_REASON).map(code -> Coded.require(NhsNumberAbsence.class, code)),
                answers.date(DATE_OF_BIRTH),
                answers.text(SEX).map(code -> Coded.require(Sex.class, code)),
                answers.text(ETHNIC_CATEGORY),
                answers.text(HOME_POSTCODE));
    }

    /** Names nobody: a child must not reach a log by way of a string. */
    @Override
    public String toString() {
        return "Child";
    }
}
