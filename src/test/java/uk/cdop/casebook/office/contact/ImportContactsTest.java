package uk.cdop.casebook.office.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.contact.ImportContacts.ImportContactsOutcome;
import uk.cdop.casebook.office.contact.ImportContacts.RefusedContact;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class ImportContactsTest {

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static int files;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 3, 14));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static ImportContactsOutcome take(String csv) throws IOException {
        return office.can().agencies().importContacts().importFrom(Files.writeString(folder.resolve("contacts-" + ++files + ".csv"), csv));
    }

    private static List<RefusedContact> refused(String csv) throws IOException {
        return ((ImportContactsOutcome.Refused) take(csv)).rows();
    }

    private static long contacts() {
        return office.can().agencies().listContacts().list().contacts().stream().mapToLong(contact -> 1 + contact.people().size()).sum();
    }

    @Test
    void takesAListOnceAndBringsItUpToDateTheSecondTime() throws IOException {
        String list = "Type,Agency,Person,Role,E-mail,Phone,Valid from,Valid to,Area\n"
                + "General practice,Listed Practice,Sam Sample,Manager,sam@example.nhs.uk,01202 000 000,2024-01-01,,Dorset\n"
                + "gp,Listed Practice,Alex Sample,,alex@example.nhs.uk,,,2024-02-29,dorset\n"
                + "police,Listed Police,,,,,,,\n";
        long before = contacts();
        assertThat(take(list)).isEqualTo(new ImportContactsOutcome.Imported(4, 0, 0));
        assertThat(contacts()).isEqualTo(before + 4);
        assertThat(take(list)).isEqualTo(new ImportContactsOutcome.Imported(0, 0, 2));
        assertThat(take(list.replace("Manager", "Senior partner"))).isEqualTo(new ImportContactsOutcome.Imported(0, 1, 1));
        assertThat(contacts()).isEqualTo(before + 4);
    }

    @Test
    void takesNothingWhereOneRowWillNotDoAndSaysWhich() throws IOException {
        long before = contacts();
        assertThat(refused("agency,type\nGood Practice,gp\nOdd Place,vicarage\n,gp\n")).extracting(RefusedContact::row).containsExactly(3, 4);
        assertThat(contacts()).isEqualTo(before);
    }

    @Test
    void refusesDatesAreasAddressesAndListsThatItCannotRead() throws IOException {
        assertThat(refused("agency,type,valid_from\nA Practice,gp,soon\n").getFirst().reason()).contains("2024-03-14");
        assertThat(refused("agency,type,area\nA Practice,gp,Atlantis\n").getFirst().reason()).contains("Dorset").doesNotContain("Atlantis");
        assertThat(refused("agency,type,person,email\nA Practice,gp,Sam,sam at home\n").getFirst().reason()).contains("e-mail").doesNotContain("home");
        assertThat(refused("name,colour\nA Practice,blue\n").getFirst().reason()).contains("columns agency and type");
    }
}
