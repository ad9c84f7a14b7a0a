package uk.cdop.casebook.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;

/** The analysis form as a draft and as the panel's final one, and the reporting form's follow-up questions. */
class AnalysisScenariosTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final List<String> OF_THE_FINAL_FORM = List.of("an_review_date", "an_category_primary", "an_modifiable", "an_family_followup");
    private static final FormRules ANALYSIS = rules(FormCode.ANALYSIS);
    private static final FormRules REPORTING = rules(FormCode.REPORTING);

    @Test
    void aDraftNeedNotSayWhatOnlyThePanelCanSay() {
        assertThat(missing(ANALYSIS, with("an_stage", "draft"))).doesNotContainAnyElementsOf(OF_THE_FINAL_FORM).contains("an_case_summary");
        assertThat(missing(ANALYSIS, with("an_stage", "final"))).containsAll(OF_THE_FINAL_FORM);
    }

    @Test
    void everyDomainIsRated() {
        assertThat(missing(ANALYSIS, Answers.NONE)).contains(
                "an_domain_relevance_a", "an_domain_relevance_b", "an_domain_relevance_c", "an_domain_relevance_d");
    }

    @Test
    void theOldThirdLevelOfRelevanceIsNotInTheList() {
        assertThat(ANALYSIS.findings(with("an_domain_relevance_a", "2"))).isEmpty();
        assertThat(ANALYSIS.findings(with("an_domain_relevance_a", "3"))).extracting(Finding::rule).containsExactly("unknown_code");
    }

    @Test
    void onlyAPerinatalDeathHasASubType() {
        assertThat(missing(ANALYSIS, with("an_category_primary", "CAT08_PERINATAL"))).contains("an_category_sub");
        assertThat(shown(ANALYSIS, with("an_category_primary", "CAT09_INFECTION"))).doesNotContain("an_category_sub");
    }

    @Test
    void modifiableFactorsWantALesson() {
        assertThat(missing(ANALYSIS, with("an_modifiable", "MOD_YES"))).contains("an_learning_points");
        assertThat(missing(ANALYSIS, with("an_modifiable", "MOD_NO"))).doesNotContain("an_learning_points");
        assertThat(missing(ANALYSIS, with("an_modifiable", "MOD_INADEQUATE"))).doesNotContain("an_learning_points");
    }

    @Test
    void aReportOfResuscitationSaysByWhom() {
        assertThat(missing(REPORTING, with("resuscitation_attempted", "yes"))).contains("resuscitation_by", "bystander_cpr", "aed_used");
        assertThat(shown(REPORTING, with("resuscitation_attempted", "no"))).doesNotContain("resuscitation_by", "bystander_cpr", "aed_used");
    }

    @Test
    void aPostMortemHasFindingsUnlessThereWasNone() {
        List<String> followUp = List.of("pm_date", "pm_findings", "pm_report_received");
        assertThat(shown(REPORTING, with("pm_type", "coronial_paediatric"))).containsAll(followUp);
        for (String none : List.of("none", "declined")) {
            assertThat(shown(REPORTING, with("pm_type", none))).doesNotContainAnyElementsOf(followUp);
        }
        assertThat(shown(REPORTING, Answers.NONE)).doesNotContainAnyElementsOf(followUp);
    }

    private static Answers with(String key, String code) {
        return Answers.NONE.with(FieldKey.of(key), code);
    }

    private static List<String> missing(FormRules rules, Answers answers) {
        return rules.missing(answers).stream().map(FieldKey::name).toList();
    }

    private static List<String> shown(FormRules rules, Answers answers) {
        return rules.shown(answers).stream().map(Field::key).map(FieldKey::name).toList();
    }

    private static FormRules rules(FormCode form) {
        return new FormRules(CATALOGUE.inForce(form, LocalDate.of(2024, 1, 1)), CATALOGUE.codeLists());
    }
}
