package uk.cdop.casebook.casework.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;
import static uk.cdop.casebook.testkit.SampleFindings.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.CaseFactsForChecks.Open;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.SampleFindings;

class CheckCatalogueTest {

    private static final Map<Integer, AnalysisFacts> CASES = new TreeMap<>();

    static {
        dates();
        categories();
        factors();
        learning();
        gathered();
        meetings();
    }

    private static void says(int number, UnaryOperator<Answers> change) {
        CASES.put(number, saying(change));
    }

    private static Answers without(Answers answers, FieldKey key) {
        return answers.with(key, Answer.notAsked());
    }

    private static MeetingFacts meeting(LocalDate day) {
        return new MeetingFacts(new MeetingNumber("PANEL-2024-01"), day, true, true, Optional.empty(), 6, 0, 0);
    }

    private static AnalysisFacts reviewedOn(LocalDate day) {
        return cdrm(Optional.of(DIED.minusDays(30)), false, met(saying(form -> form.with(REVIEW_DATE, day)), Optional.of(meeting(day))));
    }

    private static void dates() {
        says(1, form -> without(form, REVIEW_DATE));
        CASES.put(2, reviewedOn(DIED.minusDays(1)));
        CASES.put(3, reviewedOn(DIED.plusDays(1)));
        CASES.put(4, reviewedOn(MET.plusDays(2)));
        says(5, form -> form.with(REVIEW_DATE, MET.minusDays(1)));
        CASES.put(6, dated(clean(), Optional.of(DIED.plusDays(1)), DIED));
        CASES.put(7, dated(clean(), Optional.of(DIED.minusYears(18)), DIED));
        CASES.put(8, cdrm(Optional.of(MET.plusDays(1)), false, clean()));
        says(9, form -> form.with(FEEDBACK_ON, DIED.minusDays(1)));
        says(10, form -> form.with(REFERRAL_ON, MET.plusYears(1)));
    }

    private static void categories() {
        says(11, form -> without(form, CATEGORY));
        says(12, form -> form.with(CATEGORY, "CAT08_PERINATAL"));
        says(13, form -> form.with(SUB_CATEGORY, "8a"));
        says(14, form -> form.with(SECONDARY, "CAT03_TRAUMA_EXTERNAL CAT09_INFECTION"));
        says(15, form -> form.with(SECONDARY, "CAT05_ACUTE"));
        CASES.put(16, cdrm(Optional.of(DIED.plusDays(90)), true, saying(form -> form.with(CATEGORY, "CAT10_SUD_UNEXPLAINED"))));
        says(17, form -> form.with(CATEGORY, "CAT10_SUD_UNEXPLAINED").with(FieldKey.of("an_cause_1a"), "Sudden death in EPILEPSY"));
        says(18, form -> form.with(CATEGORY, "CAT01_INFLICTED").with(JAR_DONE, "yes"));
        says(19, form -> form.with(CATEGORY, "CAT01_INFLICTED").with(REFERRAL, "no"));
        says(20, form -> form.with(CATEGORY, "CAT02_SUICIDE_SELFHARM").with(REFERRAL, "no").with(JAR_DONE, "yes"));
        CASES.put(21, notified(saying(form -> form.with(CATEGORY, "CAT10_SUD_UNEXPLAINED")), said -> said.with(NotificationFields.DEATH_EXPECTED, "expected")));
        CASES.put(22, dated(saying(form -> form.with(CATEGORY, "CAT09_INFECTION")), Optional.of(DIED.minusDays(6)), DIED));
    }

    private static void factors() {
        says(23, form -> without(form, MODIFIABLE));
        says(24, form -> unmodifiable(form).with(MODIFIABLE, "MOD_YES"));
        says(25, form -> form.with(MODIFIABLE, "MOD_NO"));
        says(26, form -> unmodifiable(form).with(MODIFIABLE, "MOD_INADEQUATE"));
        says(27, form -> without(form, relevanceOf(FactorDomain.PHYSICAL)));
        says(28, form -> form.with(FACTOR_DOMAIN.at(2), "A"));
        says(29, form -> without(form, FACTOR_DETAIL.at(1)));
        says(30, form -> factor(form, 2, "A", "A_ASTHMA", "1", "yes"));
        says(31, form -> factor(form, 2, "A", "B_BULLYING", "1", "no"));
        says(32, form -> form.with(relevanceOf(FactorDomain.SERVICE), "1"));
        says(33, form -> form.with(relevanceOf(FactorDomain.CHILD), "2"));
        says(34, form -> factor(form, 2, "D", "D_COMMUNICATION", "1", "no"));
    }

    private static ReviewAction action(Optional<String> owner, Optional<LocalDate> due) {
        return new ReviewAction("A2024-001", Optional.empty(), "An invented action", owner, Optional.empty(), due, ActionStatus.OPEN, Optional.empty(), 0);
    }

