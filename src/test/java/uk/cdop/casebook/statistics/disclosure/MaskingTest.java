package uk.cdop.casebook.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Sum;

class MaskingTest {

    private static Masking decide(Block block, Rule rule) {
        return DisclosureControl.decide(new Question(block.counts(), block.sums(), rule, Earlier.nothing()));
    }

    @Test
    void aFigureStandsOnlyWhereAllItRestsOnIsShown() {
        Masking masking = decide(Block.line(14, 9, 6, 2, 11), Rule.fewerThan(5));
        Quantity total = Block.at(5);
        assertThat(masking.mayShow(List.of(Block.at(0), total))).isTrue();
        assertThat(masking.mayShow(List.of(Block.at(3), total))).as("2 of 42").isFalse();
        assertThat(masking.mayShow(List.of(Block.at(2), total))).as("6 of 42 gives the other away").isFalse();
        assertThat(masking.mayShow(List.of(Block.at(2), Block.at(2)))).as("100 percent of a withheld number").isFalse();
        assertThat(masking.mayShow(List.of(Block.at(99), total))).as("a number that this edition does not publish").isFalse();
    }

    @Test
    void aPartOfAFiveCannotBeProtectedBesideTheFiveSoThatTheTableIsRefused() {
        Block block = Block.line(2, 3, 0);
        Masking masking = decide(block, Rule.fewerThan(5));
        assertThat(block.written(masking)).containsExactly("[c] [c] [c] 5");
        assertThat(masking.refused()).containsExactly(Block.at(0), Block.at(1), Block.at(2));
        assertThat(masking.recoverable(Block.at(0))).isEqualTo(new Range(0, 5));
        Tally tally = masking.tally("reviews by sex", block.counts().keySet());
        assertThat(tally.mustNotBeProduced()).isTrue();
        assertThat(tally.withheld()).isEqualTo(3);
        assertThat(masking.isSafe()).isTrue();
    }

    @Test
    void aTotalThatIsItselfSmallIsWithheldWithAllItsParts() {
        Block block = Block.line(1, 0, 2);
        Masking masking = decide(block, Rule.fewerThan(5));
        assertThat(block.written(masking)).containsExactly("[c] 0 [c] [c]");
        assertThat(masking.recoverable(Block.at(3))).isEqualTo(new Range(2, Range.WITHOUT_LIMIT));
    }

    @Test
    void nothingIsWithheldOfLargeNumbersAndNoughts() {
        Block block = Block.rows(new int[] {10, 0}, new int[] {5, 7});
        Masking masking = decide(block, Rule.fewerThan(5));
        assertThat(block.written(masking)).containsExactly("10 0 10", "5 7 12", "15 7 22");
        assertThat(masking.tally("T", block.counts().keySet()).left()).isEqualTo(1.0);
    }

    @Test
    void nothingIsWithheldOfATableWithoutCases() {
        Block block = Block.line(0, 0);
        assertThat(block.written(decide(block, Rule.fewerThan(5)))).containsExactly("0 0 0");
    }

    @Test
    void anotherThresholdProtectsToAnotherSize() {
        Block block = Block.line(14, 9, 6, 2, 11);
        assertThat(block.written(decide(block, Rule.fewerThan(10)))).containsExactly("14 [c] [c] [c] 11 42");
        assertThat(block.written(decide(block, Rule.fewerThan(2)))).containsExactly("14 9 6 2 11 42");
        assertThatThrownBy(() -> Rule.fewerThan(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNhsStyleWithholdsOneToSevenAndRoundsTheRestToFive() {
        Block block = Block.line(0, 1, 7, 8, 12, 13);
        Masking masking = decide(block, Rule.nhsStyle());
        assertThat(block.written(masking)).containsExactly("0 [c] [c] 10 10 15 40");
        assertThat(masking.secondary()).isEmpty();
        assertThat(masking.mayShow(List.of(Block.at(2), Block.at(6)))).isFalse();
        assertThat(masking.recoverable(Block.at(1))).isEqualTo(new Range(1, 7));
        assertThat(masking.recoverable(Block.at(3))).isEqualTo(new Range(8, 12));
        assertThat(masking.recoverable(Block.at(5))).isEqualTo(new Range(13, 17));
        for (int count = 0; count < 100; count++) {
            Range read = Rule.nhsStyle().read(count);
            assertThat(read.lower() <= count && count <= read.upper()).isTrue();
        }
    }

    @Test
    void theLogSaysHowManyAndNothingElse() {
        Block block = Block.line(14, 9, 6, 2, 11);
        Tally tally = decide(block, Rule.fewerThan(5)).tally("T22_Category", block.counts().keySet());
        assertThat(tally).isEqualTo(new Tally("T22_Category", 6, 6, 1, 1, 0, 0, 0));
        assertThat(decide(block, Rule.fewerThan(5)))
                .hasToString("6 numbers in 1 sums, 1 withheld for their size, 1 to protect them");
    }

    @Test
    void aTotalThatIsNotItsPartsIsAMistakeOfOurs() {
        Map<Quantity, Integer> counts = Map.of(Block.at(0), 6, Block.at(1), 7, Block.at(2), 14);
        List<Sum> sums = List.of(new Sum(Block.at(2), List.of(Block.at(0), Block.at(1))));
        Question question = new Question(counts, sums, Rule.fewerThan(5), Earlier.nothing());
        assertThatThrownBy(() -> DisclosureControl.decide(question)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("14");
    }
}
