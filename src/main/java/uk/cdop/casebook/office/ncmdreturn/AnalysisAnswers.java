package uk.cdop.casebook.office.ncmdreturn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;

/**
 * What the panel found, as answers of the analysis form, with what else the panel said on that form. What neither holds stays
 * not asked.
 */
final class AnalysisAnswers {

    private final Map<FieldKey, Answer<?>> answers = new TreeMap<>();

    private static final Set<FieldKey> NEVER_ON_THE_FORM_ALONE = Set.of(FieldKey.of("an_cause_text"), FieldKey.of("an_category_primary"), FieldKey.of("an_modifiable"));
    private static final String FACTORS = "an_factors";

    private AnalysisAnswers() {}

    /** Whether an answer to the question can stand on the panel's form and not in its findings. */
    static boolean mayStandOnTheFormAlone(FieldKey field) {
        return !NEVER_ON_THE_FORM_ALONE.contains(field);
    }

    /** @param onForm what the panel's form says; where the findings say it too, they count, and their factors are the only ones */
    static Answers of(CaseFile file, Analysis analysis, Optional<PanelMeeting> meeting, Answers onForm) {
        Answers found = of(file, analysis, meeting);
        for (FieldKey key : onForm.keys()) {
            boolean factor = key.name().equals(FACTORS) || key.name().startsWith(FACTORS + ".");
            found = factor || found.answer(key).state() != AnswerState.NOT_ASKED ? found : found.with(key, onForm.answer(key));
        }
        return found;
    }

    static Answers of(CaseFile file, Analysis analysis, Optional<PanelMeeting> meeting) {
        AnalysisAnswers projection = new AnalysisAnswers();
        projection.header(file);
        projection.meeting(analysis, meeting);
        projection.findings(analysis);
        return Answers.of(projection.answers);
    }

    private void header(CaseFile file) {
        given("an_case_ref", file.number().text());
        given("an_stage", "final");
        file.age().map(AgeAtDeath::inWords).ifPresent(age -> given("an_age_at_death", age));
        put("an_sex", file.child().sex().map(Coded::code));
    }

    private void meeting(Analysis analysis, Optional<PanelMeeting> meeting) {
        given("an_review_date", analysis.reviewDate());
        meeting.ifPresent(held -> {
            given("an_panel_type", held.kind().code());
            if (!held.agenciesPresent().isEmpty()) {
                given("an_agencies_present", String.join("\n", held.agenciesPresent()));
            }
        });
    }

    private void findings(Analysis analysis) {
        put("an_cause_text", analysis.cause());
        put("an_case_summary", analysis.summary());
        given("an_category_primary", analysis.category().code());
        analysis.subCategory().map(PerinatalSubCategory::code).ifPresent(sub -> given("an_category_sub", sub));
        if (!analysis.secondaryCategories().isEmpty()) {
            List<String> codes = analysis.secondaryCategories().stream().map(Coded::code).toList();
            given("an_categories_secondary", FieldType.SeveralOf.joined(codes));
        }
        given("an_modifiable", analysis.modifiability().code());
        put("an_learning_points", analysis.learning());
        factors(analysis.factors());
    }

    private void factors(List<ContributoryFactor> factors) {
        List<ContributoryFactor> byDomain = factors.stream().sorted(Comparator.comparing(ContributoryFactor::domain)).toList();
        for (int row = 1; row <= byDomain.size(); row++) {
            ContributoryFactor factor = byDomain.get(row - 1);
            inRow("domain", row, factor.domain().code());
            inRow("factor_code", row, factor.factorCode());
            inRow("relevance", row, factor.relevance().code());
            if (factor.relevance() == Relevance.MAY_HAVE_CONTRIBUTED || factor.modifiable()) {
                inRow("modifiable", row, factor.modifiable() ? CodeList.YES : CodeList.NO);
            }
            answers.put(FieldKey.of("an_factors.detail").at(row), factor.detail().<Answer<?>>map(Answer::given).orElse(Answer.notAsked()));
        }
    }

    private void inRow(String question, int row, String code) {
        answers.put(FieldKey.of("an_factors." + question).at(row), Answer.given(code));
    }

    private void given(String key, Object value) {
        put(key, Answer.given(value));
    }

    private void put(String key, Answer<?> answer) {
        answers.put(FieldKey.of(key), answer);
    }
}
