package uk.cdop.casebook.casework.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;

class SimilarDeathsTest {

    private static final LocalDate DIED = LocalDate.of(2024, 2, 29);

    private static DeathCircumstances death(int sequence, LocalDate died, String area, Answers answers) {
        return DeathCircumstances.of(CaseNumber.of(2024, sequence), died, area, answers);
    }

    private static Answers suicide() {
        return Answers.NONE.with(DeathCircumstances.SUSPECTED_SUICIDE, "yes");
    }

    private static List<SimilarDeath> similar(DeathCircumstances other, Answers one) {
        return SimilarDeaths.to(death(1, DIED, "E06000059", one), List.of(other));
    }

    @Test
    void twoSuspectedSuicidesInOneAreaRaiseTheQuestionOfACluster() {
        List<SimilarDeath> found = similar(death(2, DIED.minusMonths(3), "E06000059", suicide()), suicide());
        assertThat(found).singleElement().satisfies(similar -> {
            assertThat(similar.likenesses()).containsExactly(Likeness.SUSPECTED_SUICIDE_SAME_AREA);
            assertThat(similar.asksAboutCluster()).isTrue();
        });
    }

    @Test
    void theSameSchoolRaisesItAcrossAreasAndSpellings() {
        Answers one = suicide().with(DeathCircumstances.SCHOOL, "St. Example's  College");
        Answers other = Answers.NONE.with(DeathCircumstances.EVENTS, "apparent_suicide").with(DeathCircumstances.SCHOOL, "St Example s college");
        assertThat(similar(death(2, DIED.minusMonths(20), "E06000066", other), one)).singleElement().satisfies(similar ->
                assertThat(similar.likenesses()).containsExactlyInAnyOrder(Likeness.SUSPECTED_SUICIDE_SAME_SCHOOL, Likeness.SAME_SCHOOL));
    }

    /** The span of twelve months ends with the day of the month, also from a leap day. */
    @ParameterizedTest
    @CsvSource({"2023-02-28, true", "2023-02-27, false", "2025-02-28, true", "2025-03-01, false"})
    void theSpanHasAnEnd(LocalDate other, boolean found) {
        assertThat(similar(death(2, other, "E06000059", suicide()), suicide()).isEmpty()).isEqualTo(!found);
    }

    @Test
    void onlyOneSuspectedSuicideRaisesNoQuestion() {
        assertThat(similar(death(2, DIED, "E06000059", Answers.NONE), suicide())).isEmpty();
    }

    @Test
    void whatIsNotKnownIsLikeNothing() {
        Answers unknown = Answers.NONE.with(DeathCircumstances.SCHOOL, Answer.notKnown()).with(DeathCircumstances.PRODUCT, "  - ");
        assertThat(similar(death(2, DIED, "E06000059", unknown), unknown)).isEmpty();
        Answers none = Answers.NONE.with(DeathCircumstances.EVENTS, "none_of_these");
        assertThat(similar(death(2, DIED, "E06000059", none), none)).isEmpty();
    }

    @Test
    void sharedEventsPlacesMethodsAndProductsAreNamedEach() {
        Answers both = Answers.NONE.with(DeathCircumstances.EVENTS, "drowning other_accident").with(DeathCircumstances.EVENT_ADDRESS, "The invented weir")
                .with(DeathCircumstances.PRODUCT, "Sample sling").with(DeathCircumstances.METHOD, "other");
        assertThat(similar(death(2, DIED.plusDays(40), "E06000059", both), both)).singleElement().satisfies(similar ->
                assertThat(similar.likenesses()).isEqualTo(Set.of(
                        Likeness.SAME_EVENT_SAME_AREA, Likeness.SAME_PLACE_OF_EVENT, Likeness.SAME_PRODUCT, Likeness.SAME_METHOD)));
    }

    @Test
    void clusterQuestionsComeFirstAndThenTheNearest() {
        Answers one = suicide().with(DeathCircumstances.SCHOOL, "Sample School");
        Answers school = Answers.NONE.with(DeathCircumstances.SCHOOL, "Sample School");
        List<SimilarDeath> found = SimilarDeaths.to(death(1, DIED, "E06000059", one), List.of(
                death(1, DIED, "E06000059", one), death(4, DIED.minusDays(90), "E06000066", school),
                death(3, DIED.minusDays(5), "E06000066", school), death(2, DIED.minusDays(200), "E06000059", suicide())));
        assertThat(found).extracting(SimilarDeath::number)
                .containsExactly(CaseNumber.of(2024, 2), CaseNumber.of(2024, 3), CaseNumber.of(2024, 4));
    }
}
