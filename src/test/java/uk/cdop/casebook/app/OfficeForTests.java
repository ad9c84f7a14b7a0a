package uk.cdop.casebook.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.office.signin.Session;

/** Lends tests the program as it is really wired. */
public final class OfficeForTests {

    private OfficeForTests() {}

    public static Desk desk(LocalDate today) {
        return new Wiring(Optional.of(today)).desk();
    }

    /** The use cases of a session as they are before any record is reached, with another care for the vault and its keys. */
    public static UseCases useCases(Session session, VaultCare care, VaultKeys keys) {
        return new Wiring(Optional.of(LocalDate.of(2024, 11, 1))).useCases(session, care, keys);
    }

    public static UseCases useCases(Session session, VaultCare care, VaultKeys keys, LocalDate today) {
        return new Wiring(Optional.of(today)).ofVault(session).useCases(session, care, keys);
    }

    /** What the window of a session can ask for, wired as the program wires it, on a fixed day. */
    public static Function<Session, uk.cdop.casebook.desktop.shell.UseCases> pages(LocalDate today) {
        Wiring wiring = new Wiring(Optional.of(today));
        Desk desk = wiring.desk();
        return session -> DesktopOpener.pages(wiring, desk, session);
    }

    /** The words of the shipped forms. */
    public static uk.cdop.casebook.desktop.support.QuestionWords words() {
        return new CatalogueWords(uk.cdop.casebook.forms.catalogue.FormCatalogue.load(), uk.cdop.casebook.testkit.DeskOffice.areas());
    }
}
