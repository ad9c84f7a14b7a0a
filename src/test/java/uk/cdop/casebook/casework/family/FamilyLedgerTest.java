package uk.cdop.casebook.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.rules.Finding;

class FamilyLedgerTest {

    private static final LocalDate DIED = LocalDate.of(2024, 2, 28);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final FamilyQuestion QUESTION = new FamilyQuestion(new UUID(0, 1), DIED.plusDays(9), "An invented question?", Optional.empty(), Optional.empty());

    private static KeyWorker worker(LocalDate on) {
        return new KeyWorker("Sample Worker", Optional.empty(), Optional.empty(), Optional.empty(), on);
    }

    @Test
    void namesAKeyWorkerInTimeUpToTheSecondDayAlsoOverALeapDay() {
        assertThat(worker(LocalDate.of(2024, 3, 1)).inTime(DIED)).isTrue();
        assertThat(worker(LocalDate.of(2024, 3, 2)).inTime(DIED)).isFalse();
        assertThat(worker(DIED).inTime(DIED)).isTrue();
    }

    @Test
    void keepsAQuestionOpenUntilItIsAnswered() {
        FamilyLedger asked = FamilyLedger.EMPTY.with(new FamilyEvent.QuestionAsked(QUESTION));
        assertThat(asked.openQuestions()).containsExactly(QUESTION);
        FamilyLedger answered = asked.with(new FamilyEvent.QuestionAnswered(QUESTION.id(), "An invented answer", TODAY));
        assertThat(answered.openQuestions()).isEmpty();
        assertThat(answered.questions()).singleElement().satisfies(one -> assertThat(one.answer()).contains("An invented answer"));
    }

    @Test
    void takesBackTheLastEntryButNeverALetter() {
        FamilyLedger before = FamilyLedger.EMPTY.with(new FamilyEvent.GuideGiven(DIED));
        FamilyLetter letter = new FamilyLetter(FamilyLetterKind.FIRST, TODAY, Optional.empty());
        FamilyLedger after = before.with(new FamilyEvent.QuestionAsked(QUESTION)).withLetter(letter).at(7);
        FamilyLedger back = after.with(new FamilyEvent.TakenBack(before));
        assertThat(back.questions()).isEmpty();
        assertThat(back.guideGivenOn()).contains(DIED);
        assertThat(back.letters()).containsExactly(letter);
        assertThat(back.rowVersion()).isEqualTo(7);
    }

    @Test
    void isEmptyUntilSomethingIsEntered() {
        assertThat(FamilyLedger.EMPTY.at(3).isEmpty()).isTrue();
        assertThat(FamilyLedger.EMPTY.with(new FamilyEvent.ReviewExplained(DIED)).isEmpty()).isFalse();
    }

    @Test
    void knowsWhenTheFamilyWasLastHeardOf() {
        FamilyLedger ledger = FamilyLedger.EMPTY
                .with(new FamilyEvent.InTouch(new FamilyContact(DIED.plusDays(3), "Sample Worker", "Rang")))
                .withLetter(new FamilyLetter(FamilyLetterKind.FIRST, DIED.plusDays(2), Optional.empty()));
        assertThat(ledger.lastInTouch()).contains(DIED.plusDays(3));
        assertThat(FamilyLedger.EMPTY.lastInTouch()).isEmpty();
    }

    @Test
    void forgetsADateThatNeedsNoAvoidingAnyMore() {
        AvoidedDate date = new AvoidedDate(DIED, true, Optional.empty());
        FamilyLedger ledger = FamilyLedger.EMPTY.with(new FamilyEvent.DateToAvoid(date)).with(new FamilyEvent.DateNoLongerAvoided(date));
        assertThat(ledger.avoided()).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(rules(new FamilyEvent.GuideGiven(TODAY.plusDays(1)))).containsExactly("in_future");
        assertThat(rules(new FamilyEvent.GuideGiven(DIED.minusDays(1)))).containsExactly("before_death");
        assertThat(rules(new FamilyEvent.KeyWorkerNamed(new KeyWorker(" ", Optional.empty(), Optional.empty(), Optional.empty(), TODAY)))).containsExactly("missing");
        assertThat(rules(new FamilyEvent.SupportOffered(new SupportOffer(TODAY, "", Optional.empty())))).containsExactly("missing");
        assertThat(rules(new FamilyEvent.QuestionAnswered(QUESTION.id(), "x".repeat(2_001), TODAY))).containsExactly("too_long");
        assertThat(rules(new FamilyEvent.InTouch(new FamilyContact(TODAY, "", "")))).containsExactly("missing", "missing");
        assertThat(rules(new FamilyEvent.GuideGiven(TODAY))).isEmpty();
    }

    private static List<String> rules(FamilyEvent event) {
        return FamilyChecks.findings(event, DIED, TODAY).stream().map(Finding::rule).toList();
    }

    @Test
    void namesNobody() {
        FamilyLedger ledger = FamilyLedger.EMPTY.with(new FamilyEvent.KeyWorkerNamed(worker(DIED)));
        assertThat(ledger + " " + ledger.keyWorker() + " " + QUESTION).doesNotContain("Sample").doesNotContain("invented");
    }
}
