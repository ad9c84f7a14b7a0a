package uk.cdop.casebook.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnWriter;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.ncmdreturn.ReturnFiles;

/** An office on 2 April 2024 with a vault in memory, one council, and the use cases of the return. */
public final class ReturnOffice {

    public static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final AreaDirectory AREAS = new AreaDirectory(List.of(
            new Area("E06000059", "Dorset", LocalDate.of(2019, 4, 1), Optional.empty(), ReportingArea.DORSET, "BG-H")));
    private static final Today TODAY = new Today() {
        @Override
        public LocalDate date() {
            return LocalDate.of(2024, 4, 2);
        }

        @Override
        public Instant instant() {
            return Instant.parse("2024-04-02T09:00:00Z");
        }
    };

    private final MemoryVault vault = new MemoryVault();

    public MemoryVault vault() {
        return vault;
    }

    /** Each takes the place of an earlier one of its number. */
    public void keep(ReturnCases... built) {
        vault.replace(Arrays.stream(built).map(ReturnCases::file).toList());
    }

    public Session sessionAs(Role role) {
        return new Session(vault, new SignedIn(new UUID(1, 1), "Test Person", Set.of(role)));
    }

    public PrepareReturn prepareAs(Role role) {
        return new PrepareReturn(sessionAs(role), CATALOGUE, AREAS);
    }

    public WriteReturn writeAs(Role role) {
        return writeAs(role, new ReturnFiles());
    }

    public WriteReturn writeAs(Role role, ReturnWriter writer) {
        return new WriteReturn(sessionAs(role), CATALOGUE, AREAS, TODAY, writer);
    }
}
