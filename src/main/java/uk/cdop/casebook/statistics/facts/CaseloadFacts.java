package uk.cdop.casebook.statistics.facts;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.Spliterator;
import uk.cdop.casebook.statistics.facts.CaseloadFact.Move;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** How each case came into the caseload and left it, with the moves of all of them by the year in which they happened. */
public final class CaseloadFacts extends AbstractList<CaseloadFact> implements RandomAccess {

    private final List<CaseloadFact> facts;
    private final Dated<Moved> moves;

    private CaseloadFacts(List<CaseloadFact> facts, Dated<Moved> moves) {
        this.facts = facts;
        this.moves = moves;
    }

    /** One move, and the case that made it. */
    public record Moved(CaseloadFact by, Move move) {}

    static CaseloadFacts of(List<CaseloadFact> facts) {
        return new CaseloadFacts(Collections.unmodifiableList(new ArrayList<>(facts)), Dated.of(
                facts.stream().flatMap(fact -> fact.moves().stream().map(move -> new Moved(fact, move))).toList(), moved -> moved.move().on()));
    }

    /** In the order of the cases, and of one case in time. */
    public List<Moved> movedIn(FinancialYear year) {
        return moves.in(year);
    }

    /** The year in which the first case came; empty where none did. */
    OptionalInt firstStartYear() {
        return moves.firstStartYear();
    }

    @Override
    public CaseloadFact get(int place) {
        return facts.get(place);
    }

    @Override
    public int size() {
        return facts.size();
    }

    @Override
    public Spliterator<CaseloadFact> spliterator() {
        return facts.spliterator();
    }
}
