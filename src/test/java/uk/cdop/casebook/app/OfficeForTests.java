package uk.cdop.casebook.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.office.signin.Session;

/** Lends tests the program as it is really wired. */
public final class OfficeForTests {

    /** The program holds nothing of a session, so what it is made of is read once for each day. */
    private static final Map<LocalDate, Wiring> WIRED = new ConcurrentHashMap<>();

    private OfficeForTests() {}

    private static Wiring wired(LocalDate today) {
        return WIRED.computeIfAbsent(today, day -> new Wiring(Optional.of(day)));
    }

    public static Desk desk(LocalDate today) {
        return wired(today).desk();
    }

    /** The use cases of a session as they are before any record is reached, with another care for the vault and its keys. */
    public static UseCases useCases(Session session, VaultCare care, VaultKeys keys) {
        return wired(LocalDate.of(2024, 11, 1)).useCases(session, care, keys);
    }

    public static UseCases useCases(Session session, VaultCare care, VaultKeys keys, LocalDate today) {
        return wired(today).ofVault(session).useCases(session, care, keys);
    }

    /** What the window of a session can ask for, wired as the program wires it, on a fixed day. */
    public static Function<Session, uk.cdop.casebook.desktop.shell.UseCases> pages(LocalDate today) {
        Wiring wiring = wired(today);
        Desk desk = wiring.desk();
        return session -> DesktopOpener.pages(wiring, desk, session);
    }

    /** The words of the shipped forms. */
    public static uk.cdop.casebook.desktop.support.QuestionWords words() {
        return new CatalogueWords(uk.cdop.casebook.forms.catalogue.FormCatalogue.load(), uk.cdop.casebook.testkit.DeskOffice.areas());
    }
}
