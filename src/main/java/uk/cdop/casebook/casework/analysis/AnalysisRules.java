package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.forms.rules.Finding.refusal;
import static uk.cdop.casebook.forms.rules.Finding.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/**
 * What can be wrong with the panel's findings.
 * Source: domain file, process-and-forms sections 3.1, 3.2, 3.4 and 4.2 (V8 to V10).
 */
public final class AnalysisRules {

    public static final FieldKey REVIEW_DATE = FieldKey.of("an_review_date");
    public static final FieldKey CATEGORY = FieldKey.of("an_category_primary");
    public static final FieldKey SUB_CATEGORY = FieldKey.of("an_category_sub");
    public static final FieldKey SECONDARY = FieldKey.of("an_categories_secondary");
    public static final FieldKey MODIFIABLE = FieldKey.of("an_modifiable");
    public static final FieldKey FACTORS = FieldKey.of("an_factors");
    public static final FieldKey SUBMITTED = FieldKey.of("an_submitted_ncmd_at");

    private AnalysisRules() {}

    /** Everything found, refusals and warnings. */
    public static List<Finding> findings(Analysis analysis, LocalDate dateOfDeath, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        dates(analysis, dateOfDeath, today, found);
        categories(analysis, found);
        factors(analysis, found);
        return found;
    }

    private static void dates(Analysis analysis, LocalDate died, LocalDate today, List<Finding> found) {
        if (analysis.reviewDate().isBefore(died)) {
            found.add(refusal("review_before_death", REVIEW_DATE,
                    "The review is dated before the death. Check the date of the review and the case it belongs to."));
        }
        if (analysis.reviewDate().isAfter(today)) {
            found.add(refusal("review_in_future", REVIEW_DATE,
                    "The review is dated in the future. Enter the day on which the panel completed it."));
        }
        analysis.completedOn().filter(analysis.reviewDate()::isAfter).ifPresent(early -> found.add(refusal(
                "completed_before_review", SUBMITTED,
                "The record is marked complete before the review. Check both dates.")));
        analysis.completedOn().filter(today::isBefore).ifPresent(late -> found.add(refusal(
                "completed_in_future", SUBMITTED,
                "The record is marked complete on a day in the future. Check the date.")));
    }

    private static void categories(Analysis analysis, List<Finding> found) {
        boolean perinatal = analysis.category() == CategoryOfDeath.PERINATAL_NEONATAL;
        if (perinatal && analysis.subCategory().isEmpty()) {
            found.add(warning("sub_category_missing", SUB_CATEGORY,
                    "Category 8 has a sub-type on the form. Choose 8a, 8b, 8c or 8d."));
        }
        if (!perinatal && analysis.subCategory().isPresent()) {
            found.add(refusal("sub_category_without_category", SUB_CATEGORY,
                    "A sub-type belongs to category 8 only. Remove it, or check the category."));
        }
        if (analysis.secondaryCategories().contains(analysis.category())) {
            found.add(warning("secondary_is_primary", SECONDARY,
                    "The primary category is also listed as a further one. Once is enough."));
        }
        if (analysis.secondaryCategories().stream().anyMatch(other -> other.ranksAbove(analysis.category()))) {
            found.add(warning("secondary_outranks_primary", SECONDARY,
                    "A further category stands above the primary one. Where several fit, the one highest in the list is primary."));
        }
    }

    private static void factors(Analysis analysis, List<Finding> found) {
        if (analysis.factors().stream().anyMatch(factor -> factor.modifiable() && !contributed(factor))) {
            found.add(refusal("modifiable_without_relevance", FACTORS,
                    "A factor is marked modifiable that did not contribute. Only a factor of relevance 2 can be modifiable."));
        }
        boolean named = analysis.factors().stream().anyMatch(factor -> factor.modifiable() && contributed(factor));
        boolean said = analysis.modifiability() == Modifiability.IDENTIFIED;
        if (said && !named) {
            found.add(warning("modifiable_factor_not_named", MODIFIABLE,
                    "Modifiable factors are said to be identified, but no factor of relevance 2 is marked modifiable. Name it, or check the finding."));
        }
        if (named && !said) {
            found.add(warning("modifiable_factor_not_counted", MODIFIABLE,
                    "A factor of relevance 2 is marked modifiable, but the finding says otherwise. Check both."));
        }
    }

    private static boolean contributed(ContributoryFactor factor) {
        return factor.relevance() == Relevance.MAY_HAVE_CONTRIBUTED;
    }
}
