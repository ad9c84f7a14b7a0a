package uk.cdop.casebook.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.disclosure.SuppressionLawsTest.Shape;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** What an edition may show when readers have the editions before it. */
class EditionsTest {

    private static final int FEWEST = 5;
    private static final Rule RULE = Rule.fewerThan(FEWEST);
    private static final FinancialYear LAST = new FinancialYear(2023);
    private static final Breakdown SEX = new Breakdown("sex", List.of("female", "male", "not known"), true);

    private static Quantity reviews(int years, AreaGroup area) {
        return Quantity.all(Counted.REVIEWS, YearSpan.endingWith(LAST, years), area);
    }

    private static Earlier shown(Map<Quantity, Integer> counts) {
        Map<Quantity, Known> known = new HashMap<>();
        counts.forEach((quantity, count) -> known.put(quantity, new Known(count, Range.exactly(count))));
        return new Earlier(known);
    }

    private static Masking decide(Map<Quantity, Integer> counts, Earlier earlier) {
        return DisclosureControl.decide(Question.of(counts, List.of(SEX), RULE, earlier));
    }

    @Test
    void aSmallNumberThatWasPublishedBeforeIsWithheldAndReported() {
        Block block = Block.line(3, 20);
        Masking masking = DisclosureControl.decide(block.question(FEWEST, shown(Map.of(Block.at(0), 3))));
        assertThat(block.written(masking)).containsExactly("[c] 20 23");
        assertThat(masking.alreadyRead()).containsExactly(Block.at(0));
        assertThat(masking.tally("T", block.counts().keySet()).alreadyRead()).isEqualTo(1);
    }

    @Test
    void aSmallNumberThatFollowsFromWhatWasPublishedBeforeIsReported() {
        Block block = Block.line(3, 20);
        Masking masking = DisclosureControl.decide(block.question(FEWEST, shown(Map.of(Block.at(1), 20, Block.at(2), 23))));
        assertThat(masking.exposed()).containsExactly(Block.at(0));
        assertThat(masking.isSafe()).isFalse();
        assertThat(masking.tally("T", block.counts().keySet()).mustNotBeProduced()).isTrue();
    }

    @Test
    void aNumberCountedAnewIsAnotherNumber() {
        Block block = Block.line(4, 20);
        Masking masking = DisclosureControl.decide(block.question(FEWEST, shown(Map.of(Block.at(0), 3))));
        assertThat(block.written(masking)).containsExactly("[c] [c] 24");
        assertThat(masking.alreadyRead()).isEmpty();
        assertThat(masking.revised()).containsExactly(Block.at(0));
    }

    @Test
    void anEarlierTotalLessThePartsPublishedNowLeavesNoSmallRest() {
        Map<Quantity, Integer> now = Map.of(reviews(1, AreaGroup.DORSET), 10, reviews(1, AreaGroup.BCP), 14);
        assertThat(decide(now, shown(Map.of(reviews(1, AreaGroup.ALL_AREAS), 27))).secondary()).containsExactly(reviews(1, AreaGroup.DORSET));
        assertThat(decide(now, shown(Map.of(reviews(1, AreaGroup.ALL_AREAS), 34))).secondary()).isEmpty();
    }

    @Test
    void aTotalThatNobodyPublishedLinksTwoTables() {
        Quantity dorset = reviews(1, AreaGroup.DORSET);
        Quantity all = reviews(1, AreaGroup.ALL_AREAS);
        Map<Quantity, Integer> earlier = Map.of(dorset.in(SEX, "female"), 6, dorset.in(SEX, "male"), 7, dorset.in(SEX, "not known"), 0);
        Map<Quantity, Integer> now = Map.of(all, 40, reviews(1, AreaGroup.BCP), 25);
        assertThat(decide(now, shown(earlier)).secondary()).as("40 - 25 - 13 = 2").containsExactly(reviews(1, AreaGroup.BCP));
    }

