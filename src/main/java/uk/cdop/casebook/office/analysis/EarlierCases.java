package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.EarlierFinding;
import uk.cdop.casebook.casework.analysis.FactorRecurrence;
import uk.cdop.casebook.casework.analysis.Modifiability;

/**
 * How the panel decided before: on these factors, and on other cases of the category. It names no case and no child.
 *
 * @param decided how many other cases of the category were decided which way; empty without a category
 * @param latest  those decided last, the newest first
 */
public record EarlierCases(List<FactorRecurrence> factors, Optional<CategoryOfDeath> category, Map<Modifiability, Integer> decided, List<EarlierFinding> latest) {

    public EarlierCases {
        factors = List.copyOf(factors);
        latest = List.copyOf(latest);
    }

    public FactorRecurrence of(String factorCode) {
        return factors.stream().filter(one -> one.factorCode().equals(factorCode)).findFirst().orElse(FactorRecurrence.none(factorCode));
    }

    public int cases() {
        return decided.values().stream().mapToInt(Integer::intValue).sum();
    }
}
