package uk.cdop.casebook.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.testkit.InTheGate;

/** What holds for any table: tried on generated ones against a list of all the tables that would look the same. */
class SuppressionLawsTest {

    private static final int FEWEST = 5;

    /** So many tables of a shape, with inner cells up to a size. */
    record Shape(int tables, int most, int... sides) {

        /** The first few of them, of which a plain build makes sure. */
        Shape few() {
            return new Shape(Math.min(tables, 10), most, sides);
        }

        Stream<Block> blocks() {
            Random random = new Random(4_9);
            return Stream.generate(() -> Block.generated(random, most, sides))
                    .filter(block -> block.counts().get(block.grandTotal()) >= FEWEST).limit(tables);
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape(150, 20, 3), new Shape(150, 9, 5), new Shape(150, 20, 2, 2), new Shape(120, 7, 2, 3),
                new Shape(40, 4, 3, 3), new Shape(80, 6, 2, 2, 2), new Shape(12, 3, 2, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noSmallNumberCanBeWorkedOutAndEveryRangeIsExact(Shape shape) {
        worksNothingOut(shape.few());
    }

    @InTheGate
    @ParameterizedTest
    @MethodSource("shapes")
    void noSmallNumberCanBeWorkedOutOfHundredsOfTables(Shape shape) {
        worksNothingOut(shape);
    }

    private static void worksNothingOut(Shape shape) {
        shape.blocks().forEach(block -> {
            Masking masking = DisclosureControl.decide(block.question(FEWEST));
            Map<Quantity, Range> all = AllTables.ranges(block, AllTables.known(block.counts(), masking));
            assertThat(masking.isSafe()).isTrue();
            block.counts().forEach((quantity, count) -> {
                if (count > 0 && count < FEWEST) {
                    assertThat(all.get(quantity).upper()).as("%s in %s", quantity, block).isGreaterThanOrEqualTo(FEWEST);
                }
                assertThat(masking.recoverable(quantity)).as("%s in %s", quantity, block).isEqualTo(all.get(quantity));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void zerosAndTheGrandTotalAreShown(Shape shape) {
        showsZerosAndTheGrandTotal(shape.few());
    }

    @InTheGate
    @ParameterizedTest
    @MethodSource("shapes")
    void zerosAndTheGrandTotalOfHundredsOfTablesAreShown(Shape shape) {
        showsZerosAndTheGrandTotal(shape);
    }

    private static void showsZerosAndTheGrandTotal(Shape shape) {
        shape.blocks().forEach(block -> {
            Masking masking = DisclosureControl.decide(block.question(FEWEST));
            assertThat(masking.withholds(block.grandTotal())).isFalse();
            assertThat(block.counts()).allSatisfy((quantity, count) ->
                    assertThat(masking.withholds(quantity)).as("%s in %s", quantity, block)
                            .isEqualTo(count > 0 && count < FEWEST || masking.secondary().contains(quantity) || masking.refused().contains(quantity)));
            assertThat(masking.secondary()).noneMatch(quantity -> block.counts().get(quantity) == 0);
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theOrderOfTheInputSavesNoSmallNumberLess(Shape shape) {
        Random random = new Random(7);
        shape.blocks().limit(12).forEach(block -> {
            List<Sum> sums = new ArrayList<>(block.sums());
            Collections.shuffle(sums, random);
            Masking masking = DisclosureControl.decide(new Question(block.counts(), sums, Rule.fewerThan(FEWEST), Earlier.nothing()));
            Map<Quantity, Range> all = AllTables.ranges(block, AllTables.known(block.counts(), masking));
            assertThat(masking.primary()).allSatisfy(quantity -> assertThat(all.get(quantity).upper()).isGreaterThanOrEqualTo(FEWEST));
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theSameInputGivesTheSameOutput(Shape shape) {
        shape.blocks().limit(12).forEach(block -> {
            List<Map.Entry<Quantity, Integer>> entries = new ArrayList<>(block.counts().entrySet());
            Collections.reverse(entries);
            Map<Quantity, Integer> reversed = new LinkedHashMap<>();
            entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
            Masking masking = DisclosureControl.decide(new Question(reversed, block.sums(), Rule.fewerThan(FEWEST), Earlier.nothing()));
            assertThat(block.written(masking)).isEqualTo(block.written(DisclosureControl.decide(block.question(FEWEST))));
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void nothingIsWithheldThatCouldBeShown(Shape shape) {
        shape.blocks().limit(12).filter(block -> DisclosureControl.decide(block.question(FEWEST)).refused().isEmpty()).forEach(block -> {
            Masking masking = DisclosureControl.decide(block.question(FEWEST));
            for (Quantity secondary : masking.secondary()) {
                Map<Quantity, Range> known = AllTables.known(block.counts(), masking);
                known.put(secondary, Range.exactly(block.counts().get(secondary)));
                Map<Quantity, Range> all = AllTables.ranges(block, known);
                assertThat(masking.withholds(secondary) && (leavesOneAlone(block, masking, secondary)
                        || masking.primary().stream().anyMatch(quantity -> all.get(quantity).upper() < FEWEST)))
                        .as("%s in %s", secondary, block).isTrue();
            }
        });
    }

    private static boolean leavesOneAlone(Block block, Masking masking, Quantity shown) {
        return block.sums().stream().anyMatch(sum ->
                Stream.concat(sum.parts().stream(), Stream.of(sum.total()))
                        .filter(quantity -> masking.withholds(quantity) && !quantity.equals(shown)).count() == 1);
    }
}
