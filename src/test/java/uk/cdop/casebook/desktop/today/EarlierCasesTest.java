package uk.cdop.casebook.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.settings.WorkStartView;
import uk.cdop.casebook.desktop.settings.WorkStartViewModel;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.door.ImportLog.ImportRun;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** The line about earlier cases on Today, and the panel of settings it leads to, over a real vault. */
@OnTheScreen
class EarlierCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private TodayViewModel model;
    private boolean elsewhere;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(StoreCases.notified(1), StoreCases.named(2, "Samplewick", "Alder"), StoreCases.named(3, "Exampleton", "Rowan"));
        office.change(records -> {
            records.imports().add(new ImportRun(new UUID(3, 3), 3, 3, 0, 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ScreenOnDisk screen(boolean setsUp) {
        AtomicReference<TodayViewModel> made = new AtomicReference<>();
        ScreenOnDisk screen = new ScreenOnDisk(1280, 720, background -> {
            made.set(new TodayViewModel(office.can().work().showToday()::show,
                    Optional.of(new TodayViewModel.WorkStartSetUp(office.can().work().setWorkStart()::set, () -> elsewhere = true)).filter(any -> setsUp), background));
            return new TodayPageView(made.get(), row -> { });
        });
        model = made.get();
        DeskToolkit.run(model::read);
        return screen.settle();
    }

    @Test
    void theDayOfTheFirstImportIsProposedAndTakenAndWhatIsLeftOutIsShownAndLeftOutAgain() {
        try (ScreenOnDisk screen = screen(true)) {
            assertThat(screen.words()).contains("Cases were imported", "Work began here on 29 Feb 2024", "Have a key worker named");
            screen.picture("today-start-proposed");
            screen.press("work-began");
            assertThat(screen.words()).contains("3 earlier cases, notified before work began here on 29 Feb 2024", "left out").doesNotContain("Have a key worker named");
            assertThat(screen.shows("work-began")).isFalse();
            screen.picture("today-earlier-left-out");
            screen.press("show-earlier");
            assertThat(screen.words()).contains("are shown below", "Leave them out", "Have a key worker named");
            screen.look(Theme.LIGHT, TextSize.DOUBLE).picture("today-earlier-shown-200");
            screen.press("show-earlier");
            assertThat(screen.words()).doesNotContain("Have a key worker named");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void anotherDayIsChosenInSettingsAndSomebodyWhoDoesNotSetUpTheOfficeIsNotAsked() {
        try (ScreenOnDisk screen = screen(true)) {
            screen.press("other-start");
            assertThat(elsewhere).isTrue();
        }
        try (ScreenOnDisk screen = screen(false)) {
            assertThat(screen.words()).doesNotContain("Cases were imported");
            assertThat(model.earlier().mayProposeProperty().get()).isFalse();
        }
    }

    @Test
    void settingsKeepADayRefuseABadOneAndUndoTheLast() {
        AtomicReference<WorkStartViewModel> made = new AtomicReference<>();
        try (ScreenOnDisk screen = new ScreenOnDisk(1280, 720, background -> {
            made.set(new WorkStartViewModel(office.can().work().showWorkStart()::show, office.can().work().setWorkStart()::set, office.clock()::date, background));
            return new WorkStartView(made.get());
        })) {
            DeskToolkit.run(made.get()::read);
            screen.settle();
            assertThat(screen.words()).contains("Not set", "Proposed is 29 Feb 2024");
            screen.type("work-start-day", "soon").press("keep-work-start");
            assertThat(screen.words()).contains("cannot be read");
            screen.type("work-start-day", "1 Mar 2024").press("keep-work-start");
            assertThat(screen.words()).contains("still to come");
            screen.type("work-start-day", "1 Feb 2024").press("keep-work-start");
            assertThat(screen.words()).contains("Set to 1 Feb 2024.");
            screen.picture("settings-work-start").look(Theme.DARK, TextSize.DOUBLE).picture("settings-work-start-200");
            screen.press("undo-work-start");
            assertThat(screen.words()).contains("Not set");
            screen.type("work-start-day", "today").press("keep-work-start");
            assertThat(screen.words()).contains("Set to 29 Feb 2024.");
            screen.press("no-work-start");
            assertThat(office.can().work().showWorkStart().show().began()).isEmpty();
            assertThat(screen.hadProblem()).isFalse();
        }
    }
}
