package uk.cdop.casebook.casework.similar;

/**
 * One way in which a death resembles another. The spans are our own choice (DESIGN): long enough to notice, short enough
 * that most likenesses mean something.
 */
public enum Likeness {
    SUSPECTED_SUICIDE_SAME_AREA("also a suspected suicide of a child of the same council area within 12 months", 12),
    SUSPECTED_SUICIDE_SAME_SCHOOL("also a suspected suicide, at the same school or college, within 24 months", 24),
    SAME_SCHOOL("the same school, nursery or college within 24 months", 24),
    SAME_METHOD("the same method within 12 months", 12),
    SAME_PLACE_OF_EVENT("the same place of the event within 24 months", 24),
    SAME_PRODUCT("the same product within 36 months", 36),
    SAME_EVENT_SAME_AREA("the same kind of event in the same council area within 12 months", 12);

    /** No likeness looks further back or forward than this. */
    public static final int MOST_MONTHS = 36;

    private final String words;
    private final int months;

    Likeness(String words, int months) {
        this.words = words;
        this.months = months;
    }

    public String words() {
        return words;
    }

    int months() {
        return months;
    }

    /** Whether it raises the question of a cluster, which a person has to answer. */
    public boolean asksAboutCluster() {
        return this == SUSPECTED_SUICIDE_SAME_AREA || this == SUSPECTED_SUICIDE_SAME_SCHOOL;
    }
}
