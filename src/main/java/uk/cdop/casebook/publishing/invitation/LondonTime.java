package uk.cdop.casebook.publishing.invitation;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The clock of London with its two changes a year, as it has been since 1996; written here because the library's own may ask the network. */
final class LondonTime {

    static final String NAME = "Europe/London";

    private static final ZoneId LONDON = ZoneId.of(NAME);
    private static final LocalDateTime FIRST_SPRING = LocalDateTime.of(1996, 3, 31, 1, 0);
    private static final LocalDateTime FIRST_AUTUMN = LocalDateTime.of(1996, 10, 27, 2, 0);

    private LondonTime() {}

    /** What the clock shows so many minutes later, also where it is changed in between. */
    static LocalDateTime after(LocalDateTime begins, int minutes) {
        return begins.atZone(LONDON).plusMinutes(minutes).toLocalDateTime();
    }

    static VTimeZone zone() {
        ZoneOffset summer = ZoneOffset.ofHours(1);
        Observance daylight = new Daylight(change(FIRST_SPRING, "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", ZoneOffset.UTC, summer, "BST"));
        Observance standard = new Standard(change(FIRST_AUTUMN, "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", summer, ZoneOffset.UTC, "GMT"));
        return new VTimeZone(new PropertyList(List.of(new TzId(NAME))), new ComponentList<>(List.of(daylight, standard)));
    }

    private static PropertyList change(LocalDateTime first, String rule, ZoneOffset from, ZoneOffset to, String name) {
        return new PropertyList(List.of(new DtStart<>(first), new RRule<LocalDateTime>(rule), new TzOffsetFrom(from), new TzOffsetTo(to), new TzName(name)));
    }
}
