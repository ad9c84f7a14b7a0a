package uk.cdop.casebook.office.work;

import java.util.List;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.office.door.Records;

/** The notices of the death that reached the office. */
public final class ContactsOfNotices implements ContactSource {

    @Override
    public List<Contact> contacts(CaseFile file, Records records) {
        return file.notifications().stream()
                .map(notice -> new Contact(notice.receivedOn(), "notice received from " + notice.notifierAgency().orElse("a sender not recorded")))
                .toList();
    }
}
