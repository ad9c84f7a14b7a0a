package uk.cdop.casebook.office.session;

import java.util.List;
import java.util.Set;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The questions of the analysis form that the panel works on in a meeting. Source: process-and-forms section 2.4. */
public final class AnalysisKeys {

    public static final FieldKey CAUSE = FieldKey.of("an_cause_text");
    public static final FieldKey SUMMARY = FieldKey.of("an_case_summary");
    public static final FieldKey FACTORS = FieldKey.of("an_factors");
    public static final FieldKey FACTOR_DOMAIN = FieldKey.of("an_factors.domain");
    public static final FieldKey FACTOR_CODE = FieldKey.of("an_factors.factor_code");
    public static final FieldKey FACTOR_DETAIL = FieldKey.of("an_factors.detail");
    public static final FieldKey FACTOR_RELEVANCE = FieldKey.of("an_factors.relevance");
    public static final FieldKey FACTOR_MODIFIABLE = FieldKey.of("an_factors.modifiable");
    public static final FieldKey CATEGORY = FieldKey.of("an_category_primary");
    public static final FieldKey SUB_CATEGORY = FieldKey.of("an_category_sub");
    public static final FieldKey OTHER_CATEGORIES = FieldKey.of("an_categories_secondary");
    public static final FieldKey MODIFIABLE = FieldKey.of("an_modifiable");
    public static final FieldKey ISSUES = FieldKey.of("an_issues");
    public static final FieldKey LEARNING = FieldKey.of("an_learning_points");
    public static final FieldKey NOTABLE_PRACTICE = FieldKey.of("an_notable_practice");
    public static final FieldKey FOLLOW_UP = FieldKey.of("an_family_followup");
    public static final FieldKey RECOMMENDATIONS = FieldKey.of("an_recommendations");
    public static final FieldKey RECOMMENDATION_TEXT = FieldKey.of("an_recommendations.text");
    public static final FieldKey RECOMMENDATION_TO = FieldKey.of("an_recommendations.addressee");
    public static final FieldKey RECOMMENDATION_LEVEL = FieldKey.of("an_recommendations.level");
    public static final FieldKey ACTIONS = FieldKey.of("an_actions");
    public static final FieldKey ACTION_TEXT = FieldKey.of("an_actions.action");
    public static final FieldKey ACTION_OWNER = FieldKey.of("an_actions.owner");
    public static final FieldKey ACTION_DUE = FieldKey.of("an_actions.due");
    public static final FieldKey ACTION_STATUS = FieldKey.of("an_actions.status");

    private static final Set<FieldKey> ONCE = Set.of(
            CAUSE, SUMMARY, CATEGORY, SUB_CATEGORY, OTHER_CATEGORIES, MODIFIABLE, ISSUES, LEARNING, NOTABLE_PRACTICE, FOLLOW_UP);
    private static final Set<FieldKey> TEXTS = Set.of(
            CAUSE, SUMMARY, FACTOR_DETAIL, ISSUES, LEARNING, NOTABLE_PRACTICE, FOLLOW_UP, RECOMMENDATION_TEXT, RECOMMENDATION_TO, ACTION_TEXT, ACTION_OWNER);
    private static final Set<FieldKey> GROUPS = Set.of(FACTORS, RECOMMENDATIONS, ACTIONS);
    private static final List<String> DOMAINS = List.of("A", "B", "C", "D");

    private AnalysisKeys() {}

    public static FieldKey domainRelevance(String domain) {
        return FieldKey.of("an_domain_relevance_" + domain.toLowerCase(java.util.Locale.ROOT));
    }

    public static FieldKey domainNarrative(String domain) {
        return FieldKey.of("an_domain_narrative_" + domain.toLowerCase(java.util.Locale.ROOT));
    }

    /** Answered in words, not by a code of a list. */
    static boolean isText(FieldKey key) {
        return TEXTS.contains(key.question()) || DOMAINS.stream().anyMatch(domain -> key.equals(domainNarrative(domain)));
    }

    static boolean isShown(FieldKey key) {
        return ONCE.contains(key) || key.group().filter(GROUPS::contains).isPresent()
                || DOMAINS.stream().anyMatch(domain -> key.equals(domainRelevance(domain)) || key.equals(domainNarrative(domain)));
    }
}
