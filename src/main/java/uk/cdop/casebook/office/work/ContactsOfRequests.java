package uk.cdop.casebook.office.work;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.office.door.Records;

/** What was asked of agencies, and what came back. */
public final class ContactsOfRequests implements ContactSource {

    @Override
    public List<Contact> contacts(CaseFile file, Records records) {
        List<Contact> contacts = new ArrayList<>();
        for (AgencyRequest request : records.agencyRequests().ofCase(file.number())) {
            String agency = request.to().agencyName();
            request.sentOn().ifPresent(day -> contacts.add(new Contact(day, "form asked of " + agency)));
            request.reminders().forEach(reminder -> contacts.add(new Contact(reminder.sentOn(), "reminder " + reminder.level() + " to " + agency)));
            request.escalation().ifPresent(begun -> contacts.add(new Contact(begun.on(), "escalated to " + begun.to() + " about " + agency)));
            request.returnedOn().ifPresent(day -> contacts.add(new Contact(day, "form returned by " + agency)));
        }
        return contacts;
    }
}
