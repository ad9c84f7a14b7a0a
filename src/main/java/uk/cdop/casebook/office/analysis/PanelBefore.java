package uk.cdop.casebook.office.analysis;

import java.util.Map;
import uk.cdop.casebook.casework.analysis.Recurrence;

/** All that a panel may want to know of its own earlier cases while it decides one: by factor, by category, and of similar deaths. It names no child. */
public record PanelBefore(Map<String, Recurrence> factors, Map<String, Recurrence> categories, SimilarReviews similar) {

    public static final PanelBefore NOTHING = new PanelBefore(Map.of(), Map.of(), SimilarReviews.NONE);

    public Recurrence ofFactor(String code) {
        return factors.getOrDefault(code, Recurrence.none(code));
    }

    public Recurrence ofCategory(String code) {
        return categories.getOrDefault(code, Recurrence.none(code));
    }
}
