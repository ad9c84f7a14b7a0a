package uk.cdop.casebook.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import uk.cdop.casebook.app.RandomIds;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultKeeper.CreatedVault;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.Rights;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.store.secret.KeyStretching;
import uk.cdop.casebook.store.vault.H2VaultKeeper;

/** A coordinator's desk for tests of the store: a fixed day, a quick key, and a person with every right that is needed. */
public final class StoreDesk {

    public static final String USER = "Robin Example";
    public static final String PASSPHRASE = "lantern orchard velvet tractor";
    public static final KeyStretching QUICK = new KeyStretching(64, 1, 1);
    public static final Today TODAY = new Today() {
        @Override
        public LocalDate date() {
            return LocalDate.of(2024, 2, 29);
        }

        @Override
        public Instant instant() {
            return Instant.parse("2024-02-29T12:00:00.123456Z");
        }
    };
    public static final Set<Role> EVERYTHING = EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    private StoreDesk() {}

    public static NewId ids() {
        AtomicLong next = new AtomicLong();
        return () -> new UUID(0x1234, next.incrementAndGet());
    }

    public static H2VaultKeeper keeper() {
        return new H2VaultKeeper(TODAY, new RandomIds(), QUICK, QUICK);
    }

    public static CreatedVault create(Path folder) {
        return keeper().create(folder, USER, EVERYTHING, PASSPHRASE.toCharArray());
    }

    public static OpenedVault open(Path folder) {
        return keeper().open(folder, Optional.empty(), PASSPHRASE.toCharArray());
    }

    public static Permission permission(SignedIn who, Right right) {
        return Rights.permit(who, right);
    }

    public static SignedIn robin() {
        return new SignedIn(new UUID(7, 7), USER, EVERYTHING);
    }

    public static AuditEvent somethingDone() {
        return AuditEvent.of(AuditEvent.What.CASE_REGISTERED, "case", "CDOP-2023-0001");
    }

    /** Adds one invented case with its audit entry. */
    public static void register(Vault vault, SignedIn who, int sequence) {
        vault.change(permission(who, Right.REGISTER_NOTIFICATIONS), records -> {
            records.cases().add(List.of(StoreCases.full(sequence)));
            return records.audit().record(somethingDone());
        });
    }
}
