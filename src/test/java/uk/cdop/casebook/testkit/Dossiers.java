package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.FactorsFound;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.NamedFactor;
import uk.cdop.casebook.statistics.facts.Wait;

/** Builds what the forms and processes of one case say. */
public final class Dossiers {

    private final List<NamedFactor> factors = new ArrayList<>();
    private final SortedMap<FactorDomain, Integer> domains = new TreeMap<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private final SortedMap<String, SortedSet<String>> said = new TreeMap<>();

    public static Dossiers dossier() {
        return new Dossiers();
    }

    public Dossiers factor(String domain, String code, boolean modifiable) {
        return factor(domain, code, 2, modifiable);
    }

    public Dossiers factor(String domain, String code, int relevance, boolean modifiable) {
        factors.add(new NamedFactor(Coded.require(FactorDomain.class, domain), code, relevance, modifiable));
        return this;
    }

    public Dossiers rated(FactorDomain domain, int relevance) {
        domains.put(domain, relevance);
        return this;
    }

    public Dossiers milestone(Milestone.Kind kind, String day) {
        milestones.add(Milestone.of(kind, LocalDate.parse(day)));
        return this;
    }

    public Dossiers waited(Wait.Reason reason, String from, String until) {
        waits.add(new Wait(reason, LocalDate.parse(from), Optional.of(LocalDate.parse(until))));
        return this;
    }

    public Dossiers waits(Wait.Reason reason, String from) {
        waits.add(new Wait(reason, LocalDate.parse(from), Optional.empty()));
        return this;
    }

    public Dossiers says(String key, String... codes) {
        said.computeIfAbsent(key, any -> new TreeSet<>()).addAll(List.of(codes));
        return this;
    }

    public Dossier made() {
        return new Dossier(new FactorsFound(Optional.of(LocalDate.of(2021, 4, 1)), factors, domains), milestones, waits, said);
    }
}
