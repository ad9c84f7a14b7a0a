package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.testkit.ReturnCases;

class ReturnNeedsTest {

    private static final FieldKey CATEGORY = FieldKey.of("an_category_primary");
    private static final ReturnNeeds NEEDS = new ReturnNeeds(List.of(
            new ReturnField(FormCode.NOTIFICATION, NHS_NUMBER, Need.ALWAYS, "BG-M"),
            new ReturnField(FormCode.NOTIFICATION, BIRTH_WEIGHT_G, Need.UNDER_ONE_YEAR, "BG-M"),
            new ReturnField(FormCode.NOTIFICATION, SEX, Need.NEVER, "BG-M"),
            new ReturnField(FormCode.ANALYSIS, CATEGORY, Need.ALWAYS, "BG-M")));

    @Test
    void eachFormHasItsOwnNeeds() {
        CaseFile file = notifiedOn(1, "2023-06-01").file();
        assertThat(NEEDS.of(file, FormCode.ANALYSIS, file.notificationForm().answers())).containsExactly(CATEGORY);
        assertThat(NEEDS.of(file, FormCode.REPORTING, file.notificationForm().answers())).isEmpty();
    }

    @Test
    void neverIsNeverAndAlwaysIsAlways() {
        assertThat(needed(notifiedOn(1, "2023-06-01"))).containsExactly(NHS_NUMBER);
    }

    @Test
    void underOneYearIsUntilTheDayBeforeTheBirthday() {
        assertThat(needed(notifiedOn(1, "2023-06-02").bornOn("2023-06-01").diedOn("2023-06-01"))).containsExactly(BIRTH_WEIGHT_G, NHS_NUMBER);
        assertThat(needed(notifiedOn(1, "2023-06-02").bornOn("2022-06-02").diedOn("2023-06-01"))).containsExactly(BIRTH_WEIGHT_G, NHS_NUMBER);
        assertThat(needed(notifiedOn(1, "2023-06-02").bornOn("2022-06-01").diedOn("2023-06-01"))).containsExactly(NHS_NUMBER);
        assertThat(needed(notifiedOn(1, "2023-06-02").with(DATE_OF_BIRTH, Answer.notKnown()))).containsExactly(NHS_NUMBER);
    }

    @Test
    void onlyAReasonThatIsGivenStandsForTheNhsNumber() {
        ReturnCases without = notifiedOn(1, "2023-06-01").with(NHS_NUMBER, Answer.notAsked());
        assertThat(needed(without)).containsExactly(NHS_NUMBER);
        assertThat(needed(without.with(NHS_NUMBER_ABSENT_REASON, Answer.notKnown()))).containsExactly(NHS_NUMBER);
        assertThat(needed(without.with(NHS_NUMBER_ABSENT_REASON, "not_currently_available"))).isEmpty();
        assertThat(needed(without.with(NHS_NUMBER, "9990000018"))).containsExactly(NHS_NUMBER);
    }

    private static Set<FieldKey> needed(ReturnCases built) {
        CaseFile file = built.file();
        return NEEDS.of(file, FormCode.NOTIFICATION, file.notificationForm().answers());
    }
}
