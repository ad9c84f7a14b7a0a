package uk.cdop.casebook.casework.analysis;

import java.util.List;

/**
 * How the panel decided on an earlier case of the same category. It names no case and no day.
 *
 * @param reviewYear the calendar year of the review
 * @param factors    the codes of the factors of relevance 2, those called modifiable in {@code modifiableFactors}
 */
public record EarlierFinding(int reviewYear, Modifiability modifiability, List<String> factors, List<String> modifiableFactors) {

    public EarlierFinding {
        factors = List.copyOf(factors);
        modifiableFactors = List.copyOf(modifiableFactors);
    }
}
