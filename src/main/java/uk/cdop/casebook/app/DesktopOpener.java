package uk.cdop.casebook.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.commandline.WindowOpener;
import uk.cdop.casebook.desktop.Collaborators;
import uk.cdop.casebook.desktop.Desktop;
import uk.cdop.casebook.desktop.shell.UseCases;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.store.secret.PassphraseRules;

/** Opens the window, with the use cases behind each of its pages. */
final class DesktopOpener implements WindowOpener {

    private final UserFolders folders;

    DesktopOpener(UserFolders folders) {
        this.folders = folders;
    }

    /**
     * On Linux a display is named in the environment; Windows and macOS have one where a person can start a program. Who
     * names a platform of JavaFX, such as its headless one, has seen to it.
     */
    @Override
    public boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getProperty("glass.platform") != null || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    @Override
    public void open(Optional<Path> vault) {
        Wiring wiring = new Wiring(Optional.empty());
        Desk desk = wiring.desk();
        try {
            Desktop.launch(new Collaborators(
                    desk.signIn(), session -> pages(wiring, desk, session), PassphraseRules::score,
                    vault, folders.settings().resolve("settings.properties")));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static UseCases pages(Wiring wiring, Desk desk, Session session) {
        uk.cdop.casebook.office.desk.UseCases office = desk.useCases(session);
        return new UseCases(
                office.listCases()::list,
                office.showCase()::show,
                office.correctCase()::correct,
                (asked, progress) -> asked.areas().isExtract()
                        ? office.prepareStatistics().prepare(asked.year(), asked.edition(), asked.areas().area(), progress)
                        : office.prepareStatistics().prepare(asked.year(), asked.edition(), asked.areas().basis(), progress),
                (asked, folder, progress) -> files(asked.areas().isExtract()
                        ? office.writeStatistics().write(asked.year(), asked.edition(), asked.areas().area(), folder, progress)
                        : office.writeStatistics().write(asked.year(), asked.edition(), asked.areas().basis(), folder, progress)),
                (year, folder, progress) -> files(office.writeStatistics().writeEvery(year, folder, progress)),
                office.prepareReturn()::prepare,
                (year, folder, progress) -> office.writeReturn().write(year, folder, progress).files(),
                new CatalogueWords(wiring.ofVault(session).catalogue(), wiring.areas()),
                wiring.areas(),
                wiring.today(),
                office);
    }

    private static List<Path> files(WriteStatisticsOutcome outcome) {
        return switch (outcome) {
            case WriteStatisticsOutcome.Written(Publication any, List<Path> files) -> files;
            case WriteStatisticsOutcome.Stopped stopped -> throw new OfficeFailure(OfficeFailure.Kind.REFUSED, stopped.sentence());
        };
    }
}
