package uk.cdop.casebook.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.form.ListFormVersions.FormVersion;
import uk.cdop.casebook.office.form.LoadFormVersion.FormText;
import uk.cdop.casebook.office.form.LoadFormVersion.LoadFormVersionOutcome;

/** The versions of the forms: which there are, and new ones from files. */
@Command(name = "forms", mixinStandardHelpOptions = true, description = "Lists the versions of the forms, and loads new ones from files.")
final class FormsCommand {

    private static final long LARGEST_FILE = 2_000_000;

    private FormsCommand() {}

    static FormsCommand group() {
        return new FormsCommand();
    }

    @Command(name = "list", mixinStandardHelpOptions = true,
            description = "Lists each version of each form: code, first day, number of questions, and whether it was loaded.")
    static final class Versions extends VaultCommand {

        Versions(DeskMaker desks) {
            super(desks);
        }

        @Override
        int run(Desk desk, UseCases office) {
            office.forms().listFormVersions().list().forEach(version -> out().println(line(version)));
            problems().println("None of these is an official form: docs/forms.md says what each question rests on.");
            return ExitCode.DONE;
        }

        private static String line(FormVersion version) {
            return version.form().code() + " " + version.validFrom() + ": " + version.form().label() + ", " + version.questions() + " questions, "
                    + version.loadedBy().map(who -> "loaded by " + who).orElse("came with the program");
        }
    }

    @Command(name = "load", mixinStandardHelpOptions = true,
            description = "Loads versions of forms, code lists and carry-overs from files: all of them, or none. "
                    + "They hold from the next time the vault is opened; a case keeps the wording in which it was asked.")
    static final class Load extends VaultCommand {

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Definition files in JSON.")
        private List<Path> files;

        Load(DeskMaker desks) {
            super(desks);
        }

        @Override
        int run(Desk desk, UseCases office) {
            List<FormText> texts = new ArrayList<>();
            for (Path file : files) {
                Optional<FormText> text = read(file);
                if (text.isEmpty()) {
                    return refuse(ExitCode.REFUSED, file.getFileName() + ": the file cannot be read, or is larger than 2 MB. Nothing was loaded.");
                }
                texts.add(text.get());
            }
            return switch (office.forms().loadFormVersion().load(texts)) {
                case LoadFormVersionOutcome.Loaded(List<String> versions) -> told(versions);
                case LoadFormVersionOutcome.Refused(List<String> sentences) -> {
                    sentences.forEach(problems()::println);
                    yield refuse(ExitCode.REFUSED, "Nothing was loaded. The forms of this vault are as they were.");
                }
            };
        }

        private int told(List<String> versions) {
            versions.forEach(version -> out().println("Loaded: " + version));
            out().println(versions.isEmpty()
                    ? "All of it was there already, word for word."
                    : "New forms are asked in the newest wording that is in force; a form that was opened before keeps its own.");
            return ExitCode.DONE;
        }

        private static Optional<FormText> read(Path file) {
            try {
                return Files.size(file) > LARGEST_FILE
                        ? Optional.empty()
                        : Optional.of(new FormText(file.getFileName().toString(), Files.readAllBytes(file)));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
    }
}
