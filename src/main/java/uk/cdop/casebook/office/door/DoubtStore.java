package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.util.List;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.Doubt;

/** Finds what only the records together can show, and keeps which doubts a person let stand. */
public interface DoubtStore {

    /** Cases that may be of one child and were neither merged nor decided about; both of a pair, in the order of the references. */
    List<Doubt> ofOneChild();

    /** In the order of the references. */
    List<AcceptedDoubt> accepted();

    /** Keeps it instead of one before it of the same case and kind. */
    void accept(AcceptedDoubt accepted, Instant at);

    void takeBack(Doubt doubt);
}
