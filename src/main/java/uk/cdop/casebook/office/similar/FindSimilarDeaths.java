package uk.cdop.casebook.office.similar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.ClusterAnswer;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.casework.similar.Kin;
import uk.cdop.casebook.casework.similar.Likeness;
import uk.cdop.casebook.casework.similar.SimilarDeath;
import uk.cdop.casebook.casework.similar.SimilarDeaths;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;
import uk.cdop.casebook.office.duplicate.ListRelatedCases;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Finds the deaths that resemble the one of a case, and shows what was answered about them. */
@Needs(Right.READ_CASES)
public final class FindSimilarDeaths {

    private final Session session;

    public FindSimilarDeaths(Session session) {
        this.session = session;
    }

    public record SimilarView(List<SimilarDeath> deaths, List<ClusterAnswer> answers) {

        /** Whether a person has still to answer if this death belongs to a cluster. */
        public boolean asks() {
            return answers.isEmpty() && deaths.stream().anyMatch(SimilarDeath::asksAboutCluster);
        }
    }

    /** Nothing where the vault has no such case. */
    public SimilarView find(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> new SimilarView(withKin(records, number, similar(records, number)), records.similarDeaths().answersOf(number)));
    }

    /** Twins share a place and a time by nature, so none is shown without that being said. */
    private static List<SimilarDeath> withKin(Records records, CaseNumber number, List<SimilarDeath> deaths) {
        Map<CaseNumber, Kin> kin = deaths.isEmpty() ? Map.of() : kin(records, number);
        return deaths.stream().map(similar -> similar.of(Optional.ofNullable(kin.get(similar.number())))).toList();
    }

    private static Map<CaseNumber, Kin> kin(Records records, CaseNumber number) {
        Map<CaseNumber, Kin> kin = new HashMap<>();
        FindLikelyMatches.forCase(records, number).forEach(match -> kin.put(match.found().number().orElseThrow(), switch (match.score().suggestion()) {
            case TWIN -> Kin.LIKELY_TWIN;
            case SIBLING -> Kin.LIKELY_SIBLING;
            case SAME_CHILD, SAME_CHILD_OR_TWIN, DIFFERENT -> Kin.PERHAPS;
        }));
        ListRelatedCases.of(records, number).forEach(related -> kin.put(related.number(), switch (related.relation()) {
            case TWIN -> Kin.TWIN;
            case SIBLING -> Kin.SIBLING;
            case DUPLICATE_OF, HOLDS_NOTICES_OF -> Kin.PERHAPS;
        }));
        return kin;
    }

    static List<SimilarDeath> similar(Records records, CaseNumber number) {
        return records.similarDeaths().of(number).map(one -> SimilarDeaths.to(one, around(records, one))).orElse(List.of());
    }

    private static List<DeathCircumstances> around(Records records, DeathCircumstances one) {
        return records.similarDeaths().between(
                one.died().minusMonths(Likeness.MOST_MONTHS), one.died().plusMonths(Likeness.MOST_MONTHS));
    }
}