    @Test
    void threeAndFiveYearsSideBySideLeaveNoSmallPairOfYears() {
        Map<Quantity, Integer> now = Map.of(reviews(5, AreaGroup.SOMERSET), 12, reviews(5, AreaGroup.ALL_AREAS), 60, reviews(5, AreaGroup.PAN_DORSET), 48);
        assertThat(decide(now, shown(Map.of(reviews(3, AreaGroup.SOMERSET), 10))).secondary())
                .containsExactlyInAnyOrder(reviews(5, AreaGroup.SOMERSET), reviews(5, AreaGroup.PAN_DORSET));
        assertThat(decide(now, shown(Map.of(reviews(3, AreaGroup.SOMERSET), 7))).secondary()).isEmpty();
    }

    @Test
    void whatAnEarlierEditionWithheldStaysWithheld() {
        Quantity all = reviews(1, AreaGroup.ALL_AREAS);
        Map<Quantity, Integer> first = Map.of(all, 30, all.in(SEX, "female"), 18, all.in(SEX, "male"), 10, all.in(SEX, "not known"), 2);
        Earlier earlier = decide(first, Earlier.nothing()).givenAway();
        Map<Quantity, Integer> now = Map.of(all, 30, all.in(SEX, "male"), 10);
        assertThat(decide(now, earlier).secondary()).containsExactly(all.in(SEX, "male"));
        assertThat(decide(now, Earlier.nothing()).secondary()).isEmpty();
    }

    @Test
    void aRoundedEditionNarrowsWhatAWithheldNumberCanBe() {
        Block block = Block.line(3, 9, 20);
        Question rounded = new Question(block.counts(), block.sums(), Rule.nhsStyle(), Earlier.nothing());
        Earlier earlier = DisclosureControl.decide(rounded).givenAway();
        assertThat(block.written(DisclosureControl.decide(block.question(FEWEST)))).containsExactly("[c] [c] 20 32");
        assertThat(block.written(DisclosureControl.decide(block.question(FEWEST, earlier)))).containsExactly("[c] 9 [c] 32");
    }

    @Test
    void knowledgeOfTwoEditionsIsJoined() {
        Quantity cell = Block.at(0);
        Earlier wide = new Earlier(Map.of(cell, new Known(6, new Range(1, 7))));
        Earlier narrow = new Earlier(Map.of(cell, new Known(6, new Range(4, 20))));
        assertThat(wide.and(narrow).numbers().get(cell).read()).isEqualTo(new Range(4, 7));
        Earlier recounted = new Earlier(Map.of(cell, new Known(9, new Range(8, 12))));
        assertThat(wide.and(recounted)).isEqualTo(recounted);
        assertThat(wide).hasToString("1 numbers published earlier");
    }

    static Stream<Shape> shapes() {
        return Stream.of(new Shape(60, 9, 4), new Shape(60, 9, 2, 3), new Shape(40, 5, 3, 3), new Shape(40, 6, 2, 2, 2));
    }

    /** The first edition has some numbers of the table, the second others; a reader has both. */
    @ParameterizedTest
    @MethodSource("shapes")
    void twoEditionsTogetherGiveNoMoreAwayThanTheyReport(Shape shape) {
        Random random = new Random(23);
        shape.blocks().forEach(block -> {
            Masking first = DisclosureControl.decide(new Question(some(block, random), block.sums(), RULE, Earlier.nothing()));
            Masking second = DisclosureControl.decide(new Question(some(block, random), block.sums(), RULE, first.givenAway()));
            Map<Quantity, Range> known = new HashMap<>();
            second.givenAway().numbers().forEach((quantity, then) -> known.put(quantity, then.read()));
            Map<Quantity, Range> all = AllTables.ranges(block, known);
            assertThat(second.exposed()).as("%s", block).noneMatch(first.primary()::contains);
            known.keySet().stream()
                    .filter(quantity -> RULE.isSmall(block.counts().get(quantity)) && !second.exposed().contains(quantity))
                    .forEach(quantity -> assertThat(all.get(quantity).upper()).as("%s in %s", quantity, block).isGreaterThanOrEqualTo(FEWEST));
        });
    }

    /** About two thirds of the numbers, and always the grand total, which bounds the search. */
    private static Map<Quantity, Integer> some(Block block, Random random) {
        Map<Quantity, Integer> some = new LinkedHashMap<>(block.counts());
        some.keySet().removeIf(quantity -> !quantity.equals(block.grandTotal()) && random.nextInt(3) == 0);
        return some;
    }
}
