package uk.cdop.casebook.casework.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.testkit.SampleAreas;

class ResidenceRulesTest {

    private static Answers lived(String council, LocalDate died) {
        return Answers.NONE.with(NotificationFields.RESIDENCE_AREA, council).with(NotificationFields.DATE_OF_DEATH, died);
    }

    @ParameterizedTest
    @CsvSource({
        "Dorset, 2019-03-31, E10000009, DORSET", "Dorset, 2019-04-01, E06000059, DORSET",
        "Somerset, 2023-03-31, E10000027, SOMERSET", "Somerset, 2023-04-01, E06000066, SOMERSET",
        "Christchurch, 2019-03-31, E07000048, BCP", "BCP, 2019-04-01, E06000058, BCP",
        "bcp council, 2024-02-29, E06000058, BCP", "Somerset County Council, 2022-01-01, E10000027, SOMERSET",
        "Elsewhere in England, 2024-01-01, elsewhere_england, OUT_OF_AREA", "wales, 2024-01-01, wales, OUT_OF_AREA"
    })
    void findsTheCouncilAsItWasOnTheDay(String council, LocalDate died, String code, ReportingArea area) {
        assertThat(ResidenceRules.residence(lived(council, died), SampleAreas.directory())).hasValueSatisfying(residence -> {
            assertThat(residence.areaCode()).isEqualTo(code);
            assertThat(residence.reportingArea()).isEqualTo(area);
        });
    }

    @ParameterizedTest
    @CsvSource({"BCP, 2019-03-31", "Poole, 2019-04-01", "E06000066, 2023-03-31", "Nowhere, 2024-01-01"})
    void guessesNothing(String council, LocalDate died) {
        assertThat(ResidenceRules.residence(lived(council, died), SampleAreas.directory())).isEmpty();
    }

    @Test
    void carriesTheHomeCdop() {
        Answers answers = lived("elsewhere_england", LocalDate.of(2024, 1, 1)).with(NotificationFields.HOME_CDOP, "Exampleshire CDOP");
        assertThat(ResidenceRules.residence(answers, SampleAreas.directory()).orElseThrow().homeCdop()).isEqualTo(Answer.given("Exampleshire CDOP"));
    }
}
