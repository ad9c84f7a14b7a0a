package uk.cdop.casebook.publishing.invitation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import uk.cdop.casebook.casework.meeting.Invitation;
import uk.cdop.casebook.office.door.InvitationWriter;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * Writes invitations after RFC 5545 and 5546: at the time of the clock in London, which every calendar program then shows rightly.
 * Who asks and who is asked both need an address for that; where one has none, it is a plain entry of RFC 5545 and asks for no answer.
 */
public final class IcsInvitations implements InvitationWriter {

    @Override
    public byte[] ics(Invitation invitation) {
        List<Property> about = new ArrayList<>(List.of(new ProdId("-//CDOP Casebook//Panel//EN"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN));
        if (asks(invitation)) {
            about.add(invitation.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        }
        Calendar calendar = new Calendar(
                new PropertyList(about),
                new ComponentList<>(List.<CalendarComponent>of(LondonTime.zone(), new VEvent(new PropertyList(properties(invitation))))));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Property> properties(Invitation invitation) {
        LocalDateTime begins = invitation.when().day().atTime(invitation.when().startsAt());
        List<Property> all = new ArrayList<>(List.of(
                new Uid(invitation.uid()),
                new DtStamp(invitation.stamp()),
                new DtStart<>(london(), begins),
                new DtEnd<>(london(), LondonTime.after(begins, invitation.when().minutes())),
                new Sequence(Math.toIntExact(invitation.sequence())),
                new Summary(invitation.summary()),
                new Status(invitation.cancelled() ? "CANCELLED" : "CONFIRMED")));
        invitation.place().map(Location::new).ifPresent(all::add);
        if (asks(invitation)) {
            invitation.organiser().ifPresent(person -> all.add(new Organizer(new ParameterList(List.of(new Cn(quotable(person.name())))), address(person))));
            invitation.attendee().ifPresent(person -> all.add(attendee(person)));
        }
        return all;
    }

    private static boolean asks(Invitation invitation) {
        return invitation.organiser().isPresent() && invitation.attendee().isPresent();
    }

    private static Property attendee(Invitation.Person person) {
        return new Attendee(
                new ParameterList(List.of(new Cn(quotable(person.name())), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE)), address(person));
    }

    private static ParameterList london() {
        return new ParameterList(List.of(new TzId(LondonTime.NAME)));
    }

    /** A parameter can hold neither quotes nor line breaks, however it is written. */
    private static String quotable(String name) {
        return name.replaceAll("[\"\\p{Cntrl}]", " ").strip();
    }

    private static URI address(Invitation.Person person) {
        try {
            return new URI("mailto", person.email(), null);
        } catch (URISyntaxException refused) {
            throw OfficeFailure.world("An e-mail address of the panel cannot be written into a calendar file. Correct it in the members’ book.");
        }
    }
}
