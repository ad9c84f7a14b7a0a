package uk.cdop.casebook.casework.analysis;

/** A check that tripped on a case, and the very place to mend it. */
public record TrippedCheck(ConsistencyCheck check, MendingPlace place) {

    public int number() {
        return check.number();
    }

    public boolean stops() {
        return check.stops();
    }
}
