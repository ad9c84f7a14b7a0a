package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.FAMILY_NAME;
import static uk.cdop.casebook.casework.notification.NotificationFields.GIVEN_NAMES;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER_ABSENT_REASON;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;

/** Invented children who are hard to tell apart. */
public final class Twosomes {

    public static final LocalDate BORN = LocalDate.of(2023, 5, 4);
    public static final LocalDate DIED = LocalDate.of(2023, 7, 14);

    private Twosomes() {}

    /** A named child with every fact that is compared but the NHS number. */
    public static Answers child() {
        return Answers.NONE
                .with(FAMILY_NAME, "Testford").with(GIVEN_NAMES, "Alder James")
                .with(DATE_OF_BIRTH, BORN).with(DATE_OF_DEATH, DIED)
                .with(HOME_POSTCODE, "ZZ1 1ZZ").with(RESIDENCE_AREA, "E06000059").with(NotificationFields.SEX, "F")
                .with(NHS_NUMBER_ABSENT_REASON, "not_currently_available")
                .with(MatchSubject.RELATIONSHIP.at(1), "mother").with(MatchSubject.PERSON_NAME.at(1), "Rowan Testford");
    }

    public static Answers withNumber(Answers answers, int sequence) {
        return answers.with(NHS_NUMBER, StoreCases.nhsNumber(sequence).digits());
    }

    public static MatchSubject subject(Answers answers) {
        return MatchSubject.of(Optional.empty(), answers);
    }

    public static MatchSubject subject(int sequence, Answers answers) {
        return MatchSubject.of(Optional.of(CaseNumber.of(2023, sequence)), answers);
    }
}
