package uk.cdop.casebook.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.app.RandomIds;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.Rights;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.store.vault.H2VaultCare;
import uk.cdop.casebook.store.vault.H2VaultKeeper;
import uk.cdop.casebook.store.vault.H2VaultKeys;
import uk.cdop.casebook.store.vault.LetGo;

/** The whole office over a real encrypted vault in a folder, on a fixed day: one for each test class is quick enough. */
public final class OfficeOnDisk implements AutoCloseable {

    private final H2VaultKeeper keeper;
    private final Vault vault;
    private final LocalDate today;
    private final SignedIn owner;

    private OfficeOnDisk(H2VaultKeeper keeper, OpenedVault opened, LocalDate today) {
        this.keeper = keeper;
        this.vault = opened.vault();
        this.owner = opened.who();
        this.today = today;
    }

    /** Opens a copy of one vault that is made once: making a new one takes longer than most tests. */
    public static OfficeOnDisk in(Path folder, LocalDate today) {
        NewVault.copyTo(folder);
        return again(folder, today);
    }

    /** Opens the vault that somebody left there. */
    public static OfficeOnDisk again(Path folder, LocalDate today) {
        H2VaultKeeper keeper = new H2VaultKeeper(clock(today), new RandomIds(), StoreDesk.QUICK, StoreDesk.QUICK);
        return new OfficeOnDisk(keeper, keeper.open(folder, Optional.of(StoreDesk.USER), StoreDesk.PASSPHRASE.toCharArray()), today);
    }

    /** The way into the vault of such an office, as somebody who opens the program has it. */
    public static SignIn signIn(LocalDate today) {
        return new SignIn(new H2VaultKeeper(clock(today), new RandomIds(), StoreDesk.QUICK, StoreDesk.QUICK));
    }

    private static Today clock(LocalDate today) {
        return new Today() {
            @Override
            public LocalDate date() {
                return today;
            }

            @Override
            public Instant instant() {
                return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
            }
        };
    }

    public Today clock() {
        return clock(today);
    }

    /** What a coordinator and administrator can do on the office's day. */
    public UseCases can() {
        return on(today);
    }

    /** What somebody with only this role can do on the office's day. */
    public UseCases as(Role role) {
        return OfficeForTests.useCases(session(role), new H2VaultCare(keeper), new H2VaultKeys(keeper), today);
    }

    /** The same vault on another day. */
    public UseCases on(LocalDate day) {
        return OfficeForTests.useCases(session(), new H2VaultCare(keeper), new H2VaultKeys(keeper), day);
    }

    /** The same vault on another day, as somebody else with the same roles. */
    public UseCases on(LocalDate day, String name) {
        return OfficeForTests.useCases(new Session(vault, new SignedIn(owner.userId(), name, owner.roles())), new H2VaultCare(keeper), new H2VaultKeys(keeper), day);
    }

    public Session session(Role... roles) {
        Set<Role> held = roles.length == 0 ? owner.roles() : EnumSet.copyOf(List.of(roles));
        return new Session(vault, new SignedIn(owner.userId(), owner.name(), held));
    }

    public <T> T read(Function<Records, T> reading) {
        return vault.read(Rights.permit(owner, Right.READ_CASES), reading);
    }

    public <T> T change(Function<Records, T> change) {
        return vault.change(Rights.permit(owner, Right.CORRECT_CASES), change);
    }

    /** Puts these files into the vault as they are. */
    public void keep(CaseFile... files) {
        change(records -> {
            records.cases().add(List.of(files));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    /** Without the backup of a close, which tests of the store make. Closing twice does nothing. */
    @Override
    public void close() {
        LetGo.of(vault);
    }
}
