package uk.cdop.casebook.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The laws of suppression once more, on numbers as the office publishes them, with the sums that its readers know. */
class PublishedNumbersTest {

    private static final Rule RULE = Rule.fewerThan(5);
    private static final FinancialYear FIRST = new FinancialYear(2021);
    private static final List<ReportingArea> AREAS = List.of(ReportingArea.DORSET, ReportingArea.BCP, ReportingArea.SOMERSET);
    private static final List<Counted> FINDINGS =
            List.of(Counted.REVIEWS_MODIFIABLE, Counted.REVIEWS_NOT_MODIFIABLE, Counted.REVIEWS_INADEQUATE_INFORMATION);
    private static final int INNER = 9;

    /** Inner cells: area by finding. */
    private static Map<Quantity, int[]> findingsByArea() {
        Map<Quantity, int[]> numbers = new LinkedHashMap<>();
        for (AreaGroup area : AreaGroup.ofResidents()) {
            Quantity reviews = Quantity.all(Counted.REVIEWS, YearSpan.of(FIRST), area);
            numbers.put(reviews, cells(cell -> area.includes(AREAS.get(cell / 3))));
            for (int finding = 0; finding < FINDINGS.size(); finding++) {
                int column = finding;
                numbers.put(reviews.of(FINDINGS.get(finding)), cells(cell -> area.includes(AREAS.get(cell / 3)) && cell % 3 == column));
            }
        }
        return numbers;
    }

    /** Inner cells: area by year, with the first two and all three years pooled. */
    private static Map<Quantity, int[]> pooledYearsByArea() {
        Map<Quantity, int[]> numbers = new LinkedHashMap<>();
        for (AreaGroup area : AreaGroup.ofResidents()) {
            for (int[] span : new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 1}, {2, 2}}) {
                YearSpan years = new YearSpan(new FinancialYear(FIRST.startYear() + span[0]), new FinancialYear(FIRST.startYear() + span[1]));
                numbers.put(Quantity.all(Counted.DEATHS, years, area),
                        cells(cell -> area.includes(AREAS.get(cell / 3)) && cell % 3 >= span[0] && cell % 3 <= span[1]));
            }
        }
        return numbers;
    }

    private static int[] cells(IntPredicate rule) {
        return IntStream.range(0, INNER).filter(rule).toArray();
    }

    private static Map<Quantity, Integer> counts(Map<Quantity, int[]> numbers, int[] inner) {
        Map<Quantity, Integer> counts = new LinkedHashMap<>();
        numbers.forEach((quantity, cells) -> counts.put(quantity, Arrays.stream(cells).map(cell -> inner[cell]).sum()));
        return counts;
    }

    private static Masking decide(Map<Quantity, Integer> counts) {
        return DisclosureControl.decide(Question.of(counts, List.of(), RULE, Earlier.nothing()));
    }

    private static void tried(Map<Quantity, int[]> numbers, Predicate<Quantity> isPublished, int[] inner) {
        Map<Quantity, Integer> counts = counts(numbers, inner);
        Map<Quantity, Integer> published = new LinkedHashMap<>(counts);
        published.keySet().removeIf(isPublished.negate());
        Masking masking = decide(published);
        Map<Quantity, Range> all = AllTables.ranges(numbers, INNER, AllTables.known(published, masking));
        assertThat(masking.isSafe()).isTrue();
        counts.forEach((quantity, count) -> {
            if (isPublished.test(quantity)) {
                assertThat(masking.recoverable(quantity)).as("%s of %s", quantity, Arrays.toString(inner)).isEqualTo(all.get(quantity));
            }
            if (RULE.isSmall(count)) {
                assertThat(all.get(quantity).upper()).as("%s of %s", quantity, Arrays.toString(inner)).isGreaterThanOrEqualTo(5);
            }
        });
    }

    private static int[] generated(Random random) {
        return IntStream.generate(() -> random.nextInt(4) == 0 ? random.nextInt(9) : random.nextInt(3)).limit(INNER).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSmallFindingOfAnAreaCanBeWorkedOut(long seed) {
        Random random = new Random(seed);
        for (int table = 0; table < 15; table++) {
            int[] inner = generated(random);
            inner[0] += 5;
            tried(findingsByArea(), quantity -> true, inner);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSmallNumberOfAYearCanBeWorkedOutFromPooledYears(long seed) {
        Random random = new Random(seed);
        for (int table = 0; table < 15; table++) {
            int[] inner = generated(random);
            inner[4] += 5;
            tried(pooledYearsByArea(), quantity -> true, inner);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void norThatOfAYearWhichNobodyPublished(long seed) {
        Random random = new Random(seed);
        YearSpan middle = YearSpan.of(FIRST.next());
        for (int table = 0; table < 15; table++) {
            int[] inner = generated(random);
            inner[3] += 5;
            tried(pooledYearsByArea(), quantity -> !quantity.years().equals(middle), inner);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheNumbersChangesNothing(long seed) {
        Random random = new Random(seed);
        Map<Quantity, Integer> counts = counts(findingsByArea(), generated(random));
        List<Quantity> shuffled = new ArrayList<>(counts.keySet());
        Collections.shuffle(shuffled, random);
        Map<Quantity, Integer> other = new LinkedHashMap<>();
        shuffled.forEach(quantity -> other.put(quantity, counts.get(quantity)));
        assertThat(written(decide(other), counts)).isEqualTo(written(decide(new HashMap<>(counts)), counts));
    }

    private static List<String> written(Masking masking, Map<Quantity, Integer> counts) {
        return counts.keySet().stream().map(quantity -> masking.written(quantity).toString()).toList();
    }
}
