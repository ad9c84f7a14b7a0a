package uk.cdop.casebook.statistics.facts;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.notification.PlaceOfEvent;

/**
 * What the tables tell deaths apart by, as codes of the notification form. What the notification does not say is empty, and
 * counted as not known.
 */
public record Particulars(
        Optional<String> ethnicCategory, Optional<String> placeOfDeath, Optional<String> placeOfEvent, Optional<String> expected, Optional<String> multipleBirth,
        Birth birth, Inquiries inquiries, Times times) {

    public static final Particulars NOT_KNOWN = new Particulars(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new Birth(Optional.empty(), Optional.empty()),
            new Inquiries(Optional.empty(), Optional.empty(), Optional.empty()), new Times(Optional.empty(), Optional.empty()));

    /** Of a notification that names no other place than that of the death. */
    public Particulars(
            Optional<String> ethnicCategory, Optional<String> placeOfDeath, Optional<String> expected, Optional<String> multipleBirth,
            Birth birth, Inquiries inquiries, Times times) {
        this(ethnicCategory, placeOfDeath, Optional.empty(), expected, multipleBirth, birth, inquiries, times);
    }

    /** Completed weeks of gestation and the weight at birth in grams. */
    public record Birth(Optional<Long> gestationWeeks, Optional<Long> weightGrams) {}

    /** Whether a joint agency response was held and the coroner was told, and what post-mortem was planned. */
    public record Inquiries(Optional<String> jointResponse, Optional<String> coroner, Optional<String> postMortem) {}

    /** The time of day of the death, and of the day on which the office first heard of it. */
    public record Times(Optional<LocalTime> died, Optional<LocalTime> notified) {}

    /** The code of the place where the event that led to the death happened: where the child died, if no other place is named. */
    public Optional<String> whereItHappened() {
        return placeOfEvent.filter(code -> !code.equals(PlaceOfEvent.SAME_AS_DEATH)).or(() -> placeOfDeath);
    }

    /** In one agreed form, for the hash of a snapshot; the place of the event has a line of its own. */
    String canonical() {
        return Stream.of(ethnicCategory, placeOfDeath, expected, multipleBirth, birth.gestationWeeks(), birth.weightGrams(),
                        inquiries.jointResponse(), inquiries.coroner(), inquiries.postMortem(), times.died(), times.notified())
                .map(said -> said.map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
