package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;

/** A doubt that a person looked at, who says why the record stands as it is. The reason is the person's own words. */
public record AcceptedDoubt(Doubt doubt, String reason, LocalDate on, String by) {

    @Override
    public String toString() {
        return "AcceptedDoubt " + doubt.number() + " " + doubt.kind().code();
    }
}
