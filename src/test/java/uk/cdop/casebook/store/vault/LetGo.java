package uk.cdop.casebook.store.vault;

import uk.cdop.casebook.office.door.Vault;

/** Ends a test's work at a vault as a program that is ended: all that was saved is there, and no backup is made and proved, which takes longer than most tests. */
public final class LetGo {

    private LetGo() {}

    public static void of(Vault vault) {
        OpenVault.ours(vault).abandon();
    }
}
