package uk.cdop.casebook.statistics.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** The dossiers of the cases that have one, in the order of their references, each found by its reference. */
public final class KnownDossiers {

    public static final KnownDossiers NONE = new KnownDossiers(List.of());

    private final List<OfCase> inOrder;
    private final Map<CaseNumber, Dossier> byNumber;

    record OfCase(CaseNumber number, Dossier dossier) {}

    private KnownDossiers(List<OfCase> inOrder) {
        this.inOrder = inOrder;
        this.byNumber = inOrder.stream().collect(Collectors.toUnmodifiableMap(OfCase::number, OfCase::dossier));
    }

    /** @param cases in the order of their references */
    static KnownDossiers of(List<CaseAsAt> cases) {
        return new KnownDossiers(cases.parallelStream().flatMap(known -> known.dossier().map(dossier -> new OfCase(known.number(), dossier)).stream()).toList());
    }

    List<OfCase> inOrder() {
        return inOrder;
    }

    Dossier of(CaseNumber number) {
        return byNumber.getOrDefault(number, Dossier.EMPTY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownDossiers known && inOrder.equals(known.inOrder);
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }

    @Override
    public String toString() {
        return inOrder.size() + " dossiers";
    }
}
