package uk.cdop.casebook.casework.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.FAMILY_NAME;
import static uk.cdop.casebook.casework.notification.NotificationFields.GIVEN_NAMES;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;
import static uk.cdop.casebook.casework.notification.NotificationFields.MULTIPLE_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.SEX;
import static uk.cdop.casebook.testkit.Twosomes.child;
import static uk.cdop.casebook.testkit.Twosomes.subject;
import static uk.cdop.casebook.testkit.Twosomes.withNumber;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.duplicate.MatchScore.Suggestion;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;

class MatchingTest {

    private static final LocalDate FAR = LocalDate.of(2021, 11, 28);

    private static MatchScore score(Answers one, Answers other) {
        return Matching.score(subject(one), subject(other));
    }

    @Test
    void theSameFactsAreTheSameChild() {
        MatchScore score = score(child(), child());
        assertThat(score.suggestion()).isEqualTo(Suggestion.SAME_CHILD);
        assertThat(score.isByRule()).isTrue();
        assertThat(score.signs()).contains(MatchSign.SAME_BIRTH, MatchSign.SAME_DEATH, MatchSign.SAME_FAMILY_NAME, MatchSign.SAME_MOTHER);
    }

    @Test
    void theTotalIsTheSumOfItsReasons() {
        MatchScore score = score(child(), child().with(FAMILY_NAME, "Tesford"));
        assertThat(score.total()).isEqualTo(score.signs().stream().mapToInt(MatchSign::points).sum()).isPositive();
    }

    @Test
    void itDoesNotMatterWhichComesFirst() {
        Random random = new Random(7);
        for (int tried = 0; tried < 300; tried++) {
            Answers one = altered(random);
            Answers other = altered(random);
            assertThat(score(one, other)).isEqualTo(score(other, one));
        }
    }

