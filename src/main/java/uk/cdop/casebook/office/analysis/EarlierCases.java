package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.EarlierFinding;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Recurrence;

/**
 * How the panel decided before: on these factors, and on other cases of the category. It names no child.
 *
 * @param ofCategory the other cases of the category; empty without one
 * @param decided    how many other cases of the category were decided which way; empty without a category
 * @param latest     those decided last, the newest first
 */
public record EarlierCases(
        List<Recurrence> factors, Optional<Recurrence> ofCategory, Optional<CategoryOfDeath> category, Map<Modifiability, Integer> decided,
        List<EarlierFinding> latest) {

    public EarlierCases {
        factors = List.copyOf(factors);
        latest = List.copyOf(latest);
    }

    public Recurrence of(String factorCode) {
        return factors.stream().filter(one -> one.code().equals(factorCode)).findFirst().orElse(Recurrence.none(factorCode));
    }

    public int cases() {
        return decided.values().stream().mapToInt(Integer::intValue).sum();
    }
}
