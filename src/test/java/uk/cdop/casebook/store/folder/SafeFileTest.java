package uk.cdop.casebook.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.failure.OfficeFailure;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void replacesAFileWholeAndLeavesNoSuccessor() throws IOException {
        Path file = Files.writeString(folder.resolve("head"), "a much longer content than the next");
        SafeFile.replace(file, "next".getBytes());
        assertThat(file).hasContent("next");
        assertThat(SafeFile.successor(file)).doesNotExist();
    }

    @Test
    void keepsTheOldFileWhereTheNewOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("head"), "old");
        Files.createDirectory(SafeFile.successor(file));
        assertThatThrownBy(() -> SafeFile.replace(file, "new".getBytes())).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void removesAFolderWithAllInItAndDoesNotMindItsAbsence() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(deep.resolve("file"), "x");
        SafeFile.deleteTree(folder.resolve("a"));
        SafeFile.deleteTree(folder.resolve("a"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void lendsALockToOneHolderAtATime() {
        VaultFolder vault = new VaultFolder(folder);
        VaultLock first = VaultLock.take(vault);
        assertThatThrownBy(() -> VaultLock.take(vault)).isInstanceOfSatisfying(OfficeFailure.class, failure ->
                assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.VAULT_IN_USE));
        first.close();
        VaultLock.take(vault).close();
        assertThat(vault.lockFile()).exists();
    }
}
