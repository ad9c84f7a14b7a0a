package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Map;

/**
 * How the panel decided on earlier deaths that resemble one and are of the same age group, as counts only.
 *
 * @param categories how often each category was found, the most frequent first, by its code
 * @param modifiable in how many of them modifiable factors were found
 */
public record SimilarReviews(int cases, List<Map.Entry<String, Long>> categories, int modifiable) {

    public static final SimilarReviews NONE = new SimilarReviews(0, List.of(), 0);
}
