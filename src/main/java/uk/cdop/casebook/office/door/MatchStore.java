package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.duplicate.MatchBlocks;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.duplicate.Merge;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Finds cases that may be of one child, and keeps what was decided about them. */
public interface MatchStore {

    /** The cases that share a block, without those set aside as duplicates; quick however many cases there are. */
    List<MatchSubject> candidates(MatchBlocks blocks);

    /** Every case that is not a duplicate, in the order of the references. */
    List<MatchSubject> subjects();

    /** The latest first. */
    List<MatchDecision> decisions();

    List<MatchDecision> decisionsOf(CaseNumber number);

    /** Keeps the decision instead of any before it on the same pair. */
    void decide(MatchDecision decision);

    void forget(MatchPair pair);

    /** The merge by which this case was set aside. */
    Optional<Merge> mergeOf(CaseNumber other);

    List<Merge> mergesInto(CaseNumber kept);

    void add(Merge merge);

    void remove(Merge merge);
}
