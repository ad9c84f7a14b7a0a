package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;

/** The people of a vault: who they are, and another one more. */
@Command(name = "users", mixinStandardHelpOptions = true, description = "Looks after the people of a vault.")
final class UsersCommand {

    private UsersCommand() {}

    static UsersCommand group() {
        return new UsersCommand();
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().sorted().map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the people and their roles.")
    static final class People extends VaultCommand {

        People(DeskMaker desks) {
            super(desks);
        }

        @Override
        int run(Desk desk, UseCases office) {
            office.listPeople().list().forEach(person -> out().println(person.name() + ": " + roles(person.roles())));
            return ExitCode.DONE;
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a person with a passphrase of their own.")
    static final class Add extends VaultCommand {

        @Parameters(paramLabel = "NAME", description = "The person's name, as it shall stand in the record of changes.")
        private String name;

        @Option(names = "--role", paramLabel = "ROLE", required = true, split = ",",
                description = "One or more of: ${COMPLETION-CANDIDATES}.")
        private List<Role> roles;

        @Option(names = "--new-passphrase-file", paramLabel = "FILE",
                description = "A file whose first line is the new person's passphrase; otherwise CASEBOOK_NEW_PASSPHRASE, or a prompt.")
        private Path newPassphrase;

        Add(DeskMaker desks) {
            super(desks);
        }

        @Override
        int run(Desk desk, UseCases office) {
            char[] chosen = Passphrase.readNew(newPassphrase, "Passphrase of the new person: ");
            try {
                Set<Role> given = EnumSet.copyOf(roles);
                out().println("Added: " + office.addPerson().add(name, given, chosen).name() + ": " + roles(given));
                return ExitCode.DONE;
            } finally {
                Arrays.fill(chosen, '\0');
            }
        }
    }
}
