package uk.cdop.casebook.casework.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.SampleRequests.person;
import static uk.cdop.casebook.testkit.SampleRequests.reminded;
import static uk.cdop.casebook.testkit.SampleRequests.sent;
import static uk.cdop.casebook.testkit.SampleRequests.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.deadline.WorkingDays;

class ChaseRulesTest {

    private static final Set<LocalDate> FREE = Set.of(
            LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26), LocalDate.of(2025, 1, 1));
    private static final Addressee DOCTOR = person("Example Hospital", "Dr B Sample", "b.sample@example.test");
    private static final Addressee NURSE = person("Sample Surgery", "C Sample", "c.sample@example.test");

    private final ChaseRules rules = new ChaseRules(
            ChaseIntervals.read("""
                    # a remark
                    code;label;working_days;mark
                    after_due;First;1;design
                    after_reminder_1;Second;5;design
                    after_reminder_2;Third;5;design
                    after_reminder_3;Escalate;5;design
                    after_escalation;Again;10;design
                    """),
            new WorkingDays(FREE::contains));

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-28, 2024-04-02", "2024-03-27, 2024-03-28", "2024-12-24, 2024-12-27", "2024-12-31, 2025-01-02", "2024-02-28, 2024-02-29"})
    void theFirstReminderIsOnTheNextWorkingDayAfterTheReturnWasDue(LocalDate due, LocalDate first) {
        assertThat(rules.firstChaseOn(due)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-25, 2024-04-02, 2024-04-03", "2024-03-28, 2024-04-05, 2024-04-08", "2024-12-20, 2024-12-30, 2024-12-31",
        "2024-12-24, 2025-01-02, 2025-01-03", "2024-06-03, 2024-06-07, 2024-06-10"
    })
    void theAnswerIsAskedForBeforeTheNextStepOverTheHolidays(LocalDate on, LocalDate answerBy, LocalDate next) {
        AgencyRequest request = sent(1, 1, DOCTOR, on.minusDays(30), on.minusDays(3), on);
        DueReminder due = rules.plan(List.of(request), on).reminders().getFirst();
        assertThat(due.answerBy()).isEqualTo(answerBy);
        assertThat(due.nextOn()).isEqualTo(next);
        assertThat(due.level()).isEqualTo(1);
    }

    @Test
    void nothingIsDueBeforeItsDayAndThePlanSaysWhenItIs() {
        AgencyRequest request = sent(1, 1, DOCTOR, day(3, 1), day(3, 22), day(3, 25));
        ChasePlan plan = rules.plan(List.of(request), day(3, 24));
        assertThat(plan.isQuiet()).isTrue();
        assertThat(plan.nextOn()).contains(day(3, 25));
        assertThat(rules.plan(List.of(), day(3, 24)).nextOn()).isEmpty();
    }

    @Test
    void onePersonGetsOneLetterForAllCases() {
        ChasePlan plan = rules.plan(List.of(
                sent(1, 7, DOCTOR, day(3, 1), day(3, 22), day(3, 25)),
                sent(2, 3, NURSE, day(3, 1), day(3, 22), day(3, 25)),
                sent(3, 2, person("Example Hospital", "Dr B Sample", " B.Sample@example.test "), day(3, 1), day(3, 20), day(3, 21))), day(3, 25));
        assertThat(plan.people()).hasSize(2);
        assertThat(plan.people().getFirst().cases()).extracting(Object::toString).containsExactly("CDOP-2023-0002", "CDOP-2023-0007");
        assertThat(plan.people().getLast().to()).isEqualTo(NURSE);
    }

    @Test
    void peopleWithoutAnAddressAreToldApartByAgencyAndName() {
        Addressee first = new Addressee(Optional.empty(), "Sample School", Optional.empty(), Optional.of("A Sample"), Optional.empty());
        Addressee second = new Addressee(Optional.empty(), "sample school ", Optional.empty(), Optional.of("a sample"), Optional.empty());
        ChasePlan plan = rules.plan(List.of(
                sent(1, 1, first, day(3, 1), day(3, 22), day(3, 25)), sent(2, 2, second, day(3, 1), day(3, 22), day(3, 25)),
                sent(3, 3, Addressee.unknown("Sample School"), day(3, 1), day(3, 22), day(3, 25))), day(3, 25));
        assertThat(plan.people()).hasSize(2);
    }

    @Test
    void theLetterHasTheWordingOfTheReminderThatHasComeFurthest() {
        AgencyRequest second = reminded(sent(1, 1, DOCTOR, day(3, 1), day(3, 11), day(3, 12)), 1, day(3, 12), day(3, 19));
        AgencyRequest first = sent(2, 2, DOCTOR, day(3, 1), day(3, 15), day(3, 18));
        PersonReminders letter = rules.plan(List.of(second, first), day(3, 19)).people().getFirst();
        assertThat(letter.level()).isEqualTo(2);
        assertThat(letter.reminders()).extracting(DueReminder::levelInWords).containsExactly("second reminder", "first reminder");
    }

    @Test
    void afterThreeRemindersTheRequestIsToBeEscalatedAndThenFollowedUp() {
        AgencyRequest request = sent(1, 1, DOCTOR, day(2, 1), day(2, 22), day(2, 23));
        request = reminded(request, 1, day(2, 23), day(3, 1));
        request = reminded(request, 2, day(3, 1), day(3, 8));
        request = reminded(request, 3, day(3, 8), day(3, 15));
        assertThat(rules.plan(List.of(request), day(3, 14)).isQuiet()).isTrue();
        assertThat(rules.plan(List.of(request), day(3, 15)).toEscalate()).containsExactly(request);
        AgencyRequest escalated = taken(request.escalate(day(3, 15), "Example Director", "No answer", Optional.of(rules.followUpOn(day(3, 15)))));
        assertThat(escalated.nextChaseOn()).contains(day(4, 2));
        assertThat(rules.plan(List.of(escalated), day(4, 1)).isQuiet()).isTrue();
        assertThat(rules.plan(List.of(escalated), day(4, 2)).toFollowUp()).containsExactly(escalated);
    }

    @Test
    void aSecondRunOnTheDayAndARunForAnEarlierDaySendNothing() {
        AgencyRequest request = reminded(sent(1, 1, DOCTOR, day(3, 1), day(3, 22), day(3, 25)), 1, day(3, 25), day(3, 25));
        assertThat(rules.plan(List.of(request), day(3, 25)).isQuiet()).isTrue();
        assertThat(rules.plan(List.of(sent(2, 2, DOCTOR, day(3, 20), day(3, 20), day(3, 1))), day(3, 10)).isQuiet()).isTrue();
    }

    @Test
    void whatHasComeBackIsNotChased() {
        AgencyRequest back = taken(sent(1, 1, DOCTOR, day(3, 1), day(3, 22), day(3, 25)).returned(day(3, 23)));
        AgencyRequest waived = taken(sent(2, 2, DOCTOR, day(3, 1), day(3, 22), day(3, 25)).waive(day(3, 23), "enough is known"));
        assertThat(rules.plan(List.of(back, waived), day(5, 1)).isQuiet()).isTrue();
    }

    @Test
    void intervalsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> ChaseIntervals.read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChaseIntervals.read("code;label;working_days;mark\nafter_due;First;1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChaseIntervals.read("code;label;working_days;mark\nafter_due;First;0;design")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChaseIntervals.read("code;label;working_days;mark\nafter_due;First;1;design")).hasMessageContaining("after_reminder_1");
    }

    @Test
    void anOutcomeIsKeptInWordsAndReadBack() {
        for (EscalationOutcome outcome : EscalationOutcome.values()) {
            assertThat(EscalationOutcome.of(outcome.withNote(" by 3 May "))).contains(outcome);
            assertThat(EscalationOutcome.of(outcome.withNote(" "))).contains(outcome);
        }
        assertThat(EscalationOutcome.DATE_AGREED.withNote("3 May")).isEqualTo("A day was agreed: 3 May");
        assertThat(EscalationOutcome.of("something else entirely")).isEmpty();
    }
}
