package uk.cdop.casebook.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.testkit.StoreDesk;

/** Calls the commands as a script does, on the vault in a folder: the program as it is wired, but with the quick key of a test's vault. */
final class CommandOnVault {

    private final Path folder;
    private final LocalDate today;
    private final Path passphrase;

    CommandOnVault(Path folder, LocalDate today) throws IOException {
        this.folder = folder;
        this.today = today;
        this.passphrase = Files.writeString(folder.resolve("passphrase"), StoreDesk.PASSPHRASE);
    }

    /** What a call printed and how it ended. */
    record Run(int code, String out, String problems) {

        JsonNode json() {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    Path vault() {
        return folder.resolve("vault");
    }

    Run run(String... arguments) {
        StringWriter said = new StringWriter();
        StringWriter told = new StringWriter();
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--vault", vault().toString(), "--passphrase-file", passphrase.toString())).toList();
        int code = CasebookCommand.run(all.toArray(String[]::new), asked -> desk(), folder, null, new PrintWriter(said, true), new PrintWriter(told, true));
        return new Run(code, said.toString(), told.toString());
    }

    private Desk desk() {
        Desk real = OfficeForTests.desk(today);
        return new Desk(new SignIn(StoreDesk.keeper()), real.demonstration(), real.care(), real.keys(), real.office(), real.json(),
                real.publicationText(), real.describeReturn());
    }
}
