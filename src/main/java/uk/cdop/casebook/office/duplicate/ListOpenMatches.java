package uk.cdop.casebook.office.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.PairSearch;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The queue of the duplicate desk: pairs of cases that a person has still to tell apart or bring together. */
@Needs(Right.READ_CASES)
public final class ListOpenMatches {

    /** More than anybody works through at a sitting; the rest follow as these are decided. */
    public static final int MOST = 200;
    private static final int LATEST = 20;

    /** The most cases of which every pair is compared without being asked. */
    private static final int QUICK_UP_TO = 3_000;

    private final Session session;

    public ListOpenMatches(Session session) {
        this.session = session;
    }

    /** The likeliest pairs, how many there are in all, and the latest decisions. */
    public record OpenMatches(List<PossibleMatch> pairs, int total, List<MatchDecision> decided) {}

    public OpenMatches list() {
        return session.read(Right.READ_CASES, ListOpenMatches::compared);
    }

    /** The same in a vault that is compared at once; empty in a large one, where a person has to ask for it. */
    public Optional<OpenMatches> listIfQuick() {
        return session.read(Right.READ_CASES, records -> records.cases().list(CaseQuery.everything().atMost(1)).total() > QUICK_UP_TO
                ? Optional.empty() : Optional.of(compared(records)));
    }

    private static OpenMatches compared(Records records) {
        List<MatchDecision> decided = records.matches().decisions();
        Set<MatchPair> settled = decided.stream().map(MatchDecision::pair).collect(Collectors.toSet());
        List<PossibleMatch> open = PairSearch.among(records.matches().subjects(), settled);
        return new OpenMatches(open.stream().limit(MOST).toList(), open.size(), decided.stream().limit(LATEST).toList());
    }
}
