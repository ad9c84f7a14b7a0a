package uk.cdop.casebook.statistics.quantity;

/** What a count is a number of. Deaths, notifications and reviews are different populations and are never added. */
public enum Counted {
    /** Meetings of the panel: no number of children, and never withheld. */
    MEETINGS,
    NOTIFICATIONS,
    DEATHS,
    REVIEWS,
    REVIEWS_MODIFIABLE,
    REVIEWS_NOT_MODIFIABLE,
    REVIEWS_INADEQUATE_INFORMATION;

    public boolean isOfChildren() {
        return this != MEETINGS;
    }
}
