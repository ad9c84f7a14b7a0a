package uk.cdop.casebook.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** What readers know after several editions, when each is kept by what it told them that they did not know. */
class EarlierTest {

    private static final Quantity REVIEWS = Quantity.all(Counted.REVIEWS, YearSpan.of(new FinancialYear(2023)), AreaGroup.ALL_AREAS);
    private static final int MOST = 3;

    /** Every small count with everything that could be read of it. */
    private static List<Earlier> every() {
        return IntStream.rangeClosed(0, MOST).boxed().flatMap(count -> IntStream.rangeClosed(0, count).boxed()
                .flatMap(lower -> IntStream.rangeClosed(count, MOST).mapToObj(upper -> of(count, lower, upper)))).toList();
    }

    private static Earlier of(int count, int lower, int upper) {
        return new Earlier(Map.of(REVIEWS, new Known(count, new Range(lower, upper))));
    }

    @Test
    void threeEditionsKeptByWhatEachToldFirstAreKnownAsIfAllOfThemWereKept() {
        for (Earlier first : every()) {
            for (Earlier second : every()) {
                Earlier both = first.and(second);
                assertThat(first.and(second.beyond(first))).isEqualTo(both);
                for (Earlier third : every()) {
                    assertThat(Earlier.allOf(Stream.of(first, second.beyond(first), third.beyond(both)).toList())).isEqualTo(both.and(third));
                }
            }
        }
    }

    @Test
    void whatIsToldAgainOrLessExactlyIsNothingNew() {
        assertThat(of(2, 2, 2).beyond(of(2, 2, 2))).isEqualTo(Earlier.nothing());
        assertThat(of(2, 1, 3).beyond(of(2, 2, 2))).isEqualTo(Earlier.nothing());
        assertThat(of(2, 2, 2).beyond(of(2, 1, 3))).isEqualTo(of(2, 2, 2));
        assertThat(of(3, 3, 3).beyond(of(2, 2, 2))).as("counted anew").isEqualTo(of(3, 3, 3));
        assertThat(of(2, 2, 2).beyond(Earlier.nothing())).isEqualTo(of(2, 2, 2));
    }
}
