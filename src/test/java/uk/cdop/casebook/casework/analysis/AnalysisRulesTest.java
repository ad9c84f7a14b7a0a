package uk.cdop.casebook.casework.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.rules.Finding;

class AnalysisRulesTest {

    private static final LocalDate DIED = LocalDate.of(2023, 9, 1);
    private static final LocalDate REVIEWED = LocalDate.of(2024, 3, 13);
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    private static final ContributoryFactor CHANGEABLE =
            new ContributoryFactor(FactorDomain.PHYSICAL, "C_HOME_SAFETY", Optional.empty(), Relevance.MAY_HAVE_CONTRIBUTED, true);

    private static Analysis analysis(
            CategoryOfDeath category, Optional<PerinatalSubCategory> sub, Set<CategoryOfDeath> secondary,
            Modifiability finding, List<ContributoryFactor> factors) {
        return new Analysis(Optional.empty(), REVIEWED, LocalDate.of(2021, 4, 1), category, sub, new TreeSet<>(secondary), factors, finding,
                Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), Optional.of(REVIEWED.plusDays(7)));
    }

    private static Analysis found(Modifiability finding, ContributoryFactor... factors) {
        return analysis(CategoryOfDeath.INFECTION, Optional.empty(), Set.of(), finding, List.of(factors));
    }

    private static List<Finding> findings(Analysis analysis) {
        return AnalysisRules.findings(analysis, DIED, TODAY);
    }

    @Test
    void findsNothingInASoundAnalysis() {
        assertThat(findings(found(Modifiability.IDENTIFIED, CHANGEABLE))).isEmpty();
        assertThat(findings(found(Modifiability.NONE_IDENTIFIED))).isEmpty();
        assertThat(findings(found(Modifiability.INADEQUATE_INFORMATION))).isEmpty();
    }

    @Test
    void refusesAReviewBeforeTheDeath() {
        assertThat(AnalysisRules.findings(found(Modifiability.NONE_IDENTIFIED), REVIEWED.plusDays(1), TODAY))
                .extracting(Finding::rule).containsExactly("review_before_death");
        assertThat(AnalysisRules.findings(found(Modifiability.NONE_IDENTIFIED), REVIEWED, TODAY)).isEmpty();
    }

    @Test
    void refusesAReviewInTheFuture() {
        assertThat(AnalysisRules.findings(found(Modifiability.NONE_IDENTIFIED), DIED, REVIEWED.minusDays(1)))
                .allMatch(Finding::refuses).extracting(Finding::rule).containsExactly("review_in_future", "completed_in_future");
    }

    @Test
    void warnsOfACategoryEightWithoutItsSubType() {
        assertThat(findings(analysis(CategoryOfDeath.PERINATAL_NEONATAL, Optional.empty(), Set.of(), Modifiability.NONE_IDENTIFIED, List.of())))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("sub_category_missing");
                    assertThat(finding.refuses()).isFalse();
                });
    }

    @Test
    void refusesASubTypeOfAnotherCategory() {
        assertThat(findings(analysis(CategoryOfDeath.INFECTION, Optional.of(PerinatalSubCategory.OTHER), Set.of(), Modifiability.NONE_IDENTIFIED, List.of())))
                .singleElement().satisfies(finding -> assertThat(finding.refuses()).isTrue());
    }

    @Test
    void warnsWhereAFurtherCategoryOutranksThePrimary() {
        assertThat(findings(analysis(CategoryOfDeath.INFECTION, Optional.empty(), Set.of(CategoryOfDeath.CHRONIC), Modifiability.NONE_IDENTIFIED, List.of())))
                .extracting(Finding::rule).containsExactly("secondary_outranks_primary");
        assertThat(findings(analysis(CategoryOfDeath.INFECTION, Optional.empty(), Set.of(CategoryOfDeath.SUDDEN_UNEXPLAINED), Modifiability.NONE_IDENTIFIED, List.of())))
                .isEmpty();
        assertThat(findings(analysis(CategoryOfDeath.INFECTION, Optional.empty(), Set.of(CategoryOfDeath.INFECTION), Modifiability.NONE_IDENTIFIED, List.of())))
                .extracting(Finding::rule).containsExactly("secondary_is_primary");
    }

    @Test
    void warnsWhereFindingAndFactorsDisagree() {
        assertThat(findings(found(Modifiability.IDENTIFIED))).extracting(Finding::rule).containsExactly("modifiable_factor_not_named");
        assertThat(findings(found(Modifiability.NONE_IDENTIFIED, CHANGEABLE))).extracting(Finding::rule).containsExactly("modifiable_factor_not_counted");
        assertThat(findings(found(Modifiability.INADEQUATE_INFORMATION, CHANGEABLE))).extracting(Finding::rule).containsExactly("modifiable_factor_not_counted");
    }

    @Test
    void refusesAModifiableFactorThatDidNotContribute() {
        for (Relevance low : List.of(Relevance.NOT_AVAILABLE, Relevance.UNLIKELY)) {
            ContributoryFactor factor = new ContributoryFactor(FactorDomain.PHYSICAL, "C_WATER", Optional.empty(), low, true);
            assertThat(findings(found(Modifiability.NONE_IDENTIFIED, factor))).singleElement().satisfies(finding -> assertThat(finding.refuses()).isTrue());
        }
    }

    @Test
    void refusesACompletionBeforeTheReview() {
        Analysis early = new Analysis(Optional.empty(), REVIEWED, REVIEWED, CategoryOfDeath.INFECTION, Optional.empty(), new TreeSet<>(), List.of(),
                Modifiability.NONE_IDENTIFIED, Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), Optional.of(REVIEWED.minusDays(1)));
        assertThat(findings(early)).extracting(Finding::rule).containsExactly("completed_before_review");
    }
}
