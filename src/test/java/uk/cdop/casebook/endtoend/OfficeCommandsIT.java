package uk.cdop.casebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.testkit.FormTexts;

/** What an office sets up by commands, through the real launcher; what each of them refuses is tried beside it without a process of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeCommandsIT {

    private static final String ROWS = """
            pcds,oslaua,lsoa11
            BH15 1AA,E06000058,E01015363
            BH15 1AB,E06000058,E01015363
            TA1 1AA,E06000066,E01029288
            """;
    private static final String CONTACTS = """
            agency,type,area,person,role,email,phone,valid_from,valid_to
            Sample Practice,gp,dorset,Sam Sample,Manager,sam@example.test,,2024-01-01,
            Sample Police,police,,,,,,,
            """;

    @TempDir
    static Path folder;

    private Casebook casebook;

    @BeforeAll
    void makeAVault() {
        casebook = new Casebook(folder, Map.of(
                "CASEBOOK_VAULT", folder.resolve("vault").toString(), "CASEBOOK_PASSPHRASE", "fictional cases in this test only"));
        done("create", "--user", "Sample Coordinator");
    }

    private String done(String... arguments) {
        Casebook.Run run = casebook.run(arguments);
        assertThat(run.exitCode()).as(run.problems()).isZero();
        assertThat(run.problems()).doesNotContain("Exception");
        return run.out();
    }

    private String refused(int code, String... arguments) {
        Casebook.Run run = casebook.run(arguments);
        assertThat(run.exitCode()).as(run.out() + run.problems()).isEqualTo(code);
        assertThat(run.problems()).isNotBlank().doesNotContain("Exception").doesNotContain("java.");
        return run.problems();
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void formsContactsAndPostcodesAreTakenAndAWrongFileIsRefused() throws IOException {
        assertThat(done("forms", "load", file("CDN-2027-04-01.json", FormTexts.notificationOf2027()))).contains("Loaded: form CDN 2027-04-01").contains("keeps its own");
        assertThat(done("forms", "list")).contains("CDN 2027-04-01: Notification form").contains("loaded by Sample Coordinator").contains("came with the program");
        assertThat(done("contacts", "import", file("contacts.csv", CONTACTS))).contains("3 added, 0 updated");
        assertThat(refused(3, "contacts", "import", file("no-contacts.csv", "colour,size\nblue,3\n"))).isNotBlank();
        assertThat(done("postcodes", "load", file("postcodes.csv", ROWS), "--as-at", "2024-02-01")).contains("3 postcodes loaded as at 2024-02-01");
        assertThat(casebook.run("postcodes", "status", "--json").json().get("editions").get(0).get("postcodes").asInt()).isEqualTo(3);
    }

    @Test
    void aWrongCommandLineIsSaidCalmly() {
        assertThat(refused(2, "postcodes", "load", "x.csv", "--as-at", "yesterday")).contains("Usage: casebook");
    }

    @Test
    void theListOfCommandsNamesEachWithWhatItDoes() {
        assertThat(done("--help")).contains("chase ").contains("forms ").contains("contacts ").contains("postcodes ")
                .contains("reminder").contains("contact book").contains("Exit codes:");
    }
}
