package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.FieldType;

/** Writes findings that came without a form, by import, as the answers of one, so that they can be corrected like any other. */
public final class FormFromAnalysis {

    private final Map<FieldKey, Answer<?>> answers = new TreeMap<>();

    private FormFromAnalysis() {}

    public static Answers of(Analysis analysis) {
        FormFromAnalysis form = new FormFromAnalysis();
        form.put(REVIEW_DATE, Answer.given(analysis.reviewDate()));
        form.put(CATEGORY, Answer.given(analysis.category().code()));
        analysis.subCategory().ifPresent(sub -> form.put(SUB_CATEGORY, Answer.given(sub.code())));
        if (!analysis.secondaryCategories().isEmpty()) {
            form.put(SECONDARY, Answer.given(FieldType.SeveralOf.joined(analysis.secondaryCategories().stream().map(Coded::code).toList())));
        }
        form.put(MODIFIABLE, Answer.given(analysis.modifiability().code()));
        form.put(CAUSE, analysis.cause());
        form.put(SUMMARY, analysis.summary());
        form.put(LEARNING, analysis.learning());
        analysis.completedOn().ifPresent(day -> form.put(SUBMITTED, Answer.given(day)));
        form.factors(analysis.factors());
        return Answers.of(form.answers);
    }

    private void factors(List<ContributoryFactor> factors) {
        for (int row = 1; row <= factors.size(); row++) {
            ContributoryFactor factor = factors.get(row - 1);
            put(FACTOR_DOMAIN.at(row), Answer.given(factor.domain().code()));
            put(FACTOR_CODE.at(row), Answer.given(factor.factorCode()));
            put(FACTOR_RELEVANCE.at(row), Answer.given(factor.relevance().code()));
            put(FACTOR_MODIFIABLE.at(row), Answer.given(factor.modifiable() ? "yes" : "no"));
            Optional<String> detail = factor.detail();
            if (detail.isPresent()) {
                put(FACTOR_DETAIL.at(row), Answer.given(detail.get()));
            }
        }
    }

    private void put(FieldKey key, Answer<?> answer) {
        answers.put(key, answer);
    }
}
