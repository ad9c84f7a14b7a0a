package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.leak.LetStand;

/** Keeps what the leak check found in files that left, and why it was let stand. Nothing is ever taken out. */
public interface LetStandStore {

    /** The latest first. */
    List<LetStand> of(LetStand.Paper paper);

    void add(List<LetStand> finds);
}
