package uk.cdop.casebook.statistics.facts;

import java.util.Comparator;
import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * What the tables count beside the course of the cases: the dossiers of those that have one, the seats at meetings, the
 * recommendations, and what the codes in them are called. In the order of references and days, whatever order they came in.
 */
public record Papers(KnownDossiers dossiers, List<SeatFact> seats, List<RecommendationFact> recommendations, Wording wording) {

    public static final Papers NONE = new Papers(KnownDossiers.NONE, List.of(), List.of(), Wording.NONE);

    public Papers {
        seats = seats.stream().sorted(Comparator.comparing(SeatFact::heldOn).thenComparing(SeatFact::meeting).thenComparing(SeatFact::agency)).toList();
        recommendations = recommendations.stream().sorted(Comparator.comparing(RecommendationFact::number)).toList();
    }

    static Papers of(List<CaseAsAt> cases) {
        return new Papers(KnownDossiers.of(cases), List.of(), List.of(), Wording.NONE);
    }

    public Papers with(List<SeatFact> seatsKnown, List<RecommendationFact> recommended) {
        return new Papers(dossiers, seatsKnown, recommended, wording);
    }

    public Papers with(Wording words) {
        return new Papers(dossiers, seats, recommendations, words);
    }

    public Dossier dossier(CaseNumber number) {
        return dossiers.of(number);
    }
}
