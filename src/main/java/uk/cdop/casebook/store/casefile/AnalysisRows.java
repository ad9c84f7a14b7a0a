package uk.cdop.casebook.store.casefile;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.store.schema.tables.records.AnalysisFactorRecord;
import uk.cdop.casebook.store.schema.tables.records.AnalysisRecord;
import uk.cdop.casebook.store.schema.tables.records.AnalysisSecondaryCategoryRecord;

/** What the panel found as rows, and rows as what it found. */
final class AnalysisRows {

    private AnalysisRows() {}

    static AnalysisRecord row(String caseNumber, Analysis analysis) {
        return new AnalysisRecord(
                caseNumber, analysis.meeting().map(MeetingNumber::text).orElse(null), analysis.reviewDate(), analysis.formVersion(),
                analysis.category().code(), analysis.subCategory().map(PerinatalSubCategory::code).orElse(null),
                analysis.modifiability().code(),
                analysis.cause().state().code(), analysis.cause().toOptional().orElse(null),
                analysis.summary().state().code(), analysis.summary().toOptional().orElse(null),
                analysis.learning().state().code(), analysis.learning().toOptional().orElse(null),
                analysis.completedOn().orElse(null));
    }

    static List<AnalysisSecondaryCategoryRecord> secondaryCategories(String caseNumber, Analysis analysis) {
        return analysis.secondaryCategories().stream()
                .map(category -> new AnalysisSecondaryCategoryRecord(caseNumber, category.code())).toList();
    }

    static List<AnalysisFactorRecord> factors(String caseNumber, Analysis analysis) {
        return IntStream.range(0, analysis.factors().size())
                .mapToObj(place -> row(caseNumber, place, analysis.factors().get(place))).toList();
    }

    private static AnalysisFactorRecord row(String caseNumber, int place, ContributoryFactor factor) {
        return new AnalysisFactorRecord(
                caseNumber, place, factor.domain().code(), factor.factorCode(), factor.detail().orElse(null),
                Integer.valueOf(factor.relevance().code()), factor.modifiable());
    }

    static Analysis analysis(
            AnalysisRecord row, List<AnalysisSecondaryCategoryRecord> secondary, List<AnalysisFactorRecord> factors) {
        return new Analysis(
                Optional.ofNullable(row.getMeetingNumber()).map(MeetingNumber::new), row.getReviewDate(), row.getFormVersion(),
                category(row.getCategory()),
                Optional.ofNullable(row.getSubCategory()).map(code -> Coded.require(PerinatalSubCategory.class, code)),
                new TreeSet<>(secondary.stream().map(other -> category(other.getCategory())).toList()),
                factors.stream().map(AnalysisRows::factor).toList(),
                modifiability(row.getModifiability()),
                AnswerRows.text(row.getCauseState(), row.getCauseText()),
                AnswerRows.text(row.getSummaryState(), row.getSummaryText()),
                AnswerRows.text(row.getLearningState(), row.getLearningText()),
                Optional.ofNullable(row.getCompletedOn()));
    }

    private static ContributoryFactor factor(AnalysisFactorRecord row) {
        return new ContributoryFactor(
                Coded.require(FactorDomain.class, row.getDomain()), row.getFactorCode(), Optional.ofNullable(row.getDetail()),
                Coded.require(Relevance.class, String.valueOf(row.getRelevance())), row.getModifiable());
    }

    static CategoryOfDeath category(String code) {
        return Coded.require(CategoryOfDeath.class, code);
    }

    static Modifiability modifiability(String code) {
        return Coded.require(Modifiability.class, code);
    }
}
