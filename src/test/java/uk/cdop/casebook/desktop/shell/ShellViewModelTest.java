package uk.cdop.casebook.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.desktop.shell.ShellViewModel.Place;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.HeldExecutor;

class ShellViewModelTest {

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private final DeskVault vault = new DeskVault(new DeskRecords(List.of()));
    private final List<Message> locked = new ArrayList<>();

    private ShellViewModel shell(Role... roles) {
        return new ShellViewModel(DeskVault.session(vault, roles), Path.of("/invented/Pan-Dorset and Somerset"), background, locked::add);
    }

    @Test
    void showsACoordinatorEveryPage() {
        assertThat(shell(Role.COORDINATOR).pages()).containsExactly(Page.values());
    }

    @Test
    void showsNobodyAPageThatTheyMayNotUse() {
        assertThat(shell(Role.ADMINISTRATOR).pages()).containsExactly(Page.CONTACTS, Page.SETTINGS);
        assertThat(shell(Role.PANEL_MEMBER).pages()).containsExactly(Page.STATISTICS, Page.SETTINGS);
        assertThat(shell(Role.EXPORTER).pages()).containsExactly(Page.NCMD, Page.STATISTICS, Page.SETTINGS);
    }

    @Test
    void goesNowhereItMayNot() {
        ShellViewModel exporter = shell(Role.EXPORTER);
        exporter.show(Page.CASES);
        exporter.open(DeskPeople.number(0));
        assertThat(exporter.placeProperty().get()).isEqualTo(new Place(Page.NCMD, Optional.empty()));
    }

    @Test
    void comesBackFromACaseToThePageItWasReachedFrom() {
        ShellViewModel shell = shell(Role.COORDINATOR);
        shell.show(Page.STATISTICS);
        shell.open(DeskPeople.number(0));
        assertThat(shell.placeProperty().get()).isEqualTo(new Place(Page.STATISTICS, Optional.of(DeskPeople.number(0))));
        shell.back();
        assertThat(shell.placeProperty().get()).isEqualTo(new Place(Page.STATISTICS, Optional.empty()));
    }

    @Test
    void putsTheKeyboardMapAwayBeforeItGoesBack() {
        ShellViewModel shell = shell(Role.COORDINATOR);
        shell.open(DeskPeople.number(0));
        shell.keyboardMapProperty().set(true);
        shell.back();
        assertThat(shell.placeProperty().get().openCase()).isPresent();
        assertThat(shell.keyboardMapProperty().get()).isFalse();
    }

    @Test
    void saysWhichVaultAndWho() {
        assertThat(shell(Role.COORDINATOR, Role.ADMINISTRATOR).vaultName()).isEqualTo("Pan-Dorset and Somerset");
        assertThat(shell(Role.COORDINATOR, Role.ADMINISTRATOR).person()).isEqualTo("Robin Deskworth, coordinator and administrator");
    }

    @Test
    void saysWhatIsRunning() {
        ShellViewModel shell = shell(Role.COORDINATOR);
        var running = shell.running();
        assertThat(running.getValue()).isEqualTo("Nothing running");
        background.run("List the cases", progress -> 1, done -> {}, failure -> {});
        assertThat(running.getValue()).isEqualTo("List the cases…");
        background.run("Count the year", progress -> 1, done -> {}, failure -> {});
        assertThat(running.getValue()).isEqualTo("2 tasks running");
        store.runAll();
        assertThat(running.getValue()).isEqualTo("Nothing running");
    }

    @Test
    void locksAwayFromTheScreen() {
        shell(Role.COORDINATOR).lock();
        assertThat(vault.isClosed()).isFalse();
        store.runAll();
        assertThat(vault.isClosed()).isTrue();
        assertThat(locked).containsExactly(Message.NONE);
    }
}
