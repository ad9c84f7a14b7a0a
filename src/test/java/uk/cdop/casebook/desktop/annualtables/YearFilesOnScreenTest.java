package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** What can be written of a year, in the whole window over a real vault. */
@OnTheScreen
class YearFilesOnScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    Path folder;

    private WindowHandle statistics(int cases, boolean signedOff) {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), TODAY)) {
            office.can().generateCases().generate(cases, 7, LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE);
            if (signedOff) {
                office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
            }
        }
        return WindowHandle.overVault(folder, TODAY).press("go-statistics");
    }

    private static void choose(WindowHandle window, String id, Object chosen) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> box = (ComboBox<Object>) window.find(id);
            box.setValue(chosen);
        });
        window.settle();
    }

    private static List<String> cut(WindowHandle window) {
        return DeskToolkit.on(() -> window.all(Labeled.class).stream().filter(WindowHandle::isInView).filter(label -> !(label instanceof IndexedCell<?>) && label.isTextTruncated()).map(Labeled::getText).toList());
    }

    private static void look(WindowHandle window, String which, TextSize size, String... ids) {
        window.look(Theme.LIGHT, size);
        String name = "year-files-" + which + (size == TextSize.DOUBLE ? "200-" : "720-");
        for (String id : ids) {
            DeskToolkit.run(() -> window.find(id).requestFocus());
            window.settle().picture(name + id);
        }
        assertThat(cut(window)).isEmpty();
    }

    @Test
    void anExtractThenAllEditionsThenTheReportAreWrittenIntoOneFolder() {
        try (WindowHandle window = statistics(120, true)) {
            window.picture("year-files-720-page");
            choose(window, "statistics-edition", Edition.PARTNER);
            choose(window, "statistics-counted", AreasCounted.SOMERSET);
            assertThat(window.words()).contains("as recorded on 1 Nov 2024, Somerset alone. Partner edition");
            window.picture("year-files-720-extract").press("write-files");
            look(window, "", TextSize.PLAIN, "write-workbook-folder", "write-internal-folder");
            assertThat(window.textOf("what-is-written")).isEqualTo("Chosen: Partner edition, 2023/24, the extract of Somerset alone. "
                    + "Writing its files publishes it: what it gives away is kept, and later editions are checked against it.");
            window.press("write-report-write");
            assertThat(window.words()).contains("Choose a folder first. Nothing was written.");
            window.type("write-workbook-folder", folder.resolve("out").toString()).press("write-workbook-write");
            assertThat(window.words()).contains("4 files are in " + folder.resolve("out") + ".").contains("annual-statistics-2023-24-partner-somerset.xlsx");
            window.press("write-report-write");
            assertThat(window.words()).as("an extract is not the edition that the report is of").contains("Write its annual statistics first, and then its report");
            window.press("write-every-write").press("write-report-write").press("write-internal-write");
            assertThat(window.words()).contains("16 files are in ", "annual-report-2023-24-partner-section-somerset.docx", "annual-statistics-2023-24-internal.xlsx");
            look(window, "", TextSize.PLAIN, "write-workbook-folder", "write-internal-folder");
            look(window, "", TextSize.DOUBLE, "statistics-counted", "write-workbook-folder", "write-every-folder", "write-report-folder", "write-internal-folder");
        }
    }

    @Test
    void whatCannotBeWrittenSaysWhyBesideItsButton() {
        try (WindowHandle window = statistics(12, false)) {
            window.press("write-files").type("write-workbook-folder", folder.resolve("out").toString()).press("write-every-write");
            assertThat(window.words()).contains("nobody has signed off which numbers are too small to be shown. Open Settings, Small numbers");
            choose(window, "statistics-counted", AreasCounted.BCP);
            window.press("write-workbook-write");
            assertThat(window.words()).contains("The restricted edition stays with the panel.", "No statistics to show");
            look(window, "refused-", TextSize.PLAIN, "write-workbook-folder");
            look(window, "refused-", TextSize.DOUBLE, "statistics-counted", "write-workbook-folder", "write-every-folder");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void aVaultWithoutACaseSaysWhatToDo() {
        try (WindowHandle window = statistics(0, false)) {
            assertThat(window.textOf("headline-sentence")).isEqualTo("No death was notified and no review was completed in 2023/24. Choose another year, or register a death (Ctrl+N).");
            assertThat(window.words()).doesNotContain("may be chance");
            window.picture("year-files-720-empty");
            window.press("show-checks").picture("year-files-720-empty-checks").press("close-checks");
            window.press("tab-quarterly-dashboard").picture("year-files-720-empty-dashboard");
            window.look(Theme.LIGHT, TextSize.DOUBLE).picture("year-files-200-empty-dashboard").press("tab-annual-tables").picture("year-files-200-empty");
            assertThat(cut(window)).isEmpty();
        }
    }
}
