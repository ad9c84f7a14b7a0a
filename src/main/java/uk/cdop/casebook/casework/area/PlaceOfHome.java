package uk.cdop.casebook.casework.area;

import java.util.List;
import java.util.Optional;

/** What a postcode says of the council as it was on the day of death. What it does not say is asked, never guessed. */
public sealed interface PlaceOfHome {

    /** The council is known, and this is what it rests on. */
    record Known(Area area, Optional<String> lsoa, Optional<Deprivation> deprivation, String source) implements PlaceOfHome {

        public Known with(Optional<Deprivation> found) {
            return new Known(area, lsoa, found, source);
        }
    }

    /** A person must say. The hint is what the first half of the postcode makes likely, and no more than that. */
    record Asks(List<Area> choices, Optional<Area> hint, String why) implements PlaceOfHome {

        public Asks {
            choices = List.copyOf(choices);
        }
    }
}
