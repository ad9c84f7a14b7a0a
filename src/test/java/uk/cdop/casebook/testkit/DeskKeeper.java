package uk.cdop.casebook.testkit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.VaultKeeper;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Opens the stand-in vault for one passphrase; the name of the folder decides what the world does. */
public final class DeskKeeper implements VaultKeeper {

    public static final String PASSPHRASE = "quiet lantern orchard seven";
    public static final String RECOVERY_KEY = "7Q2F-M9KD-XR4T-0WCB-5HJN-8VPZ-3GYA-E6SU";

    private final DeskVault vault;
    private final Role[] roles;

    public DeskKeeper(DeskVault vault, Role... roles) {
        this.vault = vault;
        this.roles = roles;
    }

    @Override
    public CreatedVault create(Path folder, String userName, Set<Role> givenRoles, char[] passphrase) {
        refuseBadWorld(folder);
        return new CreatedVault(vault, DeskVault.session(vault, roles).who(), RECOVERY_KEY);
    }

    @Override
    public OpenedVault open(Path folder, Optional<String> userName, char[] passphrase) {
        refuseBadWorld(folder);
        boolean right = Arrays.equals(passphrase, PASSPHRASE.toCharArray());
        Arrays.fill(passphrase, ' ');
        if (!right) {
            throw new OfficeFailure(
                    OfficeFailure.Kind.WRONG_PASSPHRASE, "This passphrase does not open the vault. Nothing was changed. Check Caps Lock and try again.");
        }
        return new OpenedVault(vault, DeskVault.session(vault, roles).who());
    }

    private static void refuseBadWorld(Path folder) {
        for (OfficeFailure.Kind kind : OfficeFailure.Kind.values()) {
            if (folder.toString().endsWith(kind.name())) {
                throw new OfficeFailure(kind, "The stand-in world says " + kind + ".");
            }
        }
    }

    @Override
    public boolean isVault(Path folder) {
        return true;
    }
}
