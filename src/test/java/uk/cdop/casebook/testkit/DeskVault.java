package uk.cdop.casebook.testkit;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.Platform;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;

/** A vault that must never be touched from the screen's thread, and says whether it was closed. */
public final class DeskVault implements Vault {

    private final DeskRecords records;
    private int reads;
    private boolean closed;

    public DeskVault(DeskRecords records) {
        this.records = records;
    }

    public static Session session(DeskVault vault, Role... roles) {
        return new Session(vault, new SignedIn(new UUID(7, 7), "Robin Deskworth", roles.length == 0 ? EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR) : Set.of(roles)));
    }

    @Override
    public <T> T read(Permission permission, Function<Records, T> reading) {
        refuseTheScreen();
        reads++;
        return reading.apply(records.asSeen());
    }

    @Override
    public <T> T change(Permission permission, Function<Records, T> change) {
        refuseTheScreen();
        return change.apply(records.asSeen());
    }

    @Override
    public void close() {
        refuseTheScreen();
        closed = true;
    }

    private static void refuseTheScreen() {
        if (Platform.isFxApplicationThread()) {
            throw new AssertionError("the store was touched from the screen's thread");
        }
    }

    public int reads() {
        return reads;
    }

    public boolean isClosed() {
        return closed;
    }
}
