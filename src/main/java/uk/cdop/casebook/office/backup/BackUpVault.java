package uk.cdop.casebook.office.backup;

import java.nio.file.Path;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Puts a sealed backup into a folder, proved by restoring it on trial. */
@Needs(Right.BACK_UP)
public final class BackUpVault {

    private final Session session;
    private final VaultCare care;

    public BackUpVault(Session session, VaultCare care) {
        this.session = session;
        this.care = care;
    }

    public VaultCare.ProvedBackup backUp(Path folder) {
        return session.tend(Right.BACK_UP, (vault, permission) -> care.backUp(vault, permission, folder));
    }
}
