package uk.cdop.casebook.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;

/** Vectors worked out by hand. */
class ControlChartTest {

    private static final Quarter FIRST = new Quarter(new FinancialYear(2020), 1);

    private static ControlChart chart(SeriesKind kind, int... counts) {
        return chart(kind, counts, IntStream.generate(() -> 1).limit(counts.length).toArray());
    }

    private static ControlChart chart(SeriesKind kind, int[] counts, int[] of) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int index = 0; index < counts.length; index++) {
            points.add(new SeriesPoint(FIRST.plus(index), Collections.nCopies(counts[index], CaseNumber.of(2020, 1)), of[index]));
        }
        return ControlChart.of(new Series("key", "Name", "Basis", kind, points));
    }

    @Test
    void drawsCountsWithThreeTimesTheRootOfTheirMean() {
        ControlChart chart = chart(SeriesKind.COUNT, 16, 20, 12, 16, 18, 14, 16, 16, 20, 12, 16, 16);
        assertThat(chart.lines().orElseThrow().median()).isEqualTo(16);
        assertThat(chart.lines().orElseThrow().mean()).hasValue(16);
        assertThat(chart.placed()).allSatisfy(one -> {
            assertThat(one.lower()).hasValue(4);
            assertThat(one.upper()).hasValue(28);
        });
        assertThat(chart.sentences()).containsExactly("Nothing stands out from what chance alone may give.");
    }

    @Test
    void hasNoLimitBelowNothing() {
        ControlChart chart = chart(SeriesKind.COUNT, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(chart.placed().getFirst().lower()).hasValue(0);
        assertThat(chart.placed().getFirst().upper()).hasValue(10);
    }

    @Test
    void drawsSharesWithLimitsThatWidenWhereThereAreFew() {
        int[] part = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 45};
        int[] whole = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 90};
        ControlChart chart = chart(SeriesKind.SHARE, part, whole);
        assertThat(chart.lines().orElseThrow().mean()).hasValue(50);
        // 3 x sqrt(0.25 / 10) = 0.474342, and a third of that for ninety.
        assertThat(chart.placed().getFirst().lower().getAsDouble()).isCloseTo(2.5658, within(0.0001));
        assertThat(chart.placed().getFirst().upper().getAsDouble()).isCloseTo(97.4342, within(0.0001));
        assertThat(chart.placed().getLast().lower().getAsDouble()).isCloseTo(34.1886, within(0.0001));
    }

    @Test
    void keepsTheLimitsOfAShareWithinNoneAndAll() {
        int[] whole = IntStream.generate(() -> 2).limit(12).toArray();
        ControlChart chart = chart(SeriesKind.SHARE, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, whole);
        assertThat(chart.placed().getFirst().lower()).hasValue(0);
        assertThat(chart.placed().getFirst().upper()).hasValue(100);
    }

    @Test
    void drawsReviewsForEachMeeting() {
        int[] reviews = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8};
        int[] panels = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2};
        ControlChart chart = chart(SeriesKind.FOR_EACH, reviews, panels);
        assertThat(chart.lines().orElseThrow().mean()).hasValue(4);
        assertThat(chart.placed().getFirst().upper()).hasValue(10);
        // 4 + 3 x sqrt(4 / 2)
        assertThat(chart.placed().getLast().upper().getAsDouble()).isCloseTo(8.2426, within(0.0001));
    }

    @Test
    void givesALevelAMedianAndNoLimits() {
        ControlChart chart = chart(SeriesKind.LEVEL, 10, 12, 14, 16, 18, 20, 20, 18, 16, 14, 12, 11);
        assertThat(chart.lines().orElseThrow().median()).isEqualTo(15);
        assertThat(chart.lines().orElseThrow().mean()).isEmpty();
        assertThat(chart.placed().getFirst().upper()).isEmpty();
    }

    @Test
    void drawsNothingBeforeTheTwelfthQuarterAndSaysHowManyItNeeds() {
        ControlChart chart = chart(SeriesKind.COUNT, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99);
        assertThat(chart.lines()).isEmpty();
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.placed()).allSatisfy(one -> assertThat(one.upper()).isEmpty());
        assertThat(chart.sentences()).containsExactly("Needs 1 more whole quarter before a median or limits can be drawn: 12 are the least.");
        assertThat(chart(SeriesKind.COUNT).quartersNeeded()).isEqualTo(12);
    }

    @Test
    void doesNotCountAQuarterWithNothingToTakeAShareOf() {
        int[] whole = {2, 2, 2, 2, 2, 2, 0, 2, 2, 2, 2, 2};
        ControlChart chart = chart(SeriesKind.SHARE, new int[] {1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1}, whole);
        assertThat(chart.quartersNeeded()).isEqualTo(1);
        assertThat(chart.placed().get(6).value()).isEmpty();
    }

    private static List<String> signals(int... counts) {
        return chart(SeriesKind.LEVEL, counts).signals().stream()
                .map(one -> one.kind() + " " + FIRST.until(one.first()) + " to " + FIRST.until(one.last())).toList();
    }

    @Test
    void findsAShiftOfSixAndPassesOverWhatStandsOnTheMedian() {
        // The median is 5: six above it with one on it among them.
        assertThat(signals(3, 6, 8, 7, 5, 9, 7, 8, 4, 3, 4, 5, 3)).containsExactly("SHIFT_ABOVE 1 to 7");
        assertThat(signals(3, 6, 8, 7, 5, 9, 7, 3, 4, 6, 4, 5, 3)).isEmpty();
    }

    @Test
    void findsATrendOfFiveAndPassesOverWhatIsEqualToTheOneBefore() {
        assertThat(signals(6, 4, 5, 5, 7, 8, 9, 3, 8, 2, 9, 3)).containsExactly("RISING 1 to 6");
        assertThat(signals(6, 4, 5, 5, 7, 8, 3, 8, 2, 9, 3, 7)).isEmpty();
        assertThat(signals(9, 8, 7, 6, 5, 6, 7, 8, 9, 2, 3, 1)).contains("FALLING 0 to 4", "RISING 4 to 8");
    }

    @Test
    void namesAQuarterBeyondItsLimits() {
        int[] counts = new int[12];
        Arrays.fill(counts, 4);
        counts[5] = 40;
        ControlChart chart = chart(SeriesKind.COUNT, counts);
        assertThat(chart.sentences()).containsExactly("2021/22-Q2 is above the upper limit, which chance alone would seldom give.");
    }

    @Test
    void takesNoSeriesWithAGap() {
        List<SeriesPoint> gap = List.of(SeriesPoint.count(FIRST, List.of()), SeriesPoint.count(FIRST.plus(2), List.of()));
        assertThatThrownBy(() -> new Series("key", "Name", "Basis", SeriesKind.COUNT, gap)).isInstanceOf(IllegalArgumentException.class);
    }
}
