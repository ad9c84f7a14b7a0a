package uk.cdop.casebook.casework.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;

class AmendmentTest {

    private static final LocalDate RETURNED = LocalDate.of(2024, 2, 29);
    private static final Answers FIRST = Answers.NONE.with(CATEGORY, "CAT05_ACUTE").with(CAUSE, "An invented cause");
    private static final Answers SECOND = FIRST.with(CATEGORY, "CAT06_CHRONIC");

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static AnalysisVersion replaced(int version, LocalDate day, Answers before) {
        return new AnalysisVersion(CaseNumber.of(2023, 1), version, noon(day), "A Clerk", "The inquest", before);
    }

    private static AnalysisReturn returned(LocalDate day) {
        return new AnalysisReturn(day, noon(day), "A Clerk");
    }

    private static Optional<Amendment> of(List<AnalysisVersion> versions, List<AnalysisReturn> returns, Answers now) {
        return Amendment.of(versions, returns, Optional.empty(), now);
    }

    @Test
    void findingsThatWereNeverCorrectedAreNotAmended() {
        assertThat(of(List.of(), List.of(), FIRST)).isEmpty();
        assertThat(of(List.of(), List.of(returned(RETURNED)), FIRST)).isEmpty();
    }

    @Test
    void aCorrectionAfterTheReturnSaysSinceWhenAndWhat() {
        LocalDate corrected = RETURNED.plusDays(1);
        assertThat(of(List.of(replaced(1, corrected, FIRST)), List.of(returned(RETURNED)), SECOND)).hasValueSatisfying(amended -> {
            assertThat(amended.returnedOn()).contains(RETURNED);
            assertThat(amended.at()).isEqualTo(noon(corrected));
            assertThat(amended.changed()).containsExactly(CATEGORY);
        });
    }

    @Test
    void aCorrectionBeforeTheReturnIsPartOfIt() {
        assertThat(of(List.of(replaced(1, RETURNED.minusDays(1), FIRST)), List.of(returned(RETURNED)), SECOND)).isEmpty();
    }

    @Test
    void aReturnAfterTheCorrectionSettlesIt() {
        assertThat(of(List.of(replaced(1, RETURNED.plusDays(1), FIRST)), List.of(returned(RETURNED), returned(RETURNED.plusDays(2))), SECOND)).isEmpty();
    }

    @Test
    void severalCorrectionsAreComparedWithWhatWasReturned() {
        Answers third = SECOND.with(CAUSE, "Another invented cause");
        List<AnalysisVersion> versions = List.of(replaced(1, RETURNED.plusDays(1), FIRST), replaced(2, RETURNED.plusDays(2), SECOND));
        assertThat(of(versions, List.of(returned(RETURNED)), third).orElseThrow().changed()).containsExactlyInAnyOrder(CATEGORY, CAUSE);
        assertThat(of(versions, List.of(returned(RETURNED)), FIRST)).as("put back as it was").isEmpty();
    }

    @Test
    void findingsOfAnEarlierSystemCountAsReturnedOnTheDayTheyWereComplete() {
        List<AnalysisVersion> versions = List.of(replaced(1, RETURNED.plusDays(1), FIRST));
        assertThat(Amendment.of(versions, List.of(), Optional.of(RETURNED), SECOND).orElseThrow().returnedOn()).contains(RETURNED);
        assertThat(Amendment.of(versions, List.of(), Optional.of(RETURNED.plusDays(2)), SECOND)).isEmpty();
    }

    @Test
    void withoutAnyReturnWhatWasSignedOffCounts() {
        Amendment amended = of(List.of(replaced(1, RETURNED, FIRST)), List.of(), SECOND).orElseThrow();
        assertThat(amended.returnedOn()).isEmpty();
        assertThat(amended.changed()).containsExactly(CATEGORY);
    }

    @Test
    void theDayOfTheReturnIsNoAmendment() {
        assertThat(of(List.of(replaced(1, RETURNED, FIRST)), List.of(), FIRST.with(SUBMITTED, RETURNED))).isEmpty();
    }
}
