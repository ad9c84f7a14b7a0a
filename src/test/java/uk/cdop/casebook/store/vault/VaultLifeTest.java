package uk.cdop.casebook.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.StoreDesk.permission;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.VaultKeeper.CreatedVault;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class VaultLifeTest {

    @TempDir
    Path temp;

    @Test
    void keepsACaseFromOneOpeningToTheNext() throws Exception {
        Path folder = temp.resolve("vault");
        CreatedVault made = StoreDesk.create(folder);
        StoreDesk.register(made.vault(), made.who(), 1);
        made.vault().close();
        OpenedVault opened = StoreDesk.open(folder);
        assertThat(opened.who()).isEqualTo(made.who());
        assertThat(opened.vault().<Object>read(permission(opened.who(), Right.READ_CASES), records -> records.cases().find(CaseNumber.of(2023, 1))))
                .isEqualTo(Optional.of(StoreCases.full(1)));
        opened.vault().close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(System.out::println);
        }
    }
}
