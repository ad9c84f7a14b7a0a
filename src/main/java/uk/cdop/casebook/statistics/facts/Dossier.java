package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the forms of a case, the processes beside its review and the family's ledger say of it, as far as tables count it.
 *
 * @param said the codes that the forms give to a question, by its key
 */
public record Dossier(FactorsFound found, List<Milestone> milestones, List<Wait> waits, SortedMap<String, SortedSet<String>> said) {

    public static final Dossier EMPTY = new Dossier(FactorsFound.NONE, List.of(), List.of(), new TreeMap<>());

    public Dossier {
        milestones = milestones.stream().sorted(Comparator.comparing(Milestone::kind).thenComparing(Milestone::on)).toList();
        waits = waits.stream().sorted(Comparator.comparing(Wait::reason).thenComparing(Wait::from).thenComparing(wait -> wait.until().orElse(LocalDate.MAX))).toList();
        SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
        said.forEach((key, given) -> codes.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(given))));
        said = Collections.unmodifiableSortedMap(codes);
    }

    /** As it was known when the day ended. What a form says has no day of its own and stands as it is. */
    Dossier asAt(LocalDate day) {
        List<Milestone> reached = milestones.stream().filter(one -> !one.on().isAfter(day)).toList();
        List<Wait> known = waits.stream().filter(wait -> !wait.from().isAfter(day)).map(wait -> wait.asAt(day)).toList();
        return reached.equals(milestones) && known.equals(waits) ? this : new Dossier(found, reached, known, said);
    }

    Dossier withoutFindings() {
        return found.equals(FactorsFound.NONE) ? this : new Dossier(FactorsFound.NONE, milestones, waits, said);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The first of its kind. */
    public Optional<Milestone> first(Milestone.Kind kind) {
        return milestones.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Whether the case still waited for this when the day ended. */
    public boolean waitsFor(Wait.Reason reason, LocalDate day) {
        return waits.stream().anyMatch(wait -> wait.reason() == reason && wait.runsOn(day));
    }

    public SortedSet<String> said(String key) {
        return said.getOrDefault(key, Collections.emptySortedSet());
    }

    /** Whether any of the codes was given to the question. */
    public boolean says(String key, Collection<String> codes) {
        return !Collections.disjoint(said(key), codes);
    }

    /** Its parts in one agreed form, for the hash of a snapshot. */
    List<String> canonical() {
        return List.of(
                found.canonical(),
                milestones.stream().map(one -> one.kind() + " " + one.on() + one.at().map(at -> " " + at).orElse("")).collect(Collectors.joining(",")),
                waits.stream().map(one -> one.reason() + " " + one.from() + one.until().map(end -> " " + end).orElse("")).collect(Collectors.joining(",")),
                said.entrySet().stream().map(entry -> entry.getKey() + "=" + String.join("+", entry.getValue())).collect(Collectors.joining(",")));
    }

    @Override
    public String toString() {
        return "Dossier";
    }
}