    private static void learning() {
        CASES.put(35, answeredBy(clean()));
        says(36, form -> without(form, LEARNING));
        says(37, form -> form.with(RECOMMENDATION.at(1), "An invented recommendation").with(LEVEL.at(1), "local"));
        CASES.put(38, acting(action(Optional.empty(), Optional.of(MET.plusDays(60)))));
        CASES.put(39, acting(action(Optional.of("Example Trust"), Optional.empty())));
        says(40, form -> without(form, CAUSE));
        says(41, form -> form.with(SUMMARY, "  "));
        says(42, form -> form.with(CAUSE_ERROR, "yes"));
        says(43, form -> form.with(REFERRAL, "yes"));
        says(44, form -> without(form, FAMILY_FOLLOWUP));
        says(45, form -> form.with(FEEDBACK_GIVEN, "yes").with(FEEDBACK_BY, "A Keyworker"));
        CASES.put(46, SampleFindings.open(new Open(0, 0, 0, 0, 0, 1)));
    }

    private static void gathered() {
        CASES.put(47, SampleFindings.open(new Open(0, 0, 0, 1, 0, 0)));
        CASES.put(48, SampleFindings.open(new Open(0, 1, 0, 0, 0, 0)));
        CASES.put(49, SampleFindings.open(new Open(0, 0, 1, 0, 0, 0)));
        CASES.put(50, SampleFindings.open(new Open(1, 0, 0, 0, 0, 0)));
        CASES.put(51, SampleFindings.open(new Open(0, 0, 0, 0, 1, 0)));
        CASES.put(52, cdrm(Optional.empty(), false, clean()));
        CASES.put(53, notified(clean(), said -> without(said, NotificationFields.NHS_NUMBER)));
        CASES.put(54, dated(notified(clean(), said -> without(said, NotificationFields.BIRTH_WEIGHT_G)), Optional.of(DIED), DIED));
        CASES.put(55, notified(clean(), said -> without(said, NotificationFields.JAR_TRIGGERED)));
    }

    private static void meetings() {
        CASES.put(56, met(clean(), Optional.empty()));
        CASES.put(57, met(clean(), Optional.of(new MeetingFacts(new MeetingNumber("PANEL-2024-01"), MET, true, false, Optional.empty(), 6, 0, 0))));
        CASES.put(58, met(clean(), Optional.of(new MeetingFacts(new MeetingNumber("PANEL-2024-01"), MET, true, true, Optional.empty(), 6, 0, 1))));
        CASES.put(59, met(clean(), Optional.of(new MeetingFacts(new MeetingNumber("PANEL-2024-01"), MET, true, true, Optional.empty(), 6, 1, 0))));
        CASES.put(60, met(clean(), Optional.of(new MeetingFacts(new MeetingNumber("PANEL-2024-01"), MET, true, true, Optional.empty(), 0, 0, 0))));
    }

    static Stream<Integer> numbers() {
        return CheckCatalogue.all().stream().map(ConsistencyCheck::number);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void eachCheckHasACaseThatTripsItAndNoOther(int number) {
        assertThat(CASES).containsKey(number);
        assertThat(CheckCatalogue.run(CASES.get(number))).extracting(TrippedCheck::number).containsExactly(number);
    }

    @Test
    void aCaseInOrderTripsNone() {
        assertThat(CheckCatalogue.run(clean())).isEmpty();
        assertThat(CheckCatalogue.run(answeredBy(saying(SampleFindings::unmodifiable)))).as("no factor at all").isEmpty();
    }

    @Test
    void checksAreNumberedWithoutAGapAndSayWhereToMend() {
        assertThat(numbers()).containsExactlyElementsOf(IntStream.rangeClosed(1, CheckCatalogue.all().size()).boxed().toList());
        assertThat(CheckCatalogue.all()).allSatisfy(check -> {
            assertThat(check.sentence()).endsWith(".").hasSizeLessThan(180);
            assertThat(check.source()).isNotBlank();
            assertThat(check.place().field().isPresent() || !check.place().tab().isBlank()).isTrue();
        });
        assertThat(CheckCatalogue.of(57)).hasValueSatisfying(check -> assertThat(check.stops()).isFalse());
        assertThat(CheckCatalogue.of(0)).isEmpty();
    }

    @Test
    void whatStopsComesFirstAndTheRowIsNamed() {
        List<TrippedCheck> tripped = CheckCatalogue.run(saying(form -> without(form.with(FACTOR_DOMAIN.at(2), "A"), FACTOR_DETAIL.at(1))));
        assertThat(tripped).extracting(TrippedCheck::number).containsExactly(28, 29);
        assertThat(tripped.getFirst().place().field()).contains(FACTOR_CODE.at(2));
        assertThat(tripped.getLast().place().field()).contains(FACTOR_DETAIL.at(1));
    }

    @Test
    void anEighteenthBirthdayAndALeapDayCountAsTheyDoElsewhere() {
        LocalDate leap = LocalDate.of(2008, 2, 29);
        assertThat(CheckCatalogue.run(met(dated(saying(form -> form.with(REVIEW_DATE, MET)), Optional.of(leap), LocalDate.of(2026, 2, 28)), Optional.empty())))
                .extracting(TrippedCheck::number).doesNotContain(7);
        assertThat(CheckCatalogue.run(dated(clean(), Optional.of(leap), LocalDate.of(2026, 3, 1)))).extracting(TrippedCheck::number).contains(7);
    }

    @Test
    void aReasonRecordedAtTheMeetingIsEnoughWhereItWasNotQuorate() {
        MeetingFacts said = new MeetingFacts(new MeetingNumber("PANEL-2024-01"), MET, true, false, Optional.of("The police member was taken ill"), 6, 0, 0);
        assertThat(CheckCatalogue.run(met(clean(), Optional.of(said)))).isEmpty();
    }
}
