package uk.cdop.casebook.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.quantity.Quantity;

/** The verified examples of the domain file, annual-statistics section 4.9, with its threshold of 5. */
class WorkedExamplesTest {

    private static final int FEWEST = 5;

    private static Masking decide(Block block) {
        return DisclosureControl.decide(block.question(FEWEST));
    }

    @Test
    void oneSmallNumberTakesTheSmallestOtherWithIt() {
        Block block = Block.line(14, 9, 6, 2, 11);
        Masking masking = decide(block);
        assertThat(block.written(masking)).containsExactly("14 9 [c] [c] 11 42");
        assertThat(masking.recoverable(Block.at(2))).isEqualTo(new Range(1, 7));
        assertThat(masking.recoverable(Block.at(3))).isEqualTo(new Range(1, 7));
        assertThat(masking.primary()).containsExactly(Block.at(3));
        assertThat(masking.secondary()).containsExactly(Block.at(2));
    }

    @Test
    void twoSmallNumbersHideOneAnother() {
        Block block = Block.line(12, 0, 3, 4, 8);
        Masking masking = decide(block);
        assertThat(block.written(masking)).containsExactly("12 0 [c] [c] 8 27");
        assertThat(masking.secondary()).isEmpty();
    }

    @Test
    void twoPartsOfWhichOneIsSmallAreBothLost() {
        Block block = Block.line(20, 3);
        assertThat(block.written(decide(block))).containsExactly("[c] [c] 23");
    }

    @Test
    void aSmallNumberInRowsAndColumnsTakesARectangle() {
        Block two = Block.rows(new int[] {12, 7}, new int[] {9, 3}, new int[] {11, 8});
        assertThat(two.written(decide(two))).containsExactly("12 7 19", "[c] [c] 12", "[c] [c] 19", "32 18 50");
        Block three = Block.rows(new int[] {10, 5, 5}, new int[] {12, 7, 6}, new int[] {5, 2, 8});
        assertThat(three.written(decide(three))).containsExactly("[c] [c] 5 20", "12 7 6 25", "[c] [c] 8 15", "27 14 19 60");
    }

    @Test
    void twentySevenReviewsByAreaAndAgeLeaveNoTableWorthProducing() {
        Block block = Block.rows(new int[] {6, 2, 1, 1}, new int[] {5, 1, 3, 3}, new int[] {1, 1, 0, 3});
        Masking masking = decide(block);
        for (int area = 0; area < 3; area++) {
            for (int age = 0; age < 4; age++) {
                boolean isTheZero = area == 2 && age == 2;
                assertThat(masking.withholds(Block.at(area, age))).isEqualTo(!isTheZero);
            }
        }
        assertThat(new Quantity[] {Block.at(0, 4), Block.at(1, 4), Block.at(2, 4)}).filteredOn(masking::withholds).hasSize(2);
        assertThat(masking.withholds(block.grandTotal())).isFalse();
        Tally tally = masking.tally("reviews by area and age", block.counts().keySet());
        assertThat(tally.left()).isLessThan(0.2);
        assertThat(tally.primary()).isEqualTo(11);
        assertThat(tally.toString()).doesNotContain("27");
    }
}
