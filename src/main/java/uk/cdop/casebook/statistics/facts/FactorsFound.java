package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.FactorDomain;

/**
 * The factors that the panel named in a review, and how far each domain as a whole bore on the death where the form says so.
 *
 * @param formVersion of the analysis form, which says by which scale it was judged; empty where nothing was found yet
 */
public record FactorsFound(Optional<LocalDate> formVersion, List<NamedFactor> factors, SortedMap<FactorDomain, Integer> domains) {

    private static final Comparator<NamedFactor> IN_ORDER = Comparator.comparing(NamedFactor::domain).thenComparing(NamedFactor::code)
            .thenComparing(NamedFactor::relevance).thenComparing(NamedFactor::modifiable);

    public static final FactorsFound NONE = new FactorsFound(Optional.empty(), List.of(), new TreeMap<>());

    public FactorsFound {
        factors = factors.stream().sorted(IN_ORDER).toList();
        domains = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(domains));
    }

    /** As the form rates the domain, or else as the factor of it that bore most on the death; empty where neither is there. */
    public Optional<Integer> relevanceOf(FactorDomain domain) {
        return Optional.ofNullable(domains.get(domain)).or(() -> factors.stream()
                .filter(factor -> factor.domain() == domain).map(NamedFactor::relevance).max(Comparator.naturalOrder()));
    }

    public boolean isRated(FactorDomain domain) {
        return domains.containsKey(domain);
    }

    /** In one agreed form, for the hash of a snapshot. */
    String canonical() {
        return formVersion.map(Object::toString).orElse("-")
                + factors.stream().map(factor -> " " + factor.domain().code() + "/" + factor.code() + "/" + factor.relevance() + "/" + factor.modifiable()).collect(Collectors.joining())
                + domains.entrySet().stream().map(entry -> " " + entry.getKey().code() + "=" + entry.getValue()).collect(Collectors.joining());
    }
}
