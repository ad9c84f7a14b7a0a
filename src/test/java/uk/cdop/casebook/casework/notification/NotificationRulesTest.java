package uk.cdop.casebook.casework.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.Child;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.testkit.SampleAreas;

class NotificationRulesTest {

    private static final AreaDirectory AREAS = SampleAreas.directory();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private static final Answers SOUND = Answers.NONE
            .with(NotificationFields.FAMILY_NAME, "Samplewick")
            .with(NotificationFields.NHS_NUMBER, "9990900019")
            .with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2024, 2, 2))
            .with(NotificationFields.DATE_OF_DEATH, LocalDate.of(2024, 5, 20))
            .with(NotificationFields.SEX, "F")
            .with(NotificationFields.HOME_POSTCODE, "DT98 1AA")
            .with(NotificationFields.RESIDENCE_AREA, "E06000059");

    private static List<String> rules(Answers answers) {
        return NotificationRules.findings(answers, TODAY, AREAS).stream().map(Finding::rule).toList();
    }

    private static Answers lived(LocalDate born, LocalDate died) {
        return SOUND.with(NotificationFields.DATE_OF_BIRTH, born).with(NotificationFields.DATE_OF_DEATH, died);
    }

    @Test
    void findsNothingInASoundNotification() {
        assertThat(NotificationRules.findings(SOUND, TODAY, AREAS)).isEmpty();
    }

    @Test
    void refusesADeathBeforeTheBirth() {
        assertThat(rules(lived(LocalDate.of(2024, 5, 21), LocalDate.of(2024, 5, 20)))).containsExactly("death_before_birth");
    }

    @Test
    void takesADeathOnTheDayOfBirth() {
        assertThat(rules(lived(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 20)))).isEmpty();
    }

    @Test
    void refusesATimeOfDeathBeforeTheTimeOfBirthOnTheSameDay() {
        Answers sameDay = lived(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 20))
                .with(FieldKey.of("time_of_birth"), LocalTime.of(9, 0)).with(NotificationFields.TIME_OF_DEATH, LocalTime.of(8, 59));
        assertThat(rules(sameDay)).containsExactly("death_before_birth");
        assertThat(rules(sameDay.with(NotificationFields.TIME_OF_DEATH, LocalTime.of(9, 0)))).isEmpty();
    }

    @Test
    void refusesDatesInTheFuture() {
        assertThat(rules(lived(LocalDate.of(2024, 2, 2), TODAY.plusDays(1)))).containsExactly("death_in_future");
        assertThat(rules(lived(LocalDate.of(2024, 2, 2), TODAY))).isEmpty();
        assertThat(rules(lived(TODAY.plusDays(1), TODAY.plusDays(2)))).contains("birth_in_future", "death_in_future");
    }

    @Test
    void refusesADeathBeforeReviewsBegan() {
        Answers early = lived(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 3, 31));
        assertThat(rules(early)).contains("death_too_early");
    }

    @ParameterizedTest
    @CsvSource({"2006-05-20, 2024-05-20, true", "2006-05-21, 2024-05-20, false", "2004-02-29, 2022-02-28, false", "2004-02-29, 2022-03-01, true"})
    void refusesTheEighteenthBirthdayAndLater(LocalDate born, LocalDate died, boolean refused) {
        assertThat(rules(lived(born, died)).contains("age_18_or_over")).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990900018", "999090001", "99909000190", "0000000000", "999o900019"})
    void refusesANumberThatFailsItsCheck(String number) {
        assertThat(rules(SOUND.with(NotificationFields.NHS_NUMBER, number))).containsExactly("nhs_number_invalid");
    }

    @Test
    void needsAReasonForAMissingNumberFromApril2022() {
        Answers without = SOUND.with(NotificationFields.NHS_NUMBER, Answer.notKnown());
        assertThat(NotificationRules.findings(without, TODAY, AREAS)).singleElement()
                .satisfies(finding -> assertThat(finding.refuses()).isTrue());
        Answers firstDay = without.with(NotificationFields.DATE_OF_DEATH, LocalDate.of(2022, 4, 1)).with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2020, 1, 1));
        assertThat(NotificationRules.findings(firstDay, TODAY, AREAS)).anyMatch(Finding::refuses);
        Answers dayBefore = firstDay.with(NotificationFields.DATE_OF_DEATH, LocalDate.of(2022, 3, 31));
        assertThat(NotificationRules.findings(dayBefore, TODAY, AREAS)).singleElement()
                .satisfies(finding -> assertThat(finding.refuses()).isFalse());
        assertThat(rules(without.with(NotificationFields.NHS_NUMBER_ABSENT_REASON, "not_currently_available"))).isEmpty();
        assertThat(rules(without.with(NotificationFields.NHS_NUMBER_ABSENT_REASON, "lost"))).containsExactly("nhs_number_reason_unknown");
    }

    @Test
    void refusesAnUnknownSexAndTakesNotKnown() {
        assertThat(rules(SOUND.with(NotificationFields.SEX, "X"))).containsExactly("sex_unknown_code");
        assertThat(rules(SOUND.with(NotificationFields.SEX, Answer.notKnown()))).isEmpty();
    }

    @Test
    void refusesWithoutADateOfDeathAndWarnsWithoutADateOfBirth() {
        assertThat(rules(SOUND.with(NotificationFields.DATE_OF_DEATH, Answer.notKnown()))).containsExactly("date_of_death_missing");
        assertThat(NotificationRules.findings(SOUND.with(NotificationFields.DATE_OF_BIRTH, Answer.notKnown()), TODAY, AREAS)).singleElement()
                .satisfies(finding -> assertThat(finding.refuses()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nowhere", "E99999999", "Bournemouth", "E10000027"})
    void refusesACouncilThatWasNotThereOnTheDay(String council) {
        assertThat(rules(SOUND.with(NotificationFields.RESIDENCE_AREA, council))).containsExactly("residence_unknown");
    }

    @Test
    void refusesWithoutACouncil() {
        assertThat(rules(SOUND.with(NotificationFields.RESIDENCE_AREA, Answer.notKnown()))).containsExactly("residence_missing");
    }

    @Test
    void refusesAMalformedPostcodeAndWarnsOfAMissingOne() {
        assertThat(rules(SOUND.with(NotificationFields.HOME_POSTCODE, "DT9 81AAA"))).containsExactly("postcode_malformed");
        assertThat(rules(SOUND.with(NotificationFields.HOME_POSTCODE, Answer.refused()))).containsExactly("postcode_missing");
    }

    @ParameterizedTest
    @CsvSource({"15, true", "16, false", "45, false", "46, true"})
    void boundsTheGestation(long weeks, boolean refused) {
        assertThat(rules(SOUND.with(NotificationFields.GESTATION_WEEKS, weeks)).contains("gestation_range")).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false", "9999, false", "10000, true"})
    void boundsTheBirthWeight(long grams, boolean refused) {
        assertThat(rules(SOUND.with(NotificationFields.BIRTH_WEIGHT_G, grams)).contains("birth_weight_range")).isEqualTo(refused);
    }

    @Test
    void refusesANoticeBeforeTheDeathOrInTheFuture() {
        LocalDate died = LocalDate.of(2024, 5, 20);
        assertThat(NotificationRules.findingsOnReceipt(SOUND, died.minusDays(1), TODAY)).extracting(Finding::rule).containsExactly("notified_before_death");
        assertThat(NotificationRules.findingsOnReceipt(SOUND, died, TODAY)).isEmpty();
        assertThat(NotificationRules.findingsOnReceipt(SOUND, TODAY.plusDays(1), TODAY)).extracting(Finding::rule).containsExactly("notified_in_future");
    }

    @Test
    void neverRepeatsWhatWasEntered() {
        Answers wrong = SOUND.with(NotificationFields.NHS_NUMBER, "1112223334").with(NotificationFields.HOME_POSTCODE, "QQQQ")
                .with(NotificationFields.RESIDENCE_AREA, "Nowhereshire").with(NotificationFields.SEX, "Zz");
        assertThat(NotificationRules.findings(wrong, TODAY, AREAS)).hasSize(4).allSatisfy(finding ->
                assertThat(finding.sentence()).doesNotContain("1112223334", "QQQQ", "Nowhereshire", "Zz").endsWith("."));
    }

    @Test
    void keepsAnswersInTheirUsualForm() {
        Answers kept = NotificationRules.asKept(SOUND
                .with(NotificationFields.NHS_NUMBER, "999 090 0019")
                .with(NotificationFields.HOME_POSTCODE, " dt98  1aa ")
                .with(NotificationFields.RESIDENCE_AREA, "Dorset Council")
                .with(NotificationFields.AREA_OF_DEATH, "BCP Council"), AREAS);
        assertThat(kept).isEqualTo(SOUND.with(NotificationFields.AREA_OF_DEATH, "E06000058"));
        assertThat(Child.from(kept).nhsNumber().isGiven()).isTrue();
    }

    @Test
    void leavesForTheRulesWhatHasNoUsualForm() {
        Answers odd = SOUND.with(NotificationFields.NHS_NUMBER, "12").with(NotificationFields.RESIDENCE_AREA, "Nowhere");
        assertThat(NotificationRules.asKept(odd, AREAS)).isEqualTo(odd);
    }

    private static List<String> onTime(String died, String at, String now) {
        Answers answers = SOUND.with(NotificationFields.DATE_OF_DEATH, LocalDate.parse(died)).with(NotificationFields.TIME_OF_DEATH, LocalTime.parse(at));
        return NotificationRules.findingsOnTime(answers, Instant.parse(now)).stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // In May the clocks of England are an hour ahead of the instant.
        "2024-05-20, 14:31, 2024-05-20T13:30:00Z, true",
        "2024-05-20, 14:30, 2024-05-20T13:30:00Z, false",
        "2024-05-19, 23:59, 2024-05-20T13:30:00Z, false",
        // Midnight begins the day, so it has always come; a minute before midnight has not.
        "2024-05-20, 00:00, 2024-05-19T23:00:00Z, false",
        "2024-05-20, 23:59, 2024-05-20T22:58:00Z, true",
        // The clocks go back at two: half past one comes twice, and the first time counts.
        "2024-10-27, 01:50, 2024-10-27T01:10:00Z, false",
        "2024-10-27, 01:50, 2024-10-27T00:40:00Z, true",
        // The clocks go forward at one: half past two follows on half past twelve within the hour.
        "2024-03-31, 02:30, 2024-03-31T01:29:00Z, true",
        "2024-03-31, 02:30, 2024-03-31T01:30:00Z, false",
    })
    void refusesATimeOfDeathThatIsStillToCome(String died, String at, String now, boolean refused) {
        assertThat(onTime(died, at, now)).isEqualTo(refused ? List.of("death_later_today") : List.of());
    }

    @Test
    void saysNothingOfTheTimeWhereThereIsNoneOrTheDayItselfIsWrong() {
        Instant now = Instant.parse("2024-05-20T08:00:00Z");
        assertThat(NotificationRules.findingsOnTime(SOUND, now)).isEmpty();
        assertThat(NotificationRules.findingsOnTime(SOUND.with(NotificationFields.TIME_OF_DEATH, Answer.notKnown()), now)).isEmpty();
        assertThat(onTime("2024-05-21", "23:00", "2024-05-20T08:00:00Z")).as("that day is refused already").isEmpty();
    }
}
