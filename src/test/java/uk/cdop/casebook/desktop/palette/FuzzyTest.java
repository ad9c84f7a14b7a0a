package uk.cdop.casebook.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static int score(String typed, String text) {
        return Fuzzy.score(typed, text).orElseThrow();
    }

    @Test
    void aWholeBeginningBeatsAWordABitInsideAndScatteredLetters() {
        assertThat(List.of(score("lock", "Lock the vault"), score("lock", "Then lock"), score("lock", "A clocklike day"), score("lock", "Look at the clerk")))
                .isSortedAccordingTo((left, right) -> right - left);
    }

    @Test
    void everyWordMustBeThereInAnyOrder() {
        assertThat(Fuzzy.score("vault lock", "Lock the vault")).isPresent();
        assertThat(Fuzzy.score("lock door", "Lock the vault")).isEmpty();
    }

    @Test
    void twoLettersAreNotLookedForScattered() {
        assertThat(Fuzzy.score("lt", "Lock the vaults")).isPresent();
        assertThat(Fuzzy.score("ks", "Lock the vaults")).isEmpty();
        assertThat(Fuzzy.score("kvs", "Lock the vaults")).isPresent();
    }

    @Test
    void theShorterOfTwoThatFitAlikeComesFirst() {
        assertThat(score("cases", "Cases")).isGreaterThan(score("cases", "Cases of the year"));
    }

    @Test
    void lookingForNothingFitsAndForNoSenseDoesNot() {
        assertThat(Fuzzy.score("", "Lock")).isPresent();
        assertThat(Fuzzy.score("   ", "Lock")).isPresent();
        assertThat(Fuzzy.score("zzz", "Lock")).isEmpty();
        assertThat(Fuzzy.score("a", "")).isEmpty();
    }
}
