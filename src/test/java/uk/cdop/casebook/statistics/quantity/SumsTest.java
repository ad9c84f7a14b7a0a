package uk.cdop.casebook.statistics.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

class SumsTest {

    private static final FinancialYear LAST = new FinancialYear(2023);
    private static final Breakdown SEX = new Breakdown("sex", List.of("female", "male", "not known"), true);
    private static final Breakdown FACTORS = new Breakdown("factor", List.of("smoking", "sleep"), false);
    private static final Quantity REVIEWS = reviews(1);

    private static Quantity reviews(int years) {
        return Quantity.all(Counted.REVIEWS, YearSpan.endingWith(LAST, years), AreaGroup.ALL_AREAS);
    }

    private static Quantity year(int startYear) {
        return REVIEWS.in(YearSpan.of(new FinancialYear(startYear)));
    }

    private static List<Sum> among(Quantity... published) {
        return Sums.among(List.of(published), List.of(SEX, FACTORS));
    }

    @Test
    void groupsThatAddUpAreASumAndOthersAreNot() {
        List<Quantity> parts = SEX.groups().stream().map(name -> REVIEWS.in(SEX, name)).toList();
        List<Quantity> published = new ArrayList<>(parts);
        published.add(REVIEWS);
        FACTORS.groups().forEach(name -> published.add(REVIEWS.in(FACTORS, name)));
        assertThat(Sums.among(published, List.of(SEX, FACTORS))).containsExactly(new Sum(REVIEWS, parts));
    }

    @Test
    void aSumNeedsItsTotalAndEveryPart() {
        assertThat(among(REVIEWS, REVIEWS.in(SEX, "female"), REVIEWS.in(SEX, "male"))).isEmpty();
        assertThat(Sums.reaching(List.of(REVIEWS, REVIEWS.in(SEX, "female")), List.of(SEX)))
                .extracting(Sum::total).containsExactly(REVIEWS);
        assertThat(Sums.reaching(List.of(REVIEWS.in(SEX, "female")), List.of(SEX))).isEmpty();
        assertThat(Sums.reaching(List.of(REVIEWS), List.of(SEX))).isEmpty();
    }

    @Test
    void aTotalThatNobodyPublishedFollowsFromAllItsParts() {
        List<Quantity> parts = List.of(REVIEWS.in(AreaGroup.DORSET), REVIEWS.in(AreaGroup.BCP));
        assertThat(Sums.among(parts, List.of(SEX))).isEmpty();
        assertThat(Sums.reaching(parts, List.of(SEX))).containsExactly(new Sum(REVIEWS.in(AreaGroup.PAN_DORSET), parts));
    }

    @Test
    void panDorsetAndAllAreasAreSumsOfTheirCouncils() {
        Quantity dorset = REVIEWS.in(AreaGroup.DORSET);
        Quantity bcp = REVIEWS.in(AreaGroup.BCP);
        Quantity panDorset = REVIEWS.in(AreaGroup.PAN_DORSET);
        Quantity somerset = REVIEWS.in(AreaGroup.SOMERSET);
        assertThat(among(dorset, bcp, panDorset, somerset, REVIEWS, REVIEWS.in(AreaGroup.OUT_OF_AREA))).containsExactlyInAnyOrder(
                new Sum(panDorset, List.of(dorset, bcp)),
                new Sum(REVIEWS, List.of(panDorset, somerset)),
                new Sum(REVIEWS, List.of(dorset, bcp, somerset)));
    }

    @Test
    void theThreeFindingsAddUpToTheReviews() {
        assertThat(among(REVIEWS, REVIEWS.of(Counted.REVIEWS_MODIFIABLE), REVIEWS.of(Counted.REVIEWS_NOT_MODIFIABLE),
                REVIEWS.of(Counted.REVIEWS_INADEQUATE_INFORMATION))).hasSize(1);
        assertThat(among(REVIEWS.of(Counted.DEATHS), REVIEWS.of(Counted.REVIEWS_MODIFIABLE))).isEmpty();
    }

    @Test
    void pooledYearsAreTheSumOfTheirYears() {
        assertThat(among(reviews(3), year(2021), year(2022), year(2023)))
                .containsExactly(new Sum(reviews(3), List.of(year(2021), year(2022), year(2023))));
    }

    @Test
    void aLongerPoolIsAShorterOneAndTheYearsAroundIt() {
        Quantity middle = REVIEWS.in(new YearSpan(new FinancialYear(2020), new FinancialYear(2022)));
        assertThat(among(reviews(5), middle, year(2019), year(2023)))
                .containsExactly(new Sum(reviews(5), List.of(year(2019), middle, year(2023))));
        Quantity before = REVIEWS.in(new YearSpan(new FinancialYear(2019), new FinancialYear(2020)));
        assertThat(among(reviews(5), reviews(3), before)).containsExactly(new Sum(reviews(5), List.of(before, reviews(3))));
    }

    @Test
    void poolsThatOverlapAreNoSum() {
        Quantity yearBefore = REVIEWS.in(YearSpan.endingWith(LAST.previous(), 3));
        assertThat(Sums.reaching(List.of(reviews(3), yearBefore), List.of())).isEmpty();
    }

    @Test
    void numbersAreTakenInTheSameTurnHoweverTheyCome() {
        Collection<Quantity> numbers = Stream.of(1, 3, 5).map(SumsTest::reviews)
                .flatMap(one -> Stream.of(one, one.in(SEX, "male"), one.in(AreaGroup.BCP), one.of(Counted.DEATHS))).toList();
        List<Quantity> sorted = numbers.stream().sorted(Quantity.BY_NAME).toList();
        List<Quantity> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(shuffled.stream().sorted(Quantity.BY_NAME)).containsExactlyElementsOf(sorted);
        assertThat(sorted).doesNotHaveDuplicates();
    }
}
