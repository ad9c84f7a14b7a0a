package uk.cdop.casebook.casework.hold;

import java.util.List;

/** What is asked about processes, by kind, and about a joint agency response, by part. */
public record ProcessCatalogue(List<ProcessFact> facts) {

    public ProcessCatalogue {
        facts = List.copyOf(facts);
    }

    public List<ProcessFact> of(HoldKind kind) {
        return ofSection(kind.code());
    }

    public List<ProcessFact> ofSection(String section) {
        return facts.stream().filter(fact -> fact.section().equals(section)).toList();
    }
}
