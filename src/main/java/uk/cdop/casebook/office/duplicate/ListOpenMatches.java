package uk.cdop.casebook.office.duplicate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.PairSearch;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
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

    /** As many cases as are compared at a time: a small part of a second, so that other work is done between. */
    private static final int SLICE = 2_000;

    private final Session session;

    public ListOpenMatches(Session session) {
        this.session = session;
    }

    /** The likeliest pairs, how many there are in all, and the latest decisions. */
    public record OpenMatches(List<PossibleMatch> pairs, int total, List<MatchDecision> decided) {}

    /** All cases as they were when it was begun; the records are not held while it compares them. */
    public static final class Comparing {

        private final PairSearch search;
        private final List<MatchDecision> decided;

        private Comparing(Records records) {
            decided = records.matches().decisions();
            Set<MatchPair> settled = decided.stream().map(MatchDecision::pair).collect(Collectors.toSet());
            search = PairSearch.of(records.matches().subjects(), settled);
        }

        /** Compares the next of them. */
        public Comparing goOn() {
            search.goOn(SLICE);
            return this;
        }

        public boolean isDone() {
            return search.isDone();
        }

        public OpenMatches result() {
            List<PossibleMatch> open = search.found();
            return new OpenMatches(open.stream().limit(MOST).toList(), open.size(), decided.stream().limit(LATEST).toList());
        }
    }

    /** For whoever has other work to do between the slices. */
    public Comparing begin() {
        return session.read(Right.READ_CASES, Comparing::new);
    }

    public OpenMatches list() {
        Comparing comparing = begin();
        while (!comparing.isDone()) {
            comparing.goOn();
        }
        return comparing.result();
    }
}
