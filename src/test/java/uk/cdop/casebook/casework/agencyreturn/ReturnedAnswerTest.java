package uk.cdop.casebook.casework.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer.Comparison;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

class ReturnedAnswerTest {

    private static Comparison of(Answer<?> known, Answer<?> says, boolean disputed) {
        return ReturnedAnswer.of(FormCode.REPORTING, FieldKey.of("place_of_death_type"), known, says, disputed).comparison();
    }

    @Test
    void isNewWhereNothingIsKnownOrOnlyThatItIsNotKnown() {
        assertThat(of(Answer.notAsked(), Answer.given("school"), false)).isEqualTo(Comparison.NEW);
        assertThat(of(Answer.notKnown(), Answer.given("school"), false)).isEqualTo(Comparison.NEW);
    }

    @Test
    void isTheSameInOtherLettersAndSpaces() {
        assertThat(of(Answer.given("Sample  Primary"), Answer.given(" sample primary"), false)).isEqualTo(Comparison.SAME);
        assertThat(of(Answer.given(LocalDate.of(2024, 2, 29)), Answer.given(LocalDate.of(2024, 2, 29)), false)).isEqualTo(Comparison.SAME);
    }

    @Test
    void isChangedWhereSomethingElseIsKnown() {
        assertThat(of(Answer.given("school"), Answer.given("hospice"), false)).isEqualTo(Comparison.CHANGED);
        assertThat(of(Answer.notApplicable(), Answer.given("hospice"), false)).isEqualTo(Comparison.CHANGED);
    }

    @Test
    void saysWhereTheSourcesDifferAlreadyAndShowsNothingOfTheAnswerInItsText() {
        assertThat(of(Answer.notAsked(), Answer.given("hospice"), true)).isEqualTo(Comparison.SOURCES_DIFFER);
        assertThat(ReturnedAnswer.of(FormCode.REPORTING, FieldKey.of("rep_name"), Answer.notAsked(), Answer.given("Sam Sample"), false).toString())
                .doesNotContain("Sam").contains("rep_name");
    }
}
