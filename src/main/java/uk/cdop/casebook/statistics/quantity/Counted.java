package uk.cdop.casebook.statistics.quantity;

/** What a count is a number of. Deaths, notifications and reviews are different populations and are never added. */
public enum Counted {
    NOTIFICATIONS,
    DEATHS,
    REVIEWS,
    REVIEWS_MODIFIABLE,
    REVIEWS_NOT_MODIFIABLE,
    REVIEWS_INADEQUATE_INFORMATION
}
