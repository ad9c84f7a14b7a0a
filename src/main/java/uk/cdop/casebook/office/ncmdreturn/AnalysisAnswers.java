package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.FieldType;

/** What the panel found, as answers of the analysis form. What the record does not hold stays not asked. */
final class AnalysisAnswers {

    private final CodeLists codeLists;
    private final LocalDate formVersion;
    private final Map<FieldKey, Answer<?>> answers = new TreeMap<>();

    private AnalysisAnswers(CodeLists codeLists, LocalDate formVersion) {
        this.codeLists = codeLists;
        this.formVersion = formVersion;
    }

    static Answers of(CaseFile file, Analysis analysis, Optional<PanelMeeting> meeting, CodeLists codeLists, LocalDate formVersion) {
        AnalysisAnswers projection = new AnalysisAnswers(codeLists, formVersion);
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
        if (!analysis.factors().isEmpty()) {
            given("an_factors", factorLines(analysis.factors()));
        }
    }

    private String factorLines(List<ContributoryFactor> factors) {
        List<String> lines = new ArrayList<>();
        for (FactorDomain domain : FactorDomain.values()) {
            factors.stream().filter(factor -> factor.domain() == domain).forEach(factor -> lines.add(line(factor)));
        }
        return String.join("\n", lines);
    }

    private String line(ContributoryFactor factor) {
        String label = codeLists.inForce("factor", formVersion)
                .flatMap(list -> list.option(factor.factorCode()))
                .map(CodeList.Option::label)
                .map(text -> text + " (" + factor.factorCode() + ")")
                .orElse(factor.factorCode());
        return "Domain " + factor.domain().code() + ", " + label
                + "; relevance " + factor.relevance().code() + ", " + lowerFirst(factor.relevance().label())
                + "; modifiable: " + (factor.modifiable() ? "yes" : "no")
                + factor.detail().map(detail -> "; " + detail).orElse("");
    }

    private static String lowerFirst(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private void given(String key, Object value) {
        put(key, Answer.given(value));
    }

    private void put(String key, Answer<?> answer) {
        answers.put(FieldKey.of(key), answer);
    }
}
