package uk.cdop.casebook.office.door;

import uk.cdop.casebook.casework.meeting.Invitation;

/** Writes an invitation as a calendar file (.ics). The same invitation gives the same bytes. */
@FunctionalInterface
public interface InvitationWriter {

    byte[] ics(Invitation invitation);
}
