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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.testkit.MistypedChildren;

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
        Set<MatchPair> all = everyPossiblePair(subjects);
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(PairSearch.among(subjects, Set.of())).extracting(PairSearchTest::pair).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Set<MatchPair> everyPossiblePair(List<MatchSubject> subjects) {
        Set<MatchPair> all = new HashSet<>();
        for (int one = 0; one < subjects.size(); one++) {
            for (int other = one + 1; other < subjects.size(); other++) {
                if (Matching.score(subjects.get(one), subjects.get(other)).isPossible()) {
                    all.add(MatchPair.of(subjects.get(one).number().orElseThrow(), subjects.get(other).number().orElseThrow()));
                }
            }
        }
        return all;
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

    /** Children who were written down twice, each time with slips of every kind, among others who are like them by chance. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNoPairToTypingErrors(long seed) {
        List<MatchSubject> subjects = new MistypedChildren(seed).pairs(90);
        Set<MatchPair> all = everyPossiblePair(subjects);
        assertThat(all).hasSizeGreaterThan(60);
        assertThat(PairSearch.among(subjects, Set.of())).extracting(PairSearchTest::pair).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void findsTheSameWhateverTheSlices() {
        List<MatchSubject> subjects = new MistypedChildren(9).pairs(40);
        PairSearch search = PairSearch.of(subjects, Set.of());
        assertThat(search.isDone()).isFalse();
        while (!search.isDone()) {
            search.goOn(7);
        }
        assertThat(search.found()).isEqualTo(PairSearch.among(subjects, Set.of())).isNotEmpty();
        assertThat(PairSearch.of(List.of(), Set.of()).isDone()).isTrue();
    }

    /** The notice being taken in is held against what its blocks find, not against all. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theBlocksOfOneNoticeLoseNoneOfItsPossibleMatches(long seed) {
        List<MatchSubject> subjects = new MistypedChildren(seed).pairs(60);
        MatchSubject notice = subjects.getFirst();
        MatchBlocks blocks = MatchBlocks.of(notice);
        assertThat(subjects.subList(1, subjects.size())).filteredOn(other -> {
            MatchScore score = Matching.score(notice, other);
            return score.total() >= MatchScore.THRESHOLD || score.isByRule();
        }).isNotEmpty().allMatch(other -> other.nhsNumber().filter(blocks.nhsNumbers()::contains).isPresent()
                || other.born().filter(blocks.births()::contains).isPresent() || other.died().filter(blocks.deaths()::contains).isPresent()
                || other.postcode().isPresent() && other.postcode().equals(blocks.postcode())
                || other.familyName().filter(blocks.familyNames()::contains).isPresent());
    }
}
