package uk.cdop.casebook.store.failure;

import static uk.cdop.casebook.office.failure.OfficeFailure.Kind.*;

import uk.cdop.casebook.office.failure.OfficeFailure;

/** The calm sentences of the store: what could not be done, what is safe, what to do next. */
public final class VaultFailures {

    private VaultFailures() {}

    /** One sentence for a wrong passphrase, an unknown name and a damaged slot, so that it tells a guesser nothing. */
    public static OfficeFailure wrongPassphrase() {
        return new OfficeFailure(WRONG_PASSPHRASE,
                "The vault could not be opened with this name and passphrase. Nothing was changed. Try again; if it still does not open, use the printed recovery key.");
    }

    public static OfficeFailure wrongRecoveryKey() {
        return new OfficeFailure(WRONG_PASSPHRASE,
                "The vault could not be opened with this recovery key. Nothing was changed. Compare what you typed with the printed key, group by group.");
    }

    public static OfficeFailure nameNeeded() {
        return new OfficeFailure(WRONG_PASSPHRASE,
                "This vault has several users. Nothing was opened. Give the name of the person who is signing in.");
    }

    public static OfficeFailure nameTaken() {
        return new OfficeFailure(REFUSED,
                "Somebody of this name is in the vault already. Nothing was changed. Use a name that tells the two apart.");
    }

    public static OfficeFailure userDisabled() {
        return new OfficeFailure(NOT_PERMITTED,
                "This person may no longer sign in to the vault. Nothing was changed. Ask an administrator of the vault.");
    }

    public static OfficeFailure inUse() {
        return new OfficeFailure(VAULT_IN_USE,
                "This vault is already open in another window or program. Nothing was changed. Close it there first, then open it here.");
    }

    public static OfficeFailure missing() {
        return new OfficeFailure(VAULT_MISSING,
                "There is no vault in this folder. Nothing was changed. Choose the folder that holds the file vault.keys, or make a new vault.");
    }

    public static OfficeFailure keyFileDamaged() {
        return new OfficeFailure(VAULT_DAMAGED,
                "The key file of this vault is damaged, so the vault was not opened. The records were not touched. Put back vault.keys.bak as vault.keys, or restore a backup into a new folder.");
    }

    public static OfficeFailure storeDamaged() {
        return new OfficeFailure(VAULT_DAMAGED,
                "The records of this vault are damaged or were replaced from outside, so they were not opened. Nothing was changed. Restore the newest backup into a new folder.");
    }

    public static OfficeFailure backupDamaged() {
        return new OfficeFailure(VAULT_DAMAGED,
                "This backup is damaged or incomplete and was not restored. The vault it came from was not touched. Use an earlier backup.");
    }

    public static OfficeFailure newer() {
        return new OfficeFailure(VAULT_NEWER,
                "This vault was last used with a newer version of CDOP Casebook. It was not opened and nothing was changed. Install the newer version on this computer.");
    }

    public static OfficeFailure folderNotWritable() {
        return OfficeFailure.world(
                "The vault's folder cannot be written. Nothing was changed. Check that the disk is not full and that you may write to this folder, then try again.");
    }

    public static OfficeFailure folderNotUsable() {
        return OfficeFailure.world(
                "A vault cannot be kept in a folder whose path has a semicolon in it. Nothing was changed. Choose another folder.");
    }

    public static OfficeFailure folderNotEmpty() {
        return OfficeFailure.world(
                "This folder is not empty, so no vault was put into it. Nothing was changed. Choose an empty folder or a new name.");
    }

    public static OfficeFailure couldNotSave() {
        return OfficeFailure.world(
                "The last change could not be saved: the disk is full or does not answer. Everything saved before it is safe. Make room on the disk, then close the vault and open it again.");
    }

    public static OfficeFailure couldNotRead(String what) {
        return OfficeFailure.world(
                "The " + what + " could not be read from the disk. Nothing was changed. Check that the disk is connected and that you may read this folder, then try again.");
    }

    public static OfficeFailure couldNotSeal() {
        return OfficeFailure.world(
                "The vault was closed, but its closing seal could not be written. Every saved record is safe. Check that the disk is not full, then open and close the vault once more.");
    }

    public static OfficeFailure backupNotMade() {
        return OfficeFailure.world(
                "No backup could be written. Every record in the vault is safe, and earlier backups were kept. Check that the disk is not full and that the folder can be written, then back up again.");
    }

    public static OfficeFailure backupNotProved() {
        return OfficeFailure.world(
                "The new backup did not pass its trial restoration and was not kept. Every record in the vault is safe, and earlier backups were kept. Run a check of the vault, then back up again.");
    }

    public static OfficeFailure notRestored() {
        return OfficeFailure.world(
                "The backup could not be restored into this folder. The backup is unchanged. Check that the backup can be read and that the disk has room, then try again.");
    }

    public static OfficeFailure closedAlready() {
        return OfficeFailure.world("The vault is closed. Everything saved is safe. Open it again to go on.");
    }
}
