package uk.cdop.casebook.casework.analysis;

import java.util.List;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The questions of the analysis form that the findings are read from. Source: process-and-forms section 2.4. */
public final class AnalysisFields {

    public static final FieldKey REVIEW_DATE = AnalysisRules.REVIEW_DATE;
    public static final FieldKey CATEGORY = AnalysisRules.CATEGORY;
    public static final FieldKey SUB_CATEGORY = AnalysisRules.SUB_CATEGORY;
    public static final FieldKey SECONDARY = AnalysisRules.SECONDARY;
    public static final FieldKey MODIFIABLE = AnalysisRules.MODIFIABLE;
    public static final FieldKey FACTORS = AnalysisRules.FACTORS;
    public static final FieldKey FACTOR_DOMAIN = FieldKey.of("an_factors.domain");
    public static final FieldKey FACTOR_CODE = FieldKey.of("an_factors.factor_code");
    public static final FieldKey FACTOR_DETAIL = FieldKey.of("an_factors.detail");
    public static final FieldKey FACTOR_RELEVANCE = FieldKey.of("an_factors.relevance");
    public static final FieldKey FACTOR_MODIFIABLE = FieldKey.of("an_factors.modifiable");
    public static final FieldKey CAUSE = FieldKey.of("an_cause_text");
    public static final FieldKey SUMMARY = FieldKey.of("an_case_summary");
    public static final FieldKey ISSUES = FieldKey.of("an_issues");
    public static final FieldKey LEARNING = FieldKey.of("an_learning_points");
    public static final FieldKey NOTABLE_PRACTICE = FieldKey.of("an_notable_practice");
    public static final FieldKey RECOMMENDATIONS = FieldKey.of("an_recommendations");
    public static final FieldKey RECOMMENDATION = FieldKey.of("an_recommendations.text");
    public static final FieldKey ADDRESSEE = FieldKey.of("an_recommendations.addressee");
    public static final FieldKey LEVEL = FieldKey.of("an_recommendations.level");
    public static final FieldKey ACTIONS = FieldKey.of("an_actions");
    public static final FieldKey ACTION = FieldKey.of("an_actions.action");
    public static final FieldKey ACTION_OWNER = FieldKey.of("an_actions.owner");
    public static final FieldKey ACTION_DUE = FieldKey.of("an_actions.due");
    public static final FieldKey FAMILY_FOLLOWUP = FieldKey.of("an_family_followup");
    public static final FieldKey FEEDBACK_GIVEN = FieldKey.of("an_feedback_given");
    public static final FieldKey FEEDBACK_BY = FieldKey.of("an_feedback_by");
    public static final FieldKey FEEDBACK_ON = FieldKey.of("an_feedback_on");
    public static final FieldKey JAR_DONE = FieldKey.of("an_jar_done");
    public static final FieldKey REFERRAL = FieldKey.of("an_referral_cspr");
    public static final FieldKey REFERRAL_ON = FieldKey.of("an_referral_cspr_on");
    public static final FieldKey CAUSE_ERROR = FieldKey.of("an_mccd_error");
    public static final FieldKey CAUSE_ERROR_TOLD = FieldKey.of("an_mccd_error_told_on");
    public static final FieldKey CDRM_DATE = FieldKey.of("an_cdrm_date");
    public static final FieldKey SUBMITTED = AnalysisRules.SUBMITTED;

    /** Where the causes are written. */
    static final List<FieldKey> CAUSES = List.of(CAUSE, FieldKey.of("an_cause_1a"), FieldKey.of("an_cause_1b"), FieldKey.of("an_cause_1c"),
            FieldKey.of("an_cause_1d"), FieldKey.of("an_cause_2"));

    private AnalysisFields() {}

    /** The overall relevance of a domain. */
    public static FieldKey relevanceOf(FactorDomain domain) {
        return FieldKey.of("an_domain_relevance_" + domain.code().toLowerCase(java.util.Locale.ROOT));
    }

    public static FieldKey narrativeOf(FactorDomain domain) {
        return FieldKey.of("an_domain_narrative_" + domain.code().toLowerCase(java.util.Locale.ROOT));
    }
}
