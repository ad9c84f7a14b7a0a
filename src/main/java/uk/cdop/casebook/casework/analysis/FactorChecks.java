package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.asks;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.stops;
import static uk.cdop.casebook.casework.analysis.MendingPlace.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks 23 to 34: domains, factors and whether anything could be changed. Source: process-and-forms sections 3.2 to 3.4. */
final class FactorChecks {

    private static final String SCALE = "process-and-forms 3.2 (background, high confidence)";
    private static final String OTHER = "X_OTHER";

    private FactorChecks() {}

    static List<ConsistencyCheck> all() {
        return List.of(
                stops(23, "Modifiability not stated", "Say whether modifiable factors were identified, or why that cannot be said.",
                        "process-and-forms 3.4", analysis(MODIFIABLE), facts -> facts.found().modifiability().isEmpty()),
                asks(24, "Modifiable factors identified, none named", "Modifiable factors are said to be identified, but no factor of relevance 2 is marked modifiable.",
                        "process-and-forms 4.2, V9; 3.4 (design)", analysis(MODIFIABLE),
                        facts -> facts.isModifiable(Modifiability.IDENTIFIED) && facts.found().factors().stream().noneMatch(FormFactor::callsForResponse)),
                asks(25, "A modifiable factor named, the finding says otherwise", "A factor of relevance 2 is marked modifiable, but the finding is not “identified”.",
                        "process-and-forms 4.2, V9; 3.4 (design)", analysis(MODIFIABLE),
                        facts -> facts.found().modifiability().isPresent() && !facts.isModifiable(Modifiability.IDENTIFIED)
                                && facts.found().factors().stream().anyMatch(FormFactor::callsForResponse)),
                asks(26, "Inadequate information without saying why", "“Inadequate information” is meant to be rare. Say under “Issues” what was missing.",
                        "process-and-forms 3.4 (background, high confidence)", analysis(ISSUES),
                        facts -> facts.isModifiable(Modifiability.INADEQUATE_INFORMATION) && facts.found().text(ISSUES).isEmpty()),
                stops(27, "A domain is not rated", "Each of the four domains has an overall relevance, also where it is 0 or 1.",
                        "process-and-forms 2.4, an_domain_relevance (background, high confidence)", analysis(relevanceOf(FactorDomain.CHILD)), FactorChecks::isUnrated),
                stops(28, "A factor is not filled in", "A factor has a domain, a factor from the list and a relevance; with relevance 2 also whether it is modifiable.",
                        "process-and-forms 2.4, an_factors", analysis(FACTOR_CODE), facts -> false).ofFactors(factor -> !factor.isWhole() && !isModifiableWithoutRelevance(factor)),
                asks(29, "Relevance 2 without detail", "A factor that may have contributed has no detail. A few words help whoever reads the finding later.",
                        "users-and-peers, item 10", analysis(FACTOR_DETAIL), facts -> false)
                        .ofFactors(factor -> factor.isWhole() && factor.contributed() && factor.detail().isEmpty()),
                stops(30, "Modifiable without relevance 2", "Only a factor of relevance 2 can be modifiable. Take the mark away, or check the relevance.",
                        "process-and-forms 3.2 (design)", analysis(FACTOR_RELEVANCE), facts -> false).ofFactors(FactorChecks::isModifiableWithoutRelevance),
                asks(31, "A factor in another domain", "The first letter of a factor is its domain, and this one stands in another.",
                        "process-and-forms 3.3", analysis(FACTOR_DOMAIN), facts -> false).ofFactors(FactorChecks::isElsewhere),
                asks(32, "A domain rated below its factors", "A factor of relevance 2 stands in a domain that is rated 0 or 1.",
                        SCALE, analysis(relevanceOf(FactorDomain.CHILD)),
                        facts -> Arrays.stream(FactorDomain.values()).anyMatch(domain -> rated(facts, domain, false) && contributed(facts, domain))),
                asks(33, "A domain rated 2 without a factor", "A domain is rated 2, but no factor in it is.",
                        SCALE, analysis(FACTOR_CODE),
                        facts -> Arrays.stream(FactorDomain.values()).anyMatch(domain -> rated(facts, domain, true) && !contributed(facts, domain))),
                asks(34, "The same factor twice", "A factor stands twice in the same domain. If both are meant, say so.",
                        "process-and-forms 3.3; design", analysis(FACTOR_CODE), facts -> false)
                        .ofFactors(factor -> factor.sameBefore() > 0 && factor.isWhole() && !factor.code().equals(Optional.of(OTHER))));
    }

    private static boolean isUnrated(AnalysisFacts facts) {
        return Arrays.stream(FactorDomain.values()).anyMatch(domain -> facts.found().relevanceOf(domain).isEmpty());
    }

    private static boolean isModifiableWithoutRelevance(FormFactor factor) {
        return factor.isMarkedModifiable() && factor.relevance().isPresent() && !factor.contributed();
    }

    private static boolean isElsewhere(FormFactor factor) {
        return factor.isWhole() && factor.code().filter(code -> code.matches("[ABCD]_.*")).map(code -> !code.startsWith(factor.domain().orElseThrow().code())).orElse(false);
    }

    private static boolean rated(AnalysisFacts facts, FactorDomain domain, boolean contributing) {
        return facts.found().relevanceOf(domain).map(said -> contributing == (said == Relevance.MAY_HAVE_CONTRIBUTED)).orElse(false);
    }

    private static boolean contributed(AnalysisFacts facts, FactorDomain domain) {
        return facts.found().factors().stream().anyMatch(factor -> factor.contributed() && factor.domain().equals(Optional.of(domain)));
    }
}
