package uk.cdop.casebook.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** The card on the Notices of a case that records that NCMD was told, over a real vault. */
@OnTheScreen
class NcmdViewTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 20);
    private static final CaseFile CASE = StoreCases.notified(CaseNumber.of(2023, 5), StoreCases.answers().with(NoticeRules.ALERT, "yes"));

    @TempDir
    Path folder;

    private final AtomicInteger changed = new AtomicInteger();
    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(CASE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ScreenOnDisk screen() {
        UseCases can = office.can();
        AtomicReference<NoticesViewModel> model = new AtomicReference<>();
        ScreenOnDisk screen = new ScreenOnDisk(1280, 720, background -> {
            model.set(new NoticesViewModel(new IntakeUseCases(can.intake(), can.registerNotification(), can.showCase()::show, can.documents().findSimilarDeaths()), TODAY, background, changed::incrementAndGet));
            return new NoticesView(model.get());
        });
        DeskToolkit.run(() -> model.get().read(CASE.number()));
        return screen.settle();
    }

    @Test
    void itIsRecordedWithDayHourAndPersonAndTakenBack() {
        try (ScreenOnDisk screen = screen()) {
            assertThat(screen.words()).contains("Nobody has recorded yet that NCMD was told. To be told by 18 Jul 2023, 09:30", "immediate attention");
            screen.picture("notices-ncmd-untold");
            screen.type("ncmd-told-on", "17/7/23").type("ncmd-told-at", "1610").press("record-ncmd-told");
            assertThat(screen.words()).contains("NCMD was told on 17 Jul 2023, 16:10. Recorded by " + office.session().who().name()).doesNotContain("It was due by");
            assertThat(screen.shows("record-ncmd-told")).isFalse();
            assertThat(changed).hasValue(1);
            screen.look(Theme.LIGHT, TextSize.DOUBLE).picture("notices-ncmd-told-200").look(Theme.LIGHT, TextSize.PLAIN);
            screen.press("take-back-ncmd-told");
            assertThat(screen.words()).contains("Taken back", "Nobody has recorded yet");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void aTellingAfterTheHourSaysByWhenItWasDue() {
        try (ScreenOnDisk screen = screen()) {
            screen.type("ncmd-told-on", "18/7/23").type("ncmd-told-at", "9:31").press("record-ncmd-told");
            assertThat(screen.words()).contains("It was due by 18 Jul 2023, 09:30.");
        }
    }

    @Test
    void badValuesGetASentence() {
        try (ScreenOnDisk screen = screen()) {
            screen.type("ncmd-told-on", "soon").press("record-ncmd-told");
            assertThat(screen.words()).contains("cannot be read");
            screen.type("ncmd-told-on", "17/7/23").type("ncmd-told-at", "noonish").press("record-ncmd-told");
            assertThat(screen.words()).contains("The time cannot be read");
            screen.type("ncmd-told-on", "1/7/23").type("ncmd-told-at", "").press("record-ncmd-told");
            assertThat(screen.words()).contains("before the death");
            assertThat(office.can().intake().showNcmdNotice().show(CASE.number()).orElseThrow().told()).isEmpty();
        }
    }

    @Test
    void anEarlierCaseHasNoClock() {
        office.can().work().setWorkStart().set(Optional.of(TODAY));
        try (ScreenOnDisk screen = screen()) {
            assertThat(screen.words()).contains("before work began here, so no time limit runs");
        }
    }
}
