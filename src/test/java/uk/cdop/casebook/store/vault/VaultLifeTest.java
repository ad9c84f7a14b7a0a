package uk.cdop.casebook.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.StoreDesk.permission;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent.What;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultKeeper.CreatedVault;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.failure.OfficeFailure.Kind;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.testkit.ClosedVault;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class VaultLifeTest {

    @TempDir
    Path temp;

    private static Optional<CaseFile> found(Vault vault, SignedIn who, int sequence) {
        return vault.read(permission(who, Right.READ_CASES), records -> records.cases().find(CaseNumber.of(2023, sequence)));
    }

    private Path closedVault() {
        Path folder = temp.resolve("vault");
        ClosedVault.of(1, folder);
        return folder;
    }

    private static void assertRefused(Kind kind, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    @Test
    void keepsACaseFromOneOpeningToTheNext() {
        Path folder = temp.resolve("vault");
        CreatedVault made = StoreDesk.create(folder);
        StoreDesk.register(made.vault(), made.who(), 1);
        made.vault().close();
        OpenedVault opened = StoreDesk.open(folder);
        assertThat(opened.who()).isEqualTo(made.who());
        assertThat(found(opened.vault(), opened.who(), 1)).contains(StoreCases.full(1));
        opened.vault().close();
    }

    @Test
    void recordsItsMakingAndEverySigningIn() {
        Path folder = closedVault();
        OpenedVault opened = StoreDesk.open(folder);
        List<AuditEntry> entries = opened.vault().read(permission(opened.who(), Right.READ_AUDIT), records -> records.audit().latest(10));
        assertThat(entries.stream().map(entry -> entry.event().what()))
                .containsExactly(What.SIGNED_IN, What.BACKED_UP, What.CASE_REGISTERED, What.VAULT_CREATED);
        assertThat(entries.stream().map(AuditEntry::userName)).containsOnly(StoreDesk.USER);
        opened.vault().close();
    }

    @Test
    void opensByNameHoweverItIsWritten() {
        Path folder = closedVault();
        StoreDesk.keeper().open(folder, Optional.of("  robin EXAMPLE "), StoreDesk.PASSPHRASE.toCharArray()).vault().close();
        assertRefused(Kind.WRONG_PASSPHRASE, () -> StoreDesk.keeper().open(folder, Optional.of("Alex Example"), StoreDesk.PASSPHRASE.toCharArray()));
    }

    @Test
    void wipesEveryPassphraseItIsGiven() {
        Path folder = temp.resolve("vault");
        char[] atCreation = StoreDesk.PASSPHRASE.toCharArray();
        StoreDesk.keeper().create(folder, StoreDesk.USER, StoreDesk.EVERYTHING, atCreation).vault().close();
        char[] atOpening = StoreDesk.PASSPHRASE.toCharArray();
        StoreDesk.keeper().open(folder, Optional.empty(), atOpening).vault().close();
        char[] wrong = "not the right passphrase".toCharArray();
        assertRefused(Kind.WRONG_PASSPHRASE, () -> StoreDesk.keeper().open(folder, Optional.empty(), wrong));
        char[] weak = "short".toCharArray();
        assertRefused(Kind.WRONG_PASSPHRASE, () -> StoreDesk.keeper().create(temp.resolve("other"), StoreDesk.USER, StoreDesk.EVERYTHING, weak));
        char[] nowhere = StoreDesk.PASSPHRASE.toCharArray();
        assertRefused(Kind.VAULT_MISSING, () -> StoreDesk.keeper().open(temp.resolve("nowhere"), Optional.empty(), nowhere));
        for (char[] given : List.of(atCreation, atOpening, wrong, weak, nowhere)) {
            assertThat(given).containsOnly('\0');
        }
    }

    @Test
    void saysTheSameForAWrongPassphraseAndAnUnknownName() {
        Path folder = closedVault();
        assertThatThrownBy(() -> StoreDesk.keeper().open(folder, Optional.empty(), "not the right passphrase".toCharArray()))
                .hasMessage(messageOf(() -> StoreDesk.keeper().open(folder, Optional.of("Nobody"), StoreDesk.PASSPHRASE.toCharArray())));
    }

    private static String messageOf(ThrowingCallable opening) {
        try {
            opening.call();
        } catch (Throwable thrown) {
            return thrown.getMessage();
        }
        throw new AssertionError("it opened");
    }

    @Test
    void opensByThePrintedKeyAndTakesANewPassphrase() {
        Path folder = temp.resolve("vault");
        ClosedVault made = ClosedVault.of(1, folder);
        String typed = made.recoveryKey().toLowerCase().replace('-', ' ');
        OpenedVault opened = StoreDesk.keeper().openByRecoveryKey(folder, StoreDesk.USER, typed.toCharArray());
        assertThat(found(opened.vault(), opened.who(), 1)).isPresent();
        opened.vault().close();
        char[] other = made.recoveryKey().replaceFirst("[0-9A-Z]{4}", "ZZZZ").toCharArray();
        assertRefused(Kind.WRONG_PASSPHRASE, () -> StoreDesk.keeper().openByRecoveryKey(folder, StoreDesk.USER, other));
        assertThat(other).containsOnly('\0');

        StoreDesk.keeper().changePassphraseByRecoveryKey(
                folder, StoreDesk.USER, made.recoveryKey().toCharArray(), "quiet harbour marble seventeen".toCharArray());
        assertRefused(Kind.WRONG_PASSPHRASE, () -> StoreDesk.open(folder));
        StoreDesk.keeper().open(folder, Optional.empty(), "quiet harbour marble seventeen".toCharArray()).vault().close();
    }

    @Test
    void changesAPassphrase() {
        Path folder = closedVault();
        StoreDesk.keeper().changePassphrase(folder, StoreDesk.USER, StoreDesk.PASSPHRASE.toCharArray(), "quiet harbour marble seventeen".toCharArray());
        assertRefused(Kind.WRONG_PASSPHRASE, () -> StoreDesk.open(folder));
        OpenedVault opened = StoreDesk.keeper().open(folder, Optional.empty(), "quiet harbour marble seventeen".toCharArray());
        assertThat(found(opened.vault(), opened.who(), 1)).isPresent();
        opened.vault().close();
        assertThat(folder.resolve("vault.keys.bak")).exists();
        assertRefused(Kind.WRONG_PASSPHRASE, () ->
                StoreDesk.keeper().changePassphrase(folder, StoreDesk.USER, StoreDesk.PASSPHRASE.toCharArray(), "an entirely other sentence".toCharArray()));
    }

    @Test
    void isInUseWhileItIsOpenAndFreeAfterwards() {
        Path folder = temp.resolve("vault");
        CreatedVault made = StoreDesk.create(folder);
        assertRefused(Kind.VAULT_IN_USE, () -> StoreDesk.open(folder));
        StoreDesk.register(made.vault(), made.who(), 1);
        made.vault().close();
        made.vault().close();
        StoreDesk.open(folder).vault().close();
    }

    @Test
    void makesNoVaultWhereSomethingIsAlready() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("vault"));
        Files.writeString(folder.resolve("letter.txt"), "kept");
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> StoreDesk.create(folder));
        assertThat(Files.list(folder)).hasSize(1);
        Path closed = temp.resolve("second");
        ClosedVault.of(0, closed);
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> StoreDesk.create(closed));
        StoreDesk.open(closed).vault().close();
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> StoreDesk.create(temp.resolve("a;TRACE_LEVEL_FILE=4")));
    }

    @Test
    void saysMissingWhereThereIsNone() throws Exception {
        assertRefused(Kind.VAULT_MISSING, () -> StoreDesk.open(temp.resolve("nowhere")));
        Files.createDirectories(temp.resolve("empty"));
        assertRefused(Kind.VAULT_MISSING, () -> StoreDesk.open(temp.resolve("empty")));
        assertThat(StoreDesk.keeper().isVault(temp.resolve("empty"))).isFalse();
        assertThat(temp.resolve("empty")).isEmptyDirectory();
    }

    @Test
    void noticesAShortenedOrMissingStore() throws Exception {
        Path folder = closedVault();
        Path file = folder.resolve("store/cases.g1.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        Files.write(file, new byte[0]);
        assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        Files.delete(file);
        assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        Files.write(file, whole);
        StoreDesk.open(folder).vault().close();
    }

    @Test
    void noticesEverySingleBitThatTurnsAfterAClose() throws Exception {
        Path folder = closedVault();
        Path file = folder.resolve("store/cases.g1.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20240229);
        for (int flip = 0; flip < 40; flip++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        }
        Files.write(file, whole);
        OpenedVault opened = StoreDesk.open(folder);
        assertThat(found(opened.vault(), opened.who(), 1)).contains(StoreCases.full(1));
        opened.vault().close();
    }

    @Test
    void noticesAnOlderStorePutBack() throws Exception {
        Path folder = closedVault();
        byte[] older = Files.readAllBytes(folder.resolve("store/cases.g1.mv.db"));
        StoreDesk.open(folder).vault().close();
        Files.write(folder.resolve("store/cases.g1.mv.db"), older);
        assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
    }

    @Test
    void noticesAHeadThatIsNotItsOwn() throws Exception {
        Path folder = closedVault();
        Path head = folder.resolve("store/head");
        String said = Files.readString(head);
        Files.writeString(head, said.replace("CLEAN", "OPEN"));
        assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        Files.writeString(head, "");
        assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        Files.delete(head);
        assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        Files.writeString(head, said, StandardCharsets.UTF_8);
        StoreDesk.open(folder).vault().close();
    }

    @Test
    void noticesAKeyFileThatWasCutOff() throws Exception {
        Path folder = closedVault();
        Path keys = folder.resolve("vault.keys");
        byte[] whole = Files.readAllBytes(keys);
        for (int length : List.of(0, 1, whole.length / 2, whole.length - 1)) {
            Files.write(keys, Arrays.copyOf(whole, length));
            assertRefused(Kind.VAULT_DAMAGED, () -> StoreDesk.open(folder));
        }
        Files.write(keys, whole);
        StoreDesk.open(folder).vault().close();
    }

    @Test
    void refusesAStoreOfANewerProgram() throws Exception {
        Path folder = temp.resolve("vault");
        ClosedVault.of(0, folder);
        OpenedVault opened = StoreDesk.open(folder);
        NewerSchema.pretend((OpenVault) opened.vault());
        opened.vault().close();
        assertRefused(Kind.VAULT_NEWER, () -> StoreDesk.open(folder));
        assertRefused(Kind.VAULT_NEWER, () -> StoreDesk.open(folder));
    }

    @Test
    void refusesAWriteOrReadAfterTheClose() {
        Path folder = temp.resolve("vault");
        ClosedVault.of(0, folder);
        OpenedVault opened = StoreDesk.open(folder);
        opened.vault().close();
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> StoreDesk.register(opened.vault(), opened.who(), 1));
        assertRefused(Kind.WORLD_IN_THE_WAY, () -> found(opened.vault(), opened.who(), 1));
    }
}
