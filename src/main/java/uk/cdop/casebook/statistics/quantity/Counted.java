package uk.cdop.casebook.statistics.quantity;

/** What a count is a number of. Deaths, notifications and reviews are different populations and are never added. */
public enum Counted {
    /** Meetings of the panel: no number of children, and never withheld. */
    MEETINGS,
    /** A figure from elsewhere, which somebody else has published: never withheld. */
    PUBLISHED_ELSEWHERE,
    NOTIFICATIONS,
    /** Those of resident children and of children resident elsewhere together: what the office handled. */
    NOTIFICATIONS_HANDLED,
    DEATHS,
    REVIEWS,
    REVIEWS_MODIFIABLE,
    REVIEWS_NOT_MODIFIABLE,
    REVIEWS_INADEQUATE_INFORMATION,
    /** Reviews still to be done when the year ends. */
    OPEN,
    /** Those that came into the caseload as notified, where they are not the notifications of the year. */
    CAME_AS_NOTIFIED,
    CAME_BY_TRANSFER,
    REOPENED,
    /** Those that left the caseload as reviewed, where they are not the reviews of the year: one may leave it twice. */
    LEFT_AS_REVIEWED,
    LEFT_BY_TRANSFER,
    LEFT_OUT_OF_SCOPE,
    /** Answers to a question that the national database needs, which is one for each child unless it may be asked again. */
    ANSWERS_NEEDED,
    ANSWERS_COMPLETE,
    ANSWERS_MISSING,
    /** All that were in the caseload at some time of the year. */
    IN_CASELOAD,
    TAKEN_TO_PANEL,
    REVIEWED_AT_PANEL,
    DEFERRED_AT_PANEL;

    public boolean isOfChildren() {
        return this != MEETINGS && this != PUBLISHED_ELSEWHERE;
    }

    public boolean isFinding() {
        return this == REVIEWS_MODIFIABLE || this == REVIEWS_NOT_MODIFIABLE || this == REVIEWS_INADEQUATE_INFORMATION;
    }
}
