package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.store.vault.H2VaultCare;
import uk.cdop.casebook.store.vault.H2VaultKeeper;
import uk.cdop.casebook.store.vault.H2VaultKeys;
import uk.cdop.casebook.testkit.FormTexts;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

class FormsCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);

    @TempDir
    private Path folder;

    private record Run(int code, String out, String problems) {}

    @BeforeEach
    void makeVault() throws IOException {
        OfficeOnDisk.in(folder.resolve("vault"), TODAY).close();
        Files.writeString(folder.resolve("passphrase"), StoreDesk.PASSPHRASE);
        Files.writeString(folder.resolve("CDN-2027.json"), FormTexts.notificationOf2027());
        Files.writeString(folder.resolve("wrong.json"), FormTexts.notificationOf2027().replace("\"mandatory\"", "\"perhaps\""));
    }

    @Test
    void aVersionLoadedIsListedWhenTheVaultIsOpenedAgain() {
        assertThat(run("load", file("CDN-2027.json"))).satisfies(run -> {
            assertThat(run.code()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).contains("Loaded: form CDN 2027-04-01").contains("keeps its own");
        });
        Run list = run("list");
        assertThat(list.out()).contains("CDN 2027-04-01: Notification form").contains("loaded by " + StoreDesk.USER)
                .contains("sf_sud 2021-04-01: Sudden unexpected deaths").contains("came with the program");
        assertThat(list.problems()).contains("None of these is an official form");
        assertThat(run("load", file("CDN-2027.json")).out()).contains("there already, word for word");
    }

    @Test
    void aFileThatIsWrongIsRefusedWithItsPlace() {
        Run run = run("load", file("CDN-2027.json"), file("wrong.json"));
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.problems()).contains("wrong.json at child_surname: unknown duty.", "Nothing was loaded.");
        assertThat(run("list").out()).doesNotContain("2027-04-01");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Run run = run("load", file("nowhere.json"));
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.problems()).contains("nowhere.json: the file cannot be read");
    }

    private static Desk desk() {
        H2VaultKeeper keeper = new H2VaultKeeper(StoreDesk.TODAY, StoreDesk.ids(), StoreDesk.QUICK, StoreDesk.QUICK);
        return new Desk(new SignIn(keeper), null, null, null,
                session -> OfficeForTests.useCases(session, new H2VaultCare(keeper), new H2VaultKeys(keeper), TODAY), null, null, null);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Run run(String command, String... files) {
        List<String> arguments = new ArrayList<>(List.of("forms", command));
        arguments.addAll(List.of(files));
        arguments.addAll(List.of("--vault", file("vault"), "--passphrase-file", file("passphrase")));
        StringWriter out = new StringWriter();
        StringWriter problems = new StringWriter();
        int code = CasebookCommand.run(arguments.toArray(String[]::new), today -> desk(), folder, null,
                new PrintWriter(out), new PrintWriter(problems));
        return new Run(code, out.toString(), problems.toString());
    }
}
