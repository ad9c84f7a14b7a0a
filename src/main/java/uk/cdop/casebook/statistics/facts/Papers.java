package uk.cdop.casebook.statistics.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * What the tables count beside the course of the cases: the dossiers of those that have one, the seats at meetings, the
 * recommendations, and what the codes in them are called. In the order of references and days, whatever order they came in.
 */
public record Papers(SortedMap<CaseNumber, Dossier> dossiers, List<SeatFact> seats, List<RecommendationFact> recommendations, Wording wording) {

    public static final Papers NONE = new Papers(new TreeMap<>(), List.of(), List.of(), Wording.NONE);

    public Papers {
        dossiers = Collections.unmodifiableSortedMap(new TreeMap<>(dossiers));
        seats = seats.stream().sorted(Comparator.comparing(SeatFact::heldOn).thenComparing(SeatFact::meeting).thenComparing(SeatFact::agency)).toList();
        recommendations = recommendations.stream().sorted(Comparator.comparing(RecommendationFact::number)).toList();
    }

    static Papers of(List<CaseAsAt> cases) {
        SortedMap<CaseNumber, Dossier> dossiers = new TreeMap<>();
        cases.parallelStream().flatMap(known -> known.dossier().map(dossier -> Map.entry(known.number(), dossier)).stream()).toList()
                .forEach(entry -> dossiers.put(entry.getKey(), entry.getValue()));
        return new Papers(dossiers, List.of(), List.of(), Wording.NONE);
    }

    public Papers with(List<SeatFact> seatsKnown, List<RecommendationFact> recommended) {
        return new Papers(dossiers, seatsKnown, recommended, wording);
    }

    public Papers with(Wording words) {
        return new Papers(dossiers, seats, recommendations, words);
    }

    public Dossier dossier(CaseNumber number) {
        return dossiers.getOrDefault(number, Dossier.EMPTY);
    }
}