    private static Answers altered(Random random) {
        Answers answers = child();
        if (random.nextBoolean()) {
            answers = answers.with(DATE_OF_BIRTH, FAR.plusDays(random.nextInt(900)));
        }
        if (random.nextBoolean()) {
            answers = answers.with(GIVEN_NAMES, random.nextBoolean() ? "Baby" : "Twin " + (1 + random.nextInt(2)));
        }
        if (random.nextBoolean()) {
            answers = answers.with(FAMILY_NAME, random.nextBoolean() ? "Alder" : "Exampleby");
        }
        return random.nextBoolean() ? withNumber(answers, random.nextInt(3)) : answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-04-05", "2023-05-14", "2023-05-05", "2022-05-04", "2032-05-04"})
    void aMistypedDateOfBirthIsFound(LocalDate typed) {
        MatchScore score = score(child(), child().with(DATE_OF_BIRTH, typed).with(HOME_POSTCODE, "ZZ9 9ZZ"));
        assertThat(score.isPossible()).isTrue();
        assertThat(score.suggestion()).isEqualTo(Suggestion.SAME_CHILD);
        assertThat(score.signs()).doesNotContain(MatchSign.SAME_BIRTH, MatchSign.DIFFERENT_BIRTH);
    }

    @Test
    void aLeapDayBirthIsFoundUnderTheDayBeforeAndAnotherLeapYear() {
        Answers leap = child().with(DATE_OF_BIRTH, LocalDate.of(2020, 2, 29));
        assertThat(score(leap, child().with(DATE_OF_BIRTH, LocalDate.of(2020, 2, 28))).signs()).contains(MatchSign.BIRTH_SLIP);
        assertThat(score(leap, child().with(DATE_OF_BIRTH, LocalDate.of(2020, 3, 1))).signs()).contains(MatchSign.BIRTH_NEAR);
        assertThat(score(leap, child().with(DATE_OF_BIRTH, LocalDate.of(2024, 2, 29))).signs()).contains(MatchSign.BIRTH_SLIP);
    }

    @Test
    void theSameNumberOutweighsAllElse() {
        Answers other = Answers.NONE.with(FAMILY_NAME, "Quite").with(GIVEN_NAMES, "Another").with(DATE_OF_BIRTH, FAR).with(DATE_OF_DEATH, FAR.plusDays(3));
        MatchScore score = score(withNumber(child(), 1), withNumber(other, 1));
        assertThat(score.isByRule()).isTrue();
        assertThat(score.suggestion()).isEqualTo(Suggestion.SAME_CHILD);
    }

    @Test
    void aNumberTypedWithOneDigitWrongIsNear() {
        Answers right = child().with(NHS_NUMBER, "9990000018");
        assertThat(score(right, child().with(NHS_NUMBER, "999 000 0028")).signs()).contains(MatchSign.NHS_NUMBER_SLIP);
        assertThat(score(right, child().with(NHS_NUMBER, "9990000081")).signs()).contains(MatchSign.NHS_NUMBER_SLIP);
    }

    @Test
    void twinsOfOneDayAreNeverTheSameChild() {
        Answers first = child().with(GIVEN_NAMES, "Alder").with(MULTIPLE_BIRTH, "twin");
        Answers second = child().with(GIVEN_NAMES, "Hazel").with(MULTIPLE_BIRTH, "twin");
        assertThat(score(first, second).suggestion()).isEqualTo(Suggestion.TWIN);
        assertThat(score(first.with(GIVEN_NAMES, "Twin 1"), second.with(GIVEN_NAMES, "Twin 2")).suggestion()).isEqualTo(Suggestion.TWIN);
        assertThat(score(withNumber(first, 1), withNumber(second, 2)).suggestion()).isEqualTo(Suggestion.TWIN);
        assertThat(score(withNumber(first, 1), withNumber(second.with(GIVEN_NAMES, "Alder"), 2)).suggestion()).isEqualTo(Suggestion.TWIN);
    }

    @Test
    void twinsBornEitherSideOfMidnightAreTwins() {
        Answers first = child().with(GIVEN_NAMES, "Alder").with(DATE_OF_BIRTH, LocalDate.of(2023, 12, 31));
        Answers second = child().with(GIVEN_NAMES, "Hazel").with(DATE_OF_BIRTH, LocalDate.of(2024, 1, 1));
        assertThat(score(first, second).suggestion()).isEqualTo(Suggestion.TWIN);
    }

    @Test
    void newbornsWithoutNameOrNumberMayBeOneOrTwins() {
        Answers unnamed = child().with(GIVEN_NAMES, "Baby").with(MULTIPLE_BIRTH, "twin");
        MatchScore score = score(unnamed, unnamed);
        assertThat(score.suggestion()).isEqualTo(Suggestion.SAME_CHILD_OR_TWIN);
        assertThat(score.signs()).contains(MatchSign.NAMED_LATER).doesNotContain(MatchSign.DIFFERENT_GIVEN_NAMES);
    }

    @Test
    void aNewbornWhoWasNamedLaterIsFound() {
        MatchScore score = score(child().with(GIVEN_NAMES, "Baby girl"), withNumber(child(), 1));
        assertThat(score.suggestion()).isEqualTo(Suggestion.SAME_CHILD);
    }

    @Test
    void siblingsAreSiblingsAndNotTheSameChild() {
        Answers earlier = child().with(GIVEN_NAMES, "Hazel").with(DATE_OF_BIRTH, FAR).with(DATE_OF_DEATH, FAR.plusDays(2));
        MatchScore score = score(child(), earlier);
        assertThat(score.suggestion()).isEqualTo(Suggestion.SIBLING);
        assertThat(score.isPossible()).isTrue();
    }

    @Test
    void aNameAloneIsNoMatch() {
        Answers bare = Answers.NONE.with(FAMILY_NAME, "Testford").with(GIVEN_NAMES, "Alder");
        assertThat(score(bare, bare).isPossible()).isFalse();
        assertThat(score(child().with(MatchSubject.PERSON_NAME.at(1), Answer.notKnown()), bare.with(DATE_OF_BIRTH, FAR).with(DATE_OF_DEATH, FAR.plusDays(9)))
                .isPossible()).isFalse();
    }

    @Test
    void nothingKnownSpeaksNeitherForNorAgainst() {
        MatchScore score = score(Answers.NONE, Answers.NONE);
        assertThat(score.signs()).isEmpty();
        assertThat(score.isPossible()).isFalse();
    }

    @Test
    void swappedNamesAreFound() {
        MatchScore score = score(child().with(GIVEN_NAMES, "Alder"), child().with(FAMILY_NAME, "Alder").with(GIVEN_NAMES, "Testford"));
        assertThat(score.signs()).contains(MatchSign.NAMES_SWAPPED);
        assertThat(score.suggestion()).isEqualTo(Suggestion.SAME_CHILD);
    }

    @Test
    void anotherNameThatIsGivenCounts() {
        MatchScore score = score(child().with(FAMILY_NAME, "Wetherby"), child().with(MatchSubject.OTHER_NAMES, "also Wetherby"));
        assertThat(score.signs()).contains(MatchSign.OTHER_NAME_KNOWN, MatchSign.DIFFERENT_FAMILY_NAME);
    }

    @Test
    void noFixedAbodeIsNoSharedHome() {
        assertThat(score(child().with(HOME_POSTCODE, "NFA"), child().with(HOME_POSTCODE, "NFA")).signs()).doesNotContain(MatchSign.SAME_POSTCODE);
    }

    @Test
    void ruleV14CallsSamePostcodeAndDeathPossibleWhateverThePoints() {
        Answers neighbour = Answers.NONE.with(FAMILY_NAME, "Wetherby").with(GIVEN_NAMES, "Corin").with(DATE_OF_BIRTH, FAR)
                .with(DATE_OF_DEATH, LocalDate.of(2023, 7, 14)).with(HOME_POSTCODE, "zz11zz").with(SEX, "M");
        MatchScore score = score(child(), neighbour);
        assertThat(score.total()).isLessThan(MatchScore.THRESHOLD);
        assertThat(score.isPossible()).isTrue();
        assertThat(score.suggestion()).isEqualTo(Suggestion.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Catherine,Katherine,ALIKE", "Testford,Testford,SAME", "O'Example,OExample,SAME", "Müllerton,Mullerton,SAME", "Testford,Tesftord,ALIKE",
        "Exampleby-Testford,Testford,PART", "Testford,Wetherby,DIFFERENT", "Li,Lo,DIFFERENT", "Phipps,Fipps,ALIKE", "Smyth,Smith,ALIKE", "Mc Example,McExample,SAME"})
    void namesAreComparedByWritingAndBySound(String one, String other, NameLikeness likeness) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(likeness);
        assertThat(NameLikeness.of(other, one)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "Baby,true,0", "Twin 1,true,1", "Twin II,true,2", "Baby B,true,2", "Baby boy of Testford,false,0", "TWIN2,true,2", "Female infant,true,0",
        "Alder,false,0", "Not named yet,true,0", "Second twin,true,2", "A,false,0", "Triplet 3,true,3", "Baby Alder,false,0"})
    void wordsThatStandForANameAreKnown(String written, boolean placeholder, int order) {
        GivenName name = GivenName.read(written);
        assertThat(name.isPlaceholder()).isEqualTo(placeholder);
        assertThat(name.birthOrder().orElse(0)).isEqualTo(order);
    }

    @Test
    void aFamilyNameIsSoughtOnlyWhereTheMotherIsKnownToo() {
        assertThat(MatchBlocks.of(subject(child())).familyNames()).contains("Testford");
        assertThat(MatchBlocks.of(subject(child().with(MatchSubject.PERSON_NAME.at(1), ""))).familyNames()).isEmpty();
    }

    @Test
    void noStringNamesTheChild() {
        assertThat(subject(child()).toString() + GivenName.read("Alder") + MatchBlocks.of(subject(child()))).doesNotContain("Testford", "Alder", "ZZ1");
    }
}
