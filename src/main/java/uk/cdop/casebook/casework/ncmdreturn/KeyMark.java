package uk.cdop.casebook.casework.ncmdreturn;

/** How an answer stands beside what was last keyed. */
public enum KeyMark {
    /** There is nothing to key. */
    NOTHING,
    /** It was never keyed, or was blank when it was. */
    NEW,
    /** It was keyed with another answer, or is not answered any more. */
    CHANGED,
    /** It was keyed as it stands. */
    KEYED;

    public boolean isOpen() {
        return this == NEW || this == CHANGED;
    }
}
