package uk.cdop.casebook.statistics.dashboard;

import java.util.Optional;

/** Something that is counted by the date on which it happened, and what it is a share of. */
enum Happening {
    RESIDENTS("Notifications of resident children", null),
    OUT_OF_AREA("Notifications from out of area", null),
    WITHIN_48_HOURS("Residents notified within 48 hours", RESIDENTS),
    DELAY_NOT_KNOWN("Residents, time to notice not known", RESIDENTS),
    RESPONSES("Joint agency responses held", RESIDENTS),
    MET_IN_TIME("First meeting in time", RESPONSES),
    MET_LATE("First meeting late", RESPONSES),
    NOT_MET("First meeting not recorded", RESPONSES),
    RESPONSE_NOT_SAID("Not said whether a response was held", RESIDENTS),
    REVIEWS("Reviews completed", null);

    private final String label;
    private final Optional<Happening> shareOf;

    Happening(String label, Happening shareOf) {
        this.label = label;
        this.shareOf = Optional.ofNullable(shareOf);
    }

    String label() {
        return label;
    }

    Optional<Happening> shareOf() {
        return shareOf;
    }
}
