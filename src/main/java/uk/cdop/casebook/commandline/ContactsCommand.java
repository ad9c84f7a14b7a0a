package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.office.contact.ImportContacts.ImportContactsOutcome;
import uk.cdop.casebook.office.contact.ListContacts.Contact;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;

/** The contact book: what is in it, and a list read into it. */
@Command(name = "contacts", mixinStandardHelpOptions = true, description = "Lists the contact book of agencies and people, and reads a list into it.")
final class ContactsCommand {

    private ContactsCommand() {}

    static ContactsCommand group() {
        return new ContactsCommand();
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists agencies and the people who answer for them.")
    static final class Book extends VaultCommand {

        Book(DeskMaker desks) {
            super(desks);
        }

        @Override
        int run(Desk desk, UseCases office) {
            office.agencies().listContacts().list().contacts().forEach(contact -> {
                contact.people().forEach(person -> print(contact, Optional.of(person)));
                if (contact.people().isEmpty()) {
                    print(contact, Optional.empty());
                }
            });
            return ExitCode.DONE;
        }

        private void print(Contact contact, Optional<AgencyPerson> person) {
            out().println(contact.agency().type() + "  " + contact.agency().name() + person.map(one -> "  " + one.name() + one.secureEmail().map(mail -> "  " + mail).orElse("")).orElse("")
                    + person.map(AgencyPerson::valid).orElse(contact.agency().valid()).to().map(last -> "  until " + last).orElse(""));
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true,
            description = "Reads a list of contacts into the book: the whole list, or nothing. Its columns are agency, type, area, person, role, email, phone, valid_from and valid_to.")
    static final class Import extends VaultCommand {

        @Parameters(paramLabel = "FILE", description = "A CSV file or spreadsheet with one table.")
        private Path file;

        Import(DeskMaker desks) {
            super(desks);
        }

        @Override
        int run(Desk desk, UseCases office) {
            return switch (office.agencies().importContacts().importFrom(file)) {
                case ImportContactsOutcome.Imported(int added, int updated, int unchanged) -> {
                    out().printf("Contacts: %d added, %d updated, %d unchanged.%n", added, updated, unchanged);
                    yield ExitCode.DONE;
                }
                case ImportContactsOutcome.Refused refused -> {
                    refused.rows().forEach(row -> problems().println((row.row() > 0 ? "Row " + row.row() + ": " : "") + row.reason()));
                    yield refuse(ExitCode.REFUSED, "The contact book is as it was.");
                }
            };
        }
    }
}
