package uk.cdop.casebook.statistics.quantity;

/** What a count is a number of. Deaths, notifications and reviews are different populations and are never added. */
public enum Counted {
    /** Meetings of the panel: no number of children, and never withheld. */
    MEETINGS,
    /** A figure from elsewhere, which somebody else has published: never withheld. */
    PUBLISHED_ELSEWHERE,
    NOTIFICATIONS,
    DEATHS,
    REVIEWS,
    REVIEWS_MODIFIABLE,
    REVIEWS_NOT_MODIFIABLE,
    REVIEWS_INADEQUATE_INFORMATION;

    public boolean isOfChildren() {
        return this != MEETINGS && this != PUBLISHED_ELSEWHERE;
    }
}
