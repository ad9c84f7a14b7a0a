package uk.cdop.casebook.office.signin;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.VaultKeeper;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Opens a vault, or makes one. The one use case that needs no right, because nobody is signed in yet. */
public final class SignIn {

    private final VaultKeeper keeper;

    public SignIn(VaultKeeper keeper) {
        this.keeper = keeper;
    }

    public sealed interface SignInOutcome {

        record SignedInto(Session session) implements SignInOutcome {}

        /** A new vault; the recovery key can be shown this once only. */
        record Created(Session session, String recoveryKey) implements SignInOutcome {}

        /** Wrong passphrase, in use elsewhere, damaged, newer, missing or unwritable: each with its own sentence. */
        record NotOpened(OfficeFailure.Kind kind, String sentence) implements SignInOutcome {}
    }

    /** The characters of the passphrase are wiped. */
    public SignInOutcome open(Path folder, Optional<String> userName, char[] passphrase) {
        try {
            VaultKeeper.OpenedVault opened = keeper.open(folder, userName, passphrase);
            return new SignInOutcome.SignedInto(new Session(opened.vault(), opened.who()));
        } catch (OfficeFailure failure) {
            return new SignInOutcome.NotOpened(failure.kind(), failure.getMessage());
        }
    }

    /** The first person of a vault coordinates and administers it. The characters of the passphrase are wiped. */
    public SignInOutcome create(Path folder, String userName, char[] passphrase) {
        try {
            VaultKeeper.CreatedVault made =
                    keeper.create(folder, userName, EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR), passphrase);
            return new SignInOutcome.Created(new Session(made.vault(), made.who()), made.recoveryKey());
        } catch (OfficeFailure failure) {
            return new SignInOutcome.NotOpened(failure.kind(), failure.getMessage());
        }
    }
}
