package uk.cdop.casebook.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.StoreDesk.permission;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.testkit.ClosedVault;
import uk.cdop.casebook.testkit.InTheGate;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** What a program that is ended without warning leaves behind. */
class KilledProgramTest {

    @TempDir
    Path temp;

    private Path closedVault() {
        Path folder = temp.resolve("vault");
        ClosedVault.of(0, folder);
        return folder;
    }

    @Test
    void losesNothingThatItSaidWasKept() throws Exception {
        killTimes(2);
    }

    @Test
    @InTheGate
    void losesNothingHoweverOftenItIsEnded() throws Exception {
        killTimes(12);
    }

    private void killTimes(int kills) throws Exception {
        Path folder = closedVault();
        Random random = new Random(20240229);
        int next = 1;
        int acknowledged = 0;
        List<String> broken = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            int last = lastAcknowledged(folder, next, random);
            acknowledged += Math.max(0, last - next + 1);
            OpenedVault opened = StoreDesk.open(folder);
            List<CaseFile> kept = opened.vault().read(permission(opened.who(), Right.READ_CASES), records -> records.cases().all());
            List<CaseFile> expected = IntStream.rangeClosed(1, kept.size()).mapToObj(StoreCases::full).toList();
            boolean chain = opened.vault().read(permission(opened.who(), Right.READ_AUDIT), records -> records.audit().chainHolds());
            if (kept.size() < last || !kept.equals(expected) || !chain) {
                broken.add("kill " + kill + ": said " + last + ", kept " + kept.size() + ", chain " + chain);
            }
            next = kept.size() + 1;
            if (kill % 2 == 0) {
                opened.vault().close();
            } else {
                ((OpenVault) opened.vault()).abandon();
            }
        }
        assertThat(broken).isEmpty();
        assertThat(acknowledged).isPositive();
    }

    /** The highest number that the program said before it was ended, or the one before the first. */
    private static int lastAcknowledged(Path folder, int from, Random random) throws Exception {
        Process child = StoreChild.start("save", folder.toString(), String.valueOf(from));
        int last = from - 1;
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            // Sometimes before anything was kept, and otherwise after it, however slow the machine is.
            last = random.nextInt(4) == 0 ? last : Integer.parseInt(said.readLine());
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1_500));
            // Through the handle: Process.destroyForcibly would also throw away what the program said last.
            child.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
            }
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    @Test
    void standsInTheWayOfASecondProgramWhileItRunsAndNotAfterwards() throws Exception {
        Path folder = closedVault();
        Process child = StoreChild.start("hold", folder.toString());
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> StoreDesk.open(folder)).isInstanceOfSatisfying(OfficeFailure.class, failure ->
                    assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.VAULT_IN_USE));
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        StoreDesk.open(folder).vault().close();
    }

    @Test
    void isNoticedWhereAnOlderStoreIsPutInItsPlace() throws Exception {
        Path folder = closedVault();
        Path file = folder.resolve("store/cases.g1.mv.db");
        byte[] older = Files.readAllBytes(file);
        StoreDesk.open(folder).vault().close();
        lastAcknowledged(folder, 1, new Random());
        Files.write(file, older);
        assertThatThrownBy(() -> StoreDesk.open(folder)).isInstanceOfSatisfying(OfficeFailure.class, failure ->
                assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.VAULT_DAMAGED));
    }

    // Where only the newest changes are cut off a store that was not closed, H2 falls back to the state before them and
    // nothing here can tell: that is what the journal is for (design, security section 6.4).
    @Test
    void leavesAStoreWhoseShorteningToLittleIsNoticed() throws Exception {
        Path folder = closedVault();
        lastAcknowledged(folder, 1, new Random());
        Path file = folder.resolve("store/cases.g1.mv.db");
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(20_000, 8_192, 4_096, 100, 0)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> StoreDesk.open(folder)).isInstanceOfSatisfying(OfficeFailure.class, failure ->
                    assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.VAULT_DAMAGED));
        }
    }
}
