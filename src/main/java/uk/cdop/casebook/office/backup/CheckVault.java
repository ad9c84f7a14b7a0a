package uk.cdop.casebook.office.backup;

import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Checks an open vault: its schema, its references and its audit chain. */
@Needs(Right.BACK_UP)
public final class CheckVault {

    private final Session session;
    private final VaultCare care;

    public CheckVault(Session session, VaultCare care) {
        this.session = session;
        this.care = care;
    }

    public VaultCare.CheckedVault check() {
        return session.tend(Right.BACK_UP, care::check);
    }
}
