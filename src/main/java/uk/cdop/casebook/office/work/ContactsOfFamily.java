package uk.cdop.casebook.office.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Records;

/** What passed between the office and the family, and who their key worker is. */
public final class ContactsOfFamily implements ContactSource {

    private static final FieldKey NOTIFIED_KEY_WORKER = FieldKey.of("key_worker");

    @Override
    public List<Contact> contacts(CaseFile file, Records records) {
        return records.families().find(file.number()).map(ContactsOfFamily::contacts).orElse(List.of());
    }

    private static List<Contact> contacts(FamilyLedger ledger) {
        return Stream.concat(
                        ledger.contacts().stream().map(contact -> new Contact(contact.on(), "in touch with the family by way of " + contact.who())),
                        ledger.letters().stream().map(letter -> new Contact(letter.on(), "letter to the family")))
                .toList();
    }

    /** As the family ledger has it, or else as the notification form does. */
    public static Optional<String> keyWorker(CaseFile file, Records records) {
        return records.families().find(file.number()).flatMap(FamilyLedger::keyWorker).map(ContactsOfFamily::inWords)
                .or(() -> file.notificationForm().answers().text(NOTIFIED_KEY_WORKER).toOptional());
    }

    private static String inWords(KeyWorker worker) {
        String rest = Stream.of(worker.role(), worker.organisation(), worker.contact()).flatMap(Optional::stream).reduce("", (left, right) -> left + ", " + right);
        return worker.name() + rest;
    }
}
