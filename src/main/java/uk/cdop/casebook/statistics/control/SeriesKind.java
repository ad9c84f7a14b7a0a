package uk.cdop.casebook.statistics.control;

/** What a series of quarters is made of, which says how far from its mean chance alone may take it. */
public enum SeriesKind {
    /** Events of a quarter, such as notifications: a c-chart. */
    COUNT,
    /** Some of so many, such as reviews with a finding: a p-chart. */
    SHARE,
    /** Events for so many occasions, such as reviews for each meeting: a u-chart. */
    FOR_EACH,
    /** How much there is on a day. One day's level carries over to the next, so it has a run chart and no limits. */
    LEVEL
}
