package uk.cdop.casebook.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.statistics.quantity.Counted.CAME_BY_TRANSFER;
import static uk.cdop.casebook.statistics.quantity.Counted.IN_CASELOAD;
import static uk.cdop.casebook.statistics.quantity.Counted.NOTIFICATIONS;
import static uk.cdop.casebook.statistics.quantity.Counted.OPEN;
import static uk.cdop.casebook.statistics.quantity.Counted.REVIEWS;
import static uk.cdop.casebook.statistics.quantity.Counted.REVIEWS_INADEQUATE_INFORMATION;
import static uk.cdop.casebook.statistics.quantity.Counted.REVIEWS_MODIFIABLE;
import static uk.cdop.casebook.statistics.quantity.Counted.REVIEWS_NOT_MODIFIABLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Among numbers that would do as well, what a report says first is the last to be withheld. */
class HeadlinesStayTest {

    private static final YearSpan YEAR = YearSpan.of(new FinancialYear(2023));

    private static Quantity of(Counted counted) {
        return Quantity.all(counted, YEAR, AreaGroup.ALL_AREAS);
    }

    private static Quantity of(Counted counted, AreaGroup area) {
        return Quantity.all(counted, YEAR, area);
    }

    private static Masking findings(int modifiable, int not, int inadequate) {
        Map<Quantity, Integer> counts = new LinkedHashMap<>(Map.of(
                of(REVIEWS_MODIFIABLE), modifiable, of(REVIEWS_NOT_MODIFIABLE), not, of(REVIEWS_INADEQUATE_INFORMATION), inadequate,
                of(REVIEWS), modifiable + not + inadequate));
        Sum sum = new Sum(of(REVIEWS), List.of(of(REVIEWS_MODIFIABLE), of(REVIEWS_NOT_MODIFIABLE), of(REVIEWS_INADEQUATE_INFORMATION)));
        return DisclosureControl.decide(new Question(counts, List.of(sum), Rule.fewerThan(5), Earlier.nothing()));
    }

    @Test
    void theModifiableShareStandsWhereOneReviewHadTooLittleInformation() {
        Masking masking = findings(14, 23, 1);
        assertThat(masking.mayShow(List.of(of(REVIEWS_MODIFIABLE), of(REVIEWS)))).isTrue();
        assertThat(masking.mayShow(List.of(of(REVIEWS_NOT_MODIFIABLE)))).as("it is withheld in its place, though it is the larger").isFalse();
        assertThat(masking.mayShow(List.of(of(REVIEWS_INADEQUATE_INFORMATION)))).isFalse();
        assertThat(masking.isSafe()).isTrue();
    }

    @Test
    void theModifiableShareGoesWhereNothingElseProtectsASmallNumber() {
        Masking masking = findings(36, 2, 0);
        assertThat(masking.mayShow(List.of(of(REVIEWS_MODIFIABLE)))).isFalse();
        assertThat(masking.mayShow(List.of(of(REVIEWS)))).isTrue();
        assertThat(masking.isSafe()).isTrue();
    }

    @Test
    void aModifiableNumberThatIsItselfSmallIsWithheld() {
        Masking masking = findings(3, 20, 0);
        assertThat(masking.mayShow(List.of(of(REVIEWS_MODIFIABLE)))).isFalse();
        assertThat(masking.mayShow(List.of(of(REVIEWS_NOT_MODIFIABLE)))).isFalse();
    }

    @Test
    void theYearsReviewsStandThoughTheyAreAPartOfTheCaseloadAndSmallerThanItsOtherParts() {
        Map<Quantity, Integer> counts = new LinkedHashMap<>(Map.of(
                of(NOTIFICATIONS), 57, of(CAME_BY_TRANSFER), 2, of(IN_CASELOAD), 119, of(REVIEWS), 38, of(OPEN), 81));
        counts.put(of(IN_CASELOAD, AreaGroup.SOMERSET), 60);
        Sum came = new Sum(of(IN_CASELOAD), List.of(of(NOTIFICATIONS), of(CAME_BY_TRANSFER), of(IN_CASELOAD, AreaGroup.SOMERSET)));
        Sum left = new Sum(of(IN_CASELOAD), List.of(of(REVIEWS), of(OPEN)));
        Masking masking = DisclosureControl.decide(new Question(counts, List.of(came, left), Rule.fewerThan(5), Earlier.nothing()));
        assertThat(masking.mayShow(List.of(of(REVIEWS), of(NOTIFICATIONS)))).isTrue();
        assertThat(masking.mayShow(List.of(of(CAME_BY_TRANSFER)))).isFalse();
        assertThat(masking.mayShow(List.of(of(IN_CASELOAD, AreaGroup.SOMERSET)))).as("it goes in the place of the notifications, though it is the larger").isFalse();
        assertThat(masking.isSafe()).isTrue();
    }

    @Test
    void theTotalsOfAnAreaStandAsLongAsOtherNumbersOfItWouldDo() {
        Map<Quantity, Integer> counts = new LinkedHashMap<>(Map.of(
                of(REVIEWS, AreaGroup.DORSET), 9, of(CAME_BY_TRANSFER, AreaGroup.DORSET), 2, of(OPEN, AreaGroup.DORSET), 31, of(IN_CASELOAD, AreaGroup.DORSET), 42));
        Sum left = new Sum(of(IN_CASELOAD, AreaGroup.DORSET), List.of(of(REVIEWS, AreaGroup.DORSET), of(CAME_BY_TRANSFER, AreaGroup.DORSET), of(OPEN, AreaGroup.DORSET)));
        Masking masking = DisclosureControl.decide(new Question(counts, List.of(left), Rule.fewerThan(5), Earlier.nothing()));
        assertThat(masking.mayShow(List.of(of(REVIEWS, AreaGroup.DORSET)))).isTrue();
        assertThat(masking.mayShow(List.of(of(OPEN, AreaGroup.DORSET)))).as("it is withheld in its place, though it is the larger").isFalse();
        assertThat(masking.isSafe()).isTrue();
    }
}
