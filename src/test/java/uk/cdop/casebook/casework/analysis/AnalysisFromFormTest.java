package uk.cdop.casebook.casework.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.StoreCases;

class AnalysisFromFormTest {

    private static final LocalDate VERSION = LocalDate.of(2021, 4, 1);

    private static Optional<Analysis> read(Answers answers) {
        return new AnalysisFromForm(answers).analysis(Optional.of(new MeetingNumber("PANEL-2024-01")), VERSION);
    }

    @Test
    void readsWhatTheFormStates() {
        Analysis read = read(SampleFindings.form().with(SECONDARY, "CAT09_INFECTION CAT06_CHRONIC")).orElseThrow();
        assertThat(read.category()).isEqualTo(CategoryOfDeath.ACUTE);
        assertThat(read.secondaryCategories()).containsExactly(CategoryOfDeath.CHRONIC, CategoryOfDeath.INFECTION);
        assertThat(read.modifiability()).isEqualTo(Modifiability.IDENTIFIED);
        assertThat(read.reviewDate()).isEqualTo(SampleFindings.MET);
        assertThat(read.factors()).containsExactly(new ContributoryFactor(
                FactorDomain.SERVICE, "D_COMMUNICATION", Optional.of("An invented detail"), Relevance.MAY_HAVE_CONTRIBUTED, true));
        assertThat(read.meeting()).contains(new MeetingNumber("PANEL-2024-01"));
        assertThat(read.cause()).isEqualTo(Answer.given("An invented cause"));
    }

    @Test
    void saysWhatIsMissingAndReadsNothingUntilItIsThere() {
        assertThat(new AnalysisFromForm(Answers.NONE).missing()).containsExactly(REVIEW_DATE, CATEGORY, MODIFIABLE);
        assertThat(read(Answers.NONE)).isEmpty();
        Answers begun = SampleFindings.form().with(FACTOR_DOMAIN.at(2), "A");
        assertThat(new AnalysisFromForm(begun).missing()).containsExactly(FACTOR_CODE.at(2));
        assertThat(read(begun)).isEmpty();
    }

    @Test
    void noFactorsAreFindingsToo() {
        assertThat(read(SampleFindings.unmodifiable(SampleFindings.form())).orElseThrow().factors()).isEmpty();
    }

    @Test
    void aSubTypeIsTakenForCategoryEightOnly() {
        assertThat(read(SampleFindings.form().with(SUB_CATEGORY, "8b")).orElseThrow().subCategory()).isEmpty();
        assertThat(read(SampleFindings.form().with(CATEGORY, "CAT08_PERINATAL").with(SUB_CATEGORY, "8b")).orElseThrow().subCategory())
                .contains(PerinatalSubCategory.ASPHYXIA);
    }

    @Test
    void notKnownStaysNotKnown() {
        assertThat(read(SampleFindings.form().with(CAUSE, Answer.notKnown())).orElseThrow().cause()).isEqualTo(Answer.notKnown());
    }

    @Test
    void theSameFactorTwiceHasTwoNamesThatStayWhenAnotherRowGoes() {
        Answers twice = SampleFindings.factor(SampleFindings.factor(SampleFindings.form(), 2, "A", "A_ASTHMA", "2", "yes"), 3, "D", "D_COMMUNICATION", "2", "no");
        assertThat(new AnalysisFromForm(twice).factors()).extracting(factor -> factor.key().orElseThrow()).containsExactly(
                new FactorKey(FactorDomain.SERVICE, "D_COMMUNICATION", 1), new FactorKey(FactorDomain.CHILD, "A_ASTHMA", 1),
                new FactorKey(FactorDomain.SERVICE, "D_COMMUNICATION", 2));
        assertThat(new AnalysisFromForm(twice.withoutRow(FACTORS, 2)).factors()).extracting(factor -> factor.key().orElseThrow().row()).containsExactly(1, 2);
    }

    @Test
    void findingsThatCameByImportReadTheSameAsAForm() {
        Analysis imported = StoreCases.analysis(Optional.empty());
        Analysis read = new AnalysisFromForm(FormFromAnalysis.of(imported)).analysis(imported.meeting(), imported.formVersion()).orElseThrow();
        assertThat(read).isEqualTo(imported);
    }

    @Test
    void nothingOfAFindingReachesAString() {
        assertThat(new AnalysisFromForm(SampleFindings.form()).factors().getFirst().toString()).isEqualTo("FormFactor 1");
        assertThat(SampleFindings.clean().toString()).isEqualTo("AnalysisFacts");
        assertThat(SampleFindings.learning(FactorKey.first(FactorDomain.CHILD, "A_ASTHMA")).toString()).isEqualTo("FactorResponse learning");
    }
}
