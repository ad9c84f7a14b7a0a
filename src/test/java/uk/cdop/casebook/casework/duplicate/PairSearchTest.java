package uk.cdop.casebook.casework.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.FAMILY_NAME;
import static uk.cdop.casebook.casework.notification.NotificationFields.GIVEN_NAMES;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;
import static uk.cdop.casebook.testkit.Twosomes.child;
import static uk.cdop.casebook.testkit.Twosomes.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;

class PairSearchTest {

    private static final MatchPair FIRST_TWO = MatchPair.of(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));

    private static MatchPair pair(PossibleMatch match) {
        return MatchPair.of(match.subject().number().orElseThrow(), match.found().number().orElseThrow());
    }

    @Test
    void findsAPairWhoseDateOfBirthWasMistyped() {
        List<PossibleMatch> found = PairSearch.among(List.of(
                subject(1, child()),
                subject(2, child().with(DATE_OF_BIRTH, LocalDate.of(2023, 4, 5)).with(DATE_OF_DEATH, LocalDate.of(2023, 7, 15)).with(HOME_POSTCODE, "ZZ2 2ZZ")),
                subject(3, Answers.NONE.with(FAMILY_NAME, "Wetherby").with(DATE_OF_DEATH, LocalDate.of(2022, 1, 1)))), Set.of());
        assertThat(found).extracting(PairSearchTest::pair).containsExactly(FIRST_TWO);
    }

    @Test
    void leavesOutWhatIsSettled() {
        assertThat(PairSearch.among(List.of(subject(1, child()), subject(2, child())), Set.of(FIRST_TWO))).isEmpty();
        assertThat(PairSearch.among(List.of(), Set.of())).isEmpty();
    }

    /** The blocks may leave out only what weighing every pair would not call possible. */
    @Test
    void findsWhatHoldingEachAgainstEachWouldFind() {
        List<MatchSubject> subjects = crowd(160);
        Set<MatchPair> all = new HashSet<>();
        for (int one = 0; one < subjects.size(); one++) {
            for (int other = one + 1; other < subjects.size(); other++) {
                if (Matching.score(subjects.get(one), subjects.get(other)).isPossible()) {
                    all.add(MatchPair.of(subjects.get(one).number().orElseThrow(), subjects.get(other).number().orElseThrow()));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(PairSearch.among(subjects, Set.of())).extracting(PairSearchTest::pair).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<MatchSubject> crowd(int size) {
        Random random = new Random(11);
        List<MatchSubject> crowd = new ArrayList<>();
        for (int sequence = 1; sequence <= size; sequence++) {
            LocalDate born = LocalDate.of(2023, 1 + random.nextInt(12), 1 + random.nextInt(12));
            crowd.add(subject(sequence, child()
                    .with(FAMILY_NAME, List.of("Testford", "Tesford", "Wetherby", "Exampleby").get(random.nextInt(4)))
                    .with(GIVEN_NAMES, List.of("Alder", "Hazel", "Baby", "Twin 1", "Rowan").get(random.nextInt(5)))
                    .with(DATE_OF_BIRTH, born).with(DATE_OF_DEATH, born.plusDays(random.nextInt(3)))
                    .with(HOME_POSTCODE, "ZZ" + random.nextInt(9) + " " + random.nextInt(9) + "ZZ")
                    .with(MatchSubject.PERSON_NAME.at(1), "Mother " + (char) ('a' + random.nextInt(26)) + random.nextInt(99))));
        }
        return crowd;
    }

    @Test
    void looksThroughTwentyThousandCasesInSeconds() {
        Random random = new Random(5);
        List<MatchSubject> many = new ArrayList<>();
        for (int sequence = 1; sequence <= 20_000; sequence++) {
            LocalDate died = LocalDate.of(2008, 4, 1).plusDays(random.nextInt(6_000));
            many.add(subject(sequence, Answers.NONE
                    .with(FAMILY_NAME, "Test" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)) + "ford").with(GIVEN_NAMES, "Alder")
                    .with(DATE_OF_DEATH, died).with(DATE_OF_BIRTH, died.minusDays(random.nextInt(400)))
                    .with(HOME_POSTCODE, "ZZ" + random.nextInt(90) + " " + random.nextInt(9) + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)))));
        }
        long start = System.nanoTime();
        assertThat(PairSearch.among(many, Set.of())).isNotEmpty();
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
    }
}
