package uk.cdop.casebook.office.duplicate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.PairSearch;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The queue of the duplicate desk: pairs of cases that a person has still to tell apart or bring together. */
@Needs(Right.READ_CASES)
public final class ListOpenMatches {

    /** More than anybody works through at a sitting; the rest follow as these are decided. */
    public static final int MOST = 200;
    private static final int LATEST = 20;

    private final Session session;

    public ListOpenMatches(Session session) {
        this.session = session;
    }

    /** The likeliest pairs, how many there are in all, and the latest decisions. */
    public record OpenMatches(List<PossibleMatch> pairs, int total, List<MatchDecision> decided) {}

    public OpenMatches list() {
        return session.read(Right.READ_CASES, records -> {
            List<MatchDecision> decided = records.matches().decisions();
            Set<MatchPair> settled = decided.stream().map(MatchDecision::pair).collect(Collectors.toSet());
            List<PossibleMatch> open = PairSearch.among(records.matches().subjects(), settled);
            return new OpenMatches(open.stream().limit(MOST).toList(), open.size(), decided.stream().limit(LATEST).toList());
        });
    }
}
