package uk.cdop.casebook.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.EditReturnFieldsOutcome;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields.ReturnFieldsView;

/** Shows the fields that must be complete before a form goes to NCMD, and replaces that list. */
@Command(name = "fields", mixinStandardHelpOptions = true,
        description = "Prints the list of fields that must be complete, as CSV to edit; with --replace takes an edited list.")
final class ReturnFieldsCommand extends VaultCommand {

    @Option(names = "--replace", paramLabel = "FILE", description = "An edited list: the whole of it is taken, or nothing.")
    private Path replacement;

    @Option(names = "--valid-from", paramLabel = "DATE", description = "With --replace: the first day of the list; years that ended before keep theirs. Without it the newest list is replaced.")
    private LocalDate validFrom;

    @Option(names = "--on", paramLabel = "DATE", description = "Prints the list in force on that day, instead of the newest.")
    private LocalDate on;

    ReturnFieldsCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        return replacement == null ? show(office) : replace(office);
    }

    private int show(UseCases office) {
        ReturnFieldsView view = office.showReturnFields().show(Optional.ofNullable(on));
        out().print(view.csv());
        problems().println(view.shipped()
                ? "This is the list that came with the program. NCMD publishes none; each line says what it rests on."
                : "This is the office's own list.");
        if (!view.validFrom().isEmpty()) {
            problems().println("The office's lists begin on: " + view.validFrom().stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
        }
        return ExitCode.DONE;
    }

    private int replace(UseCases office) {
        String csv;
        try {
            csv = Files.readString(replacement);
        } catch (IOException unreadable) {
            return refuse(ExitCode.REFUSED, "The list could not be read as text in UTF-8. The list in the vault is as it was.");
        }
        return switch (office.editReturnFields().replace(csv, Optional.ofNullable(validFrom))) {
            case EditReturnFieldsOutcome.Replaced(int fields) -> {
                out().printf("%d fields are in the list now.%n", fields);
                yield ExitCode.DONE;
            }
            case EditReturnFieldsOutcome.Refused refused -> {
                refused.rows().forEach(row -> problems().println(row.words()));
                yield refuse(ExitCode.REFUSED, "The list in the vault is as it was.");
            }
        };
    }
}
