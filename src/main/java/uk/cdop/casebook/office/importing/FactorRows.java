package uk.cdop.casebook.office.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;

/** Takes in rows of contributory factors. A factor is known again by its case, its domain and its code. */
final class FactorRows {

    private final ImportPlan plan;

    FactorRows(ImportPlan plan) {
        this.plan = plan;
    }

    void take(RowReading row) {
        Optional<CaseDraft> draft = plan.required(row);
        Optional<FactorDomain> domain = row.requiredChoice("domain", FactorDomain.class, "A, B, C, D");
        Optional<String> code = row.requiredText("factor_code").map(written -> written.toUpperCase(Locale.ROOT));
        Optional<Relevance> relevance = row.requiredChoice("relevance", Relevance.class, "0, 1, 2");
        Optional<Boolean> modifiable = row.yesNo("modifiable");
        if (code.isPresent() && domain.isPresent() && !belongs(code.get(), domain.get())) {
            row.refuse("factor_code", "The factor is not a code of its domain. Codes begin with the letter of the domain, as in A_ASTHMA; X_OTHER fits any.");
        }
        if (modifiable.orElse(false) && relevance.filter(other -> other != Relevance.MAY_HAVE_CONTRIBUTED).isPresent()) {
            row.refuse("modifiable", "Only a factor of relevance 2 can be modifiable. Check the relevance, or write no here.");
        }
        if (draft.isPresent() && draft.get().analysis.isEmpty() && plan.wasRefused(ReviewRows.refusedReview(draft.get()))) {
            row.fallWithAnother();
        } else if (draft.isPresent() && draft.get().analysis.isEmpty()) {
            row.refuse("case_ref", "The case has no review that the factor could belong to. Import the review too.");
        }
        if (!row.isRefused()) {
            plan.count(put(draft.orElseThrow(), new ContributoryFactor(domain.orElseThrow(), code.orElseThrow(),
                    row.said("detail"), relevance.orElseThrow(), modifiable.orElse(false))));
        }
    }

    private static boolean belongs(String code, FactorDomain domain) {
        return code.equals("X_OTHER") || code.matches(domain.code() + "_[A-Z][A-Z0-9_]{0,37}");
    }

    private static Effect put(CaseDraft draft, ContributoryFactor factor) {
        List<ContributoryFactor> factors = new ArrayList<>(draft.analysis.orElseThrow().factors());
        if (factors.contains(factor)) {
            return Effect.UNCHANGED;
        }
        boolean known = factors.removeIf(other -> other.domain() == factor.domain() && other.factorCode().equals(factor.factorCode()));
        factors.add(factor);
        draft.analysis = Optional.of(Analyses.withFactors(draft.analysis.orElseThrow(), factors));
        return known ? Effect.UPDATED : Effect.CREATED;
    }
}
