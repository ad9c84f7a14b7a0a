package uk.cdop.casebook.office.signin;

import java.util.function.BiFunction;
import java.util.function.Function;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.Rights;
import uk.cdop.casebook.office.permission.SignedIn;

/** One person at one open vault. Use cases reach the records through it, naming the right they need. */
public final class Session implements AutoCloseable {

    private final Vault vault;
    private final SignedIn who;

    public Session(Vault vault, SignedIn who) {
        this.vault = vault;
        this.who = who;
    }

    public SignedIn who() {
        return who;
    }

    public boolean may(Right right) {
        return Rights.may(who, right);
    }

    public <T> T read(Right right, Function<Records, T> reading) {
        return vault.read(Rights.permit(who, right), reading);
    }

    /** One unit of work: all of it is kept, or nothing. */
    public <T> T change(Right right, Function<Records, T> change) {
        return vault.change(Rights.permit(who, right), change);
    }

    /** Looks after the vault itself, not its records: a backup, a check. */
    public <T> T tend(Right right, BiFunction<Vault, Permission, T> care) {
        return care.apply(vault, Rights.permit(who, right));
    }

    @Override
    public void close() {
        vault.close();
    }
}
