package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** The checks on the statistics page, by keys alone, over a real vault. */
@OnTheScreen
class ChecksOnScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    Path folder;

    private final List<CaseNumber> opened = new ArrayList<>();
    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(IntStream.rangeClosed(1, 6).mapToObj(ChecksOnScreenTest::beforeReviews).toArray(CaseFile[]::new));
    }

    private static CaseFile beforeReviews(int number) {
        return StoreCases.notified(CaseNumber.of(2023, number), StoreCases.answers()
                .with(DATE_OF_DEATH, LocalDate.of(2007, 5, number)).with(DATE_OF_BIRTH, LocalDate.of(2004, number, 4)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ScreenOnDisk screen(boolean mayAccept) {
        return new ScreenOnDisk(1280, 720, background -> {
            var can = office.can();
            AnnualTablesViewModel page = new AnnualTablesViewModel(
                    (asked, progress) -> can.prepareStatistics().prepare(asked.year(), asked.edition(), asked.areas().basis(), progress),
                    (asked, into, progress) -> List.of(), List.of(Edition.values()), TODAY, background);
            page.count();
            return new AnnualTablesView(
                    page, new ChecksViewModel(can.acceptDoubts(), mayAccept, page.publicationProperty(), page::count, background), opened::add, files(page, background));
        });
    }

    private YearFilesView files(AnnualTablesViewModel page, Background background) {
        WriteFilesViewModel nothing = new WriteFilesViewModel("Write nothing", (year, folder, progress) -> List.of(), page.yearProperty()::get, background);
        return new YearFilesView(page, new ReleaseDaysViewModel(office.can().reports().releaseDays(), page.yearProperty(), () -> TODAY, background), new YearFilesView.Others(nothing, nothing, nothing));
    }

    private static List<String> cut(ScreenOnDisk screen) {
        return DeskToolkit.on(() -> screen.all(Labeled.class).stream().filter(WindowHandle::isInView)
                .filter(label -> !(label instanceof IndexedCell<?>) && label.isTextTruncated()).map(Labeled::getText).toList());
    }

    @Test
    void whatACheckDoubtsIsChosenByKeyStandsForAReasonAndIsTakenBack() {
        try (ScreenOnDisk screen = screen(true)) {
            assertThat(screen.words()).contains("1 check did not hold, so no files of this year can be written.");
            screen.picture("statistics-720-stopped").press("show-checks");
            assertThat(screen.cursor()).isEqualTo("check-list");
            screen.key("check-cases", KeyCode.SPACE).picture("statistics-720-checks");
            assertThat(cut(screen)).isEmpty();
            screen.key("check-cases", KeyCode.ENTER).press("open-check-case");
            assertThat(opened).containsExactly(CaseNumber.of(2023, 1), CaseNumber.of(2023, 1));
            screen.press("let-stand");
            assertThat(screen.words()).contains("Say in a few words why the record stands as it is");
            screen.type("doubt-reason", "Imported from the register before this one").press("let-stand");
            assertThat(screen.words()).contains("1 exception stands.", "CDOP-2023-0001: the death is before 1 April 2008", "5 records are doubted");
            screen.press("choose-all-doubts").type("doubt-reason", "Imported as well").press("let-stand").picture("statistics-720-checks-accepted");
            assertThat(screen.words()).contains("5 exceptions stand.", "Its exceptions are listed below", "Accepted exceptions, of every year").doesNotContain("no files of this year");
            assertThat(screen.shows("check-cases")).as("an exception is listed once").isFalse();
            screen.key("accepted-doubts", KeyCode.DELETE);
            assertThat(screen.words()).contains("The exception is not accepted any more.", "1 check did not hold");
            screen.key("check-list", KeyCode.ESCAPE);
            assertThat(screen.shows("checks")).isFalse();
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void nothingIsCutAtTwiceTheSizeAndWhoOnlyReadsSeesNoButton() {
        try (ScreenOnDisk screen = screen(false)) {
            screen.press("show-checks").look(Theme.LIGHT, TextSize.DOUBLE).picture("statistics-200-checks");
            DeskToolkit.run(() -> screen.find("check-cases").requestFocus());
            screen.picture("statistics-200-checks-cases");
            screen.key("check-cases", KeyCode.ENTER);
            assertThat(opened).containsExactly(CaseNumber.of(2023, 1));
            assertThat(screen.shows("let-stand")).isFalse();
            assertThat(screen.words()).contains("Exceptions can be accepted by people who may write statistics.");
            assertThat(cut(screen)).isEmpty();
        }
    }
}
