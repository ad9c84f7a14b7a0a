package uk.cdop.casebook.statistics.dashboard;

import java.util.Optional;

/** Something that is counted by the date on which it happened, and what it is a share of. */
enum Happening {
    RESIDENTS("Notifications of resident children", null),
    OUT_OF_AREA("Notifications of children resident elsewhere (out of area)", null),
    WITHIN_48_HOURS("Notified within 48 hours of the death, of resident children", RESIDENTS),
    DELAY_NOT_KNOWN("Time to notification not known, of resident children", RESIDENTS),
    RESPONSES("Joint agency responses held, of resident children notified", RESIDENTS),
    MET_IN_TIME("First meeting in time, of responses held", RESPONSES),
    MET_LATE("First meeting late, of responses held", RESPONSES),
    NOT_MET("First meeting not recorded, of responses held", RESPONSES),
    RESPONSE_NOT_SAID("Not said whether a response was held, of resident children notified", RESIDENTS),
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
