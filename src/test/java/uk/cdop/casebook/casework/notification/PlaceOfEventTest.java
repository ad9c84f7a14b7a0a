package uk.cdop.casebook.casework.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;

class PlaceOfEventTest {

    @Test
    void aGivenPlaceIsItsCode() {
        assertThat(PlaceOfEvent.said(Answers.NONE.with(NotificationFields.EVENT_LOCATION_TYPE, "road"))).contains("road");
    }

    @ParameterizedTest
    @CsvSource({"NOT_KNOWN, not_known", "REFUSED, not_known", "NOT_YET_RETURNED, not_known", "NOT_ASKED,", "NOT_APPLICABLE,"})
    void onlyWhatNobodyWasAskedNamesNoOtherPlace(AnswerState state, String code) {
        assertThat(PlaceOfEvent.said(Answers.NONE.with(NotificationFields.EVENT_LOCATION_TYPE, Answer.blank(state))).orElse(null)).isEqualTo(code);
    }
}
