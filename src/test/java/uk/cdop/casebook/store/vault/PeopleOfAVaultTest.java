package uk.cdop.casebook.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.people.AddPerson;
import uk.cdop.casebook.office.people.ListPeople;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.testkit.ClosedVault;
import uk.cdop.casebook.testkit.StoreDesk;

class PeopleOfAVaultTest {

    private static final String SECOND = "Alex Example";
    private static final String SECOND_PASSPHRASE = "gravel teapot meadow sentence";

    @TempDir
    Path temp;

    private final H2VaultKeeper keeper = StoreDesk.keeper();
    private final H2VaultKeys keys = new H2VaultKeys(keeper);
    private Path folder;
    private String recoveryKey;

    @BeforeEach
    void aVault() {
        folder = temp.resolve("vault");
        recoveryKey = ClosedVault.of(0, folder).recoveryKey();
    }

    private Session sessionOf(String name, String passphrase) {
        OpenedVault opened = keeper.open(folder, Optional.of(name), passphrase.toCharArray());
        return new Session(opened.vault(), opened.who());
    }

    private SignedIn addSecond(Role... roles) {
        try (Session session = sessionOf(StoreDesk.USER, StoreDesk.PASSPHRASE)) {
            return new AddPerson(session, keys, () -> new UUID(7, 7)).add(SECOND, Set.of(roles), SECOND_PASSPHRASE.toCharArray());
        }
    }

    private static void assertKind(OfficeFailure.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    @Test
    void anotherPersonSignsInWithTheirOwnPassphraseAndTheirOwnRoles() {
        addSecond(Role.CHAIR);
        try (Session second = sessionOf(SECOND, SECOND_PASSPHRASE)) {
            assertThat(second.who().roles()).containsExactly(Role.CHAIR);
            assertThat(second.may(Right.READ_CASES)).isTrue();
            assertThat(second.may(Right.CORRECT_CASES)).isFalse();
        }
        try (Session first = sessionOf(StoreDesk.USER, StoreDesk.PASSPHRASE)) {
            assertThat(new ListPeople(first).list()).extracting(SignedIn::name).containsExactlyInAnyOrder(StoreDesk.USER, SECOND);
        }
        assertKind(OfficeFailure.Kind.WRONG_PASSPHRASE, () -> sessionOf(SECOND, StoreDesk.PASSPHRASE));
    }

    @Test
    void theTrailSaysThatSomebodyWasAdded() {
        addSecond(Role.EXPORTER);
        try (Session first = sessionOf(StoreDesk.USER, StoreDesk.PASSPHRASE)) {
            assertThat(first.<Long>read(Right.READ_AUDIT, records -> records.audit().latest(20).stream()
                    .filter(entry -> entry.event().what() == AuditEvent.What.PERSON_ADDED)
                    .filter(entry -> entry.userName().equals(StoreDesk.USER)).count())).isEqualTo(1);
        }
    }

    @Test
    void theKeyFileNamesNobody() throws IOException {
        addSecond(Role.PANEL_MEMBER);
        assertThat(Files.readString(folder.resolve("vault.keys"), StandardCharsets.UTF_8))
                .doesNotContain("Alex").doesNotContain("Example").doesNotContain("Robin");
    }

    @Test
    void aNameThatIsTakenAndAWeakPassphraseChangeNothing() throws IOException {
        addSecond(Role.CHAIR);
        byte[] before = Files.readAllBytes(folder.resolve("vault.keys"));
        assertKind(OfficeFailure.Kind.REFUSED, () -> addSecond(Role.CHAIR));
        try (Session first = sessionOf(StoreDesk.USER, StoreDesk.PASSPHRASE)) {
            assertKind(OfficeFailure.Kind.WRONG_PASSPHRASE, () -> new AddPerson(first, keys, () -> new UUID(8, 8))
                    .add("Sam Example", Set.of(Role.CHAIR), "short".toCharArray()));
            assertKind(OfficeFailure.Kind.REFUSED, () -> new AddPerson(first, keys, () -> new UUID(8, 8))
                    .add("Sam Example", Set.of(), SECOND_PASSPHRASE.toCharArray()));
            assertThat(new ListPeople(first).list()).hasSize(2);
        }
        assertThat(Files.readAllBytes(folder.resolve("vault.keys"))).isEqualTo(before);
    }

    @Test
    void onlyAnAdministratorAddsPeople() {
        addSecond(Role.COORDINATOR);
        try (Session second = sessionOf(SECOND, SECOND_PASSPHRASE)) {
            assertKind(OfficeFailure.Kind.NOT_PERMITTED, () -> new AddPerson(second, keys, () -> new UUID(9, 9))
                    .add("Sam Example", Set.of(Role.CHAIR), SECOND_PASSPHRASE.toCharArray()));
            assertKind(OfficeFailure.Kind.NOT_PERMITTED, () -> new ListPeople(second).list());
        }
    }

    @Test
    void aForgottenPassphraseIsReplacedByThePrintedKeyAlone() {
        addSecond(Role.CHAIR);
        char[] chosen = "window pebble harvest lantern".toCharArray();
        keys.changePassphraseByRecoveryKey(folder, SECOND, recoveryKey.toCharArray(), chosen);
        assertThat(chosen).containsOnly('\0');
        assertKind(OfficeFailure.Kind.WRONG_PASSPHRASE, () -> sessionOf(SECOND, SECOND_PASSPHRASE));
        try (Session second = sessionOf(SECOND, "window pebble harvest lantern")) {
            assertThat(second.who().name()).isEqualTo(SECOND);
        }
        try (Session first = sessionOf(StoreDesk.USER, StoreDesk.PASSPHRASE)) {
            assertThat(first.who().name()).isEqualTo(StoreDesk.USER);
        }
    }
}
