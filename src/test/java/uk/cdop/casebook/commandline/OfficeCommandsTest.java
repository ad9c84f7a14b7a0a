package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.testkit.FormTexts;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

/** What an office sets up by commands: forms of a later year, its contact book, the national look-up of postcodes, and the fields of its return. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeCommandsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
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

    private CommandOnVault casebook;

    @BeforeAll
    void makeAVault() throws IOException {
        OfficeOnDisk.in(folder.resolve("vault"), TODAY).close();
        casebook = new CommandOnVault(folder, TODAY);
    }

    private String done(String... arguments) {
        CommandOnVault.Run run = casebook.run(arguments);
        assertThat(run.code()).as(run.problems()).isZero();
        assertThat(run.problems()).doesNotContain("Exception");
        return run.out();
    }

    private String refused(int code, String... arguments) {
        CommandOnVault.Run run = casebook.run(arguments);
        assertThat(run.code()).as(run.out() + run.problems()).isEqualTo(code);
        assertThat(run.problems()).isNotBlank().doesNotContain("Exception").doesNotContain("java.");
        return run.problems();
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aFormOf2027IsLoadedWithoutANewProgram() throws IOException {
        String later = file("CDN-2027-04-01.json", FormTexts.notificationOf2027());
        assertThat(done("forms", "load", later)).contains("Loaded: form CDN 2027-04-01").contains("keeps its own");
        assertThat(done("forms", "list"))
                .contains("CDN 2027-04-01: Notification form").contains("loaded by " + StoreDesk.USER)
                .contains("CDN 2022-04-01: Notification form").contains("came with the program");
        assertThat(done("forms", "load", later)).contains("there already, word for word");
    }

    @Test
    void aBrokenFormIsRefusedWithFilePlaceAndMistake() throws IOException {
        String before = done("forms", "list");
        String broken = file("broken.json", FormTexts.notificationOf2027().replace("2027-04-01", "2028-04-01").replace("\"mandatory\"", "\"perhaps\""));
        assertThat(refused(3, "forms", "load", broken))
                .contains("broken.json at child_surname: unknown duty.").contains("Nothing was loaded.");
        assertThat(refused(3, "forms", "load", file("no-form.json", "{ this is no form"))).contains("no-form.json");
        assertThat(refused(3, "forms", "load", folder.resolve("nowhere.json").toString())).contains("nowhere.json").contains("Nothing was loaded.");
        assertThat(done("forms", "list")).doesNotContain("2028-04-01").isEqualTo(before);
    }

    @Test
    void oneBrokenFileKeepsTheOthersOutToo() throws IOException {
        String good = file("CDN-2029-04-01.json", FormTexts.notificationOf2027().replace("2027-04-01", "2029-04-01"));
        String wrong = file("wrong.json", "{}");
        assertThat(refused(3, "forms", "load", good, wrong)).contains("wrong.json");
        assertThat(done("forms", "list")).doesNotContain("2029-04-01");
    }

    @Test
    void aListOfContactsIsTakenWholeAndOnlyOnce() throws IOException {
        String list = file("contacts.csv", CONTACTS);
        assertThat(done("contacts", "import", list)).contains("3 added, 0 updated");
        assertThat(done("contacts", "import", list)).contains("0 added, 0 updated");
        assertThat(done("contacts", "list")).contains("gp  Sample Practice  Sam Sample  sam@example.test").contains("police  Sample Police");
    }

    @Test
    void aWrongRowKeepsTheWholeListOut() throws IOException {
        String before = done("contacts", "list");
        String list = file("wrong-contacts.csv", CONTACTS
                + "Other Practice,gp,dorset,Alex Sample,Manager,alex@example.test,,,\n"
                + "Third Practice,no such type,dorset,Kim Sample,Manager,not-an-address,,,\n");
        assertThat(refused(3, "contacts", "import", list)).contains("Row 5: ").contains("The contact book is as it was.").doesNotContain("not-an-address");
        refused(3, "contacts", "import", file("no-contacts.csv", "colour,size\nblue,3\n"));
        assertThat(done("contacts", "list")).isEqualTo(before).doesNotContain("Other Practice");
    }

    @Test
    void anEditionOfPostcodesIsLoadedWholeAndAWrongFileChangesNothing() throws IOException {
        assertThat(done("postcodes", "status")).contains("No edition is loaded.");
        assertThat(done("postcodes", "load", file("postcodes.csv", ROWS), "--as-at", "2024-02-01")).contains("3 postcodes loaded as at 2024-02-01");
        String before = done("postcodes", "status");
        assertThat(before).contains("As at 2024-02-01: 3 postcodes");
        assertThat(refused(3, "postcodes", "load", file("columns.csv", "colour,size\nblue,3\n"), "--as-at", "2024-02-01")).contains("Nothing was changed.");
        assertThat(refused(3, "postcodes", "load", file("elsewhere.csv", "pcds,oslaua\nCF10 1AA,W06000015\n"), "--as-at", "2024-02-01"))
                .contains("None of the file").contains("Nothing was changed.");
        refused(3, "postcodes", "load", folder.resolve("nowhere.csv").toString(), "--as-at", "2024-02-01");
        refused(3, "postcodes", "load", file("later.csv", ROWS), "--as-at", "2124-02-01");
        assertThat(done("postcodes", "status")).isEqualTo(before);
        assertThat(casebook.run("postcodes", "status", "--json").json().get("editions").get(0).get("postcodes").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms load", "contacts import", "postcodes load", "postcodes load x.csv --as-at yesterday", "postcodes load x.csv",
        "postcodes load x.csv --as-at 2024-02-01 --column colour=blue", "postcodes status --today 2024-02-30"})
    void aWrongCommandLineIsSaidCalmly(String line) {
        assertThat(refused(2, line.split(" "))).contains("Usage: casebook");
    }

    @Test
    void theFieldListCanBeEditedAndAMistakeInItChangesNothing() throws IOException {
        String shipped = done("return", "fields");
        String shorter = file("shorter.csv", shipped.lines().limit(3).collect(Collectors.joining("\n", "", "\n")));
        String wrong = file("wrong.csv", shipped + "CDN,no_such_field,always,own\n");
        done("return", "fields", "--replace", shorter);
        assertThat(refused(3, "return", "fields", "--replace", wrong)).contains("Line ");
        assertThat(done("return", "fields").lines()).hasSize(3);
    }
}
