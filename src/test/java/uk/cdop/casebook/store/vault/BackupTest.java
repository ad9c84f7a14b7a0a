package uk.cdop.casebook.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.StoreDesk.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.office.door.VaultCare.CheckedVault;
import uk.cdop.casebook.office.door.VaultCare.ProvedBackup;
import uk.cdop.casebook.office.door.VaultKeeper.CreatedVault;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.failure.OfficeFailure.Kind;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.store.database.Schema;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.testkit.ClosedVault;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class BackupTest {

    @TempDir
    Path temp;

    private final H2VaultCare care = new H2VaultCare(StoreDesk.keeper());

    private static List<Path> sealed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".sealed")).sorted().toList();
        }
    }

    private static List<CaseFile> cases(OpenedVault opened) {
        return opened.vault().read(permission(opened.who(), Right.READ_CASES), records -> records.cases().all());
    }

    private static void assertRefused(Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    /** A closed vault of two cases, with the printed key. */
    private static String vaultOfTwo(Path folder) {
        return ClosedVault.of(2, folder).recoveryKey();
    }

    /** The schema is made in many steps, and what they leave behind was twenty megabytes in every first backup. */
    @Test
    void ofAVaultThatIsNearlyEmptyIsSmall() throws Exception {
        vaultOfTwo(temp.resolve("vault"));
        assertThat(Files.size(sealed(temp.resolve("vault")).getFirst())).isLessThan(1_000_000);
    }

    @Test
    void isRestoredByThePassphrase() throws Exception {
        vaultOfTwo(temp.resolve("vault"));
        Path backup = Files.copy(sealed(temp.resolve("vault")).getFirst(), temp.resolve("alone.sealed"));
        char[] passphrase = StoreDesk.PASSPHRASE.toCharArray();
        care.restore(backup, temp.resolve("again"), Optional.of(StoreDesk.USER), passphrase);
        assertThat(passphrase).containsOnly('\0');
        OpenedVault opened = StoreDesk.open(temp.resolve("again"));
        assertThat(cases(opened)).containsExactly(StoreCases.full(1), StoreCases.full(2));
        assertThat(care.check(opened.vault(), permission(opened.who(), Right.BACK_UP)).isSound()).isTrue();
        opened.vault().close();
        StoreDesk.open(temp.resolve("again")).vault().close();
    }

    @Test
    void isRestoredByThePrintedKeyAlone() throws Exception {
        String printed = vaultOfTwo(temp.resolve("vault"));
        Path backup = Files.copy(sealed(temp.resolve("vault")).getFirst(), temp.resolve("alone.sealed"));
        SafeFile.deleteTree(temp.resolve("vault"));
        char[] typed = printed.toCharArray();
        care.restoreByRecoveryKey(backup, temp.resolve("again"), typed);
        assertThat(typed).containsOnly('\0');
        OpenedVault opened = StoreDesk.keeper().openByRecoveryKey(temp.resolve("again"), StoreDesk.USER, printed.toCharArray());
        assertThat(cases(opened)).hasSize(2);
        opened.vault().close();
    }

    @Test
    void isNotRestoredByAnythingElse() throws Exception {
        vaultOfTwo(temp.resolve("vault"));
        Path backup = sealed(temp.resolve("vault")).getFirst();
        assertRefused(Kind.WRONG_PASSPHRASE, () -> care.restore(backup, temp.resolve("again"), Optional.empty(), "some other passphrase".toCharArray()));
        assertRefused(Kind.WRONG_PASSPHRASE, () -> care.restoreByRecoveryKey(backup, temp.resolve("again"), "0000".toCharArray()));
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> care.restore(backup, temp.resolve("vault"), Optional.empty(), StoreDesk.PASSPHRASE.toCharArray()));
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> care.restore(temp.resolve("none.sealed"), temp.resolve("again"), Optional.empty(), StoreDesk.PASSPHRASE.toCharArray()));
        assertThat(temp.resolve("again")).doesNotExist();
        StoreDesk.open(temp.resolve("vault")).vault().close();
    }

    @Test
    void isRefusedWhereAnyBitIsChangedOrAnyPartIsMissing() throws Exception {
        vaultOfTwo(temp.resolve("vault"));
        byte[] whole = Files.readAllBytes(sealed(temp.resolve("vault")).getFirst());
        Path damaged = temp.resolve("damaged.sealed");
        Random random = new Random(7);
        for (int flip = 0; flip < 40; flip++) {
            byte[] flipped = whole.clone();
            int place = flip < 20 ? random.nextInt(2_000) : random.nextInt(whole.length);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, flipped);
            assertNotRestored(damaged);
        }
        int chunk = 64 * 1024 + 16;
        for (int length : List.of(0, 7, 12, 1_000, whole.length - 1, whole.length - chunk, whole.length - 2 * chunk)) {
            Files.write(damaged, Arrays.copyOf(whole, Math.max(0, length)));
            assertNotRestored(damaged);
        }
        Files.write(damaged, Arrays.copyOf(whole, whole.length + 1));
        assertNotRestored(damaged);
    }

    private void assertNotRestored(Path damaged) {
        assertThatThrownBy(() -> care.restore(damaged, temp.resolve("again"), Optional.empty(), StoreDesk.PASSPHRASE.toCharArray()))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isIn(Kind.VAULT_DAMAGED, Kind.WRONG_PASSPHRASE));
        assertThat(temp.resolve("again")).doesNotExist();
    }

    @Test
    void isMadeAtAskingInAnotherFolderAndSaysWhatItHolds() throws Exception {
        CreatedVault made = StoreDesk.create(temp.resolve("vault"));
        StoreDesk.register(made.vault(), made.who(), 1);
        ProvedBackup proved = care.backUp(made.vault(), permission(made.who(), Right.BACK_UP), temp.resolve("elsewhere"));
        assertThat(proved.file()).exists().hasParent(temp.resolve("elsewhere"));
        assertThat(proved.cases()).isEqualTo(1);
        assertThat(proved.auditEntries()).isEqualTo(2);
        StoreDesk.register(made.vault(), made.who(), 2);
        made.vault().close();
        care.restore(proved.file(), temp.resolve("again"), Optional.empty(), StoreDesk.PASSPHRASE.toCharArray());
        OpenedVault opened = StoreDesk.open(temp.resolve("again"));
        assertThat(cases(opened)).containsExactly(StoreCases.full(1));
        opened.vault().close();
    }

    @Test
    void isMadeAtTheCloseOnlyWhereSomethingWasDone() throws Exception {
        Path folder = temp.resolve("vault");
        vaultOfTwo(folder);
        assertThat(sealed(folder)).hasSize(1);
        StoreDesk.open(folder).vault().close();
        StoreDesk.open(folder).vault().close();
        assertThat(sealed(folder)).hasSize(1);
        OpenedVault opened = StoreDesk.open(folder);
        StoreDesk.register(opened.vault(), opened.who(), 3);
        opened.vault().close();
        assertThat(sealed(folder)).hasSize(2);
    }

    @Test
    void ofMoreThanThreeInOneMomentTheNewestThreeStay() throws Exception {
        Path folder = temp.resolve("vault");
        vaultOfTwo(folder);
        Path first = sealed(folder).getFirst();
        for (int sequence = 3; sequence <= 10; sequence++) {
            OpenedVault opened = StoreDesk.open(folder);
            StoreDesk.register(opened.vault(), opened.who(), sequence);
            opened.vault().close();
        }
        assertThat(sealed(folder)).hasSize(3).doesNotContain(first);
        care.restore(sealed(folder).getLast(), temp.resolve("again"), Optional.empty(), StoreDesk.PASSPHRASE.toCharArray());
        OpenedVault opened = StoreDesk.open(temp.resolve("again"));
        assertThat(cases(opened)).hasSize(10);
        opened.vault().close();
    }

    @Test
    void tellsWhereItCannotBeWrittenAndStillClosesTheVaultSafely() throws Exception {
        Path folder = temp.resolve("vault");
        CreatedVault made = StoreDesk.create(folder);
        StoreDesk.register(made.vault(), made.who(), 1);
        SafeFile.deleteTree(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups"), "in the way");
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> made.vault().close());
        Files.delete(folder.resolve("backups"));
        OpenedVault opened = StoreDesk.open(folder);
        assertThat(cases(opened)).containsExactly(StoreCases.full(1));
        opened.vault().close();
        assertThat(sealed(folder)).hasSize(1);
    }

    @Test
    void clearsAwayWhatAnEndedProgramLeftHalfMade() throws Exception {
        Path folder = temp.resolve("vault");
        CreatedVault made = StoreDesk.create(folder);
        Path half = Files.writeString(folder.resolve("backups/20240229T110000Z-001.sealed.new"), "half");
        Files.createDirectories(folder.resolve("work/trial"));
        made.vault().close();
        assertThat(half).doesNotExist();
        assertThat(folder.resolve("work")).doesNotExist();
        assertThat(sealed(folder)).hasSize(1);
    }

    @Test
    void leavesNothingBehindButItself() throws Exception {
        Path folder = temp.resolve("vault");
        vaultOfTwo(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())).containsExactlyInAnyOrder(
                    "vault.keys", "vault.lock", "store/head", "store/cases.g1.mv.db", "backups/last-proved", "backups/20240229T120000Z-001.sealed");
        }
    }

    @Test
    void isNotKeptWhereTheStoreIsNotSound() throws Exception {
        Path folder = temp.resolve("vault");
        CreatedVault made = StoreDesk.create(folder);
        StoreDesk.register(made.vault(), made.who(), 1);
        try (var statement = ((OpenVault) made.vault()).database().administrator().prepareStatement(
                "create alias foreign_thing for 'java.lang.Math.abs(int)'")) {
            statement.execute();
        }
        CheckedVault checked = care.check(made.vault(), permission(made.who(), Right.BACK_UP));
        assertThat(checked.isSound()).isFalse();
        assertThat(checked.findings()).hasSize(1).first().asString().contains("routine");
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> made.vault().close());
        assertThat(sealed(folder)).isEmpty();
    }

    @Test
    void findsNothingWrongWithASoundVault() {
        CreatedVault made = StoreDesk.create(temp.resolve("vault"));
        StoreDesk.register(made.vault(), made.who(), 1);
        assertThat(care.check(made.vault(), permission(made.who(), Right.BACK_UP))).isEqualTo(new CheckedVault(Schema.VERSION, 1, 2, true, List.of()));
        made.vault().close();
    }

    @Test
    void findsRowsThatPointNowhereAndABrokenChain() throws Exception {
        CreatedVault made = StoreDesk.create(temp.resolve("vault"));
        StoreDesk.register(made.vault(), made.who(), 1);
        var administrator = ((OpenVault) made.vault()).database().administrator();
        for (String sql : List.of("set referential_integrity false", "delete from case_file", "update audit_entry set row_count = 9",
                "set referential_integrity true")) {
            try (var statement = administrator.prepareStatement(sql)) {
                statement.execute();
            }
        }
        CheckedVault checked = care.check(made.vault(), permission(made.who(), Right.BACK_UP));
        assertThat(checked.chainHolds()).isFalse();
        assertThat(checked.findings()).anyMatch(finding -> finding.contains("NOTIFICATION")).anyMatch(finding -> finding.contains("HOLD"));
        assertThatThrownBy(() -> made.vault().close()).isInstanceOf(OfficeFailure.class);
    }
}
