package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.testkit.FormTexts;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** The forms and their versions as whoever sets the office up meets them, over a real vault. */
@OnTheScreen
class FormVersionsViewTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2027, 4, 5));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PartHandle part(TextSize size) {
        var forms = office.can().forms();
        return new PartHandle(background -> {
            FormVersionsViewModel model = new FormVersionsViewModel(
                    new FormVersionsViewModel.Office(forms.listFormVersions()::list, forms.loadFormVersion()::look, forms.loadFormVersion()::load), background);
            model.read();
            return new FormVersionsView(model);
        }, 1096, 640, size);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int loaded() {
        return office.read(records -> records.formVersions().all()).size();
    }

    @Test
    void listsEachFormWithItsVersionsAndWhereTheyCameFrom() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(part.words()).contains("Notification form", "Reporting form", "From 1 Apr 2022 · ", "came with the program");
            assertThat(part.shows("load-form-files")).isFalse();
            part.picture("settings-forms");
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            part.picture("settings-forms-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void saysWhatAFileBringsBeforeItIsLoadedAndWhenItIsAsked() throws IOException {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("form-files", file("CDN-2027.json", FormTexts.notificationOf2027())).press("look-at-form-files").picture("settings-forms-look");
            assertThat(part.words()).contains("Notification form, from 1 Apr 2027", "1 new question, 1 no longer asked, 1 in other words", "Nothing is loaded yet.");
            assertThat(loaded()).isZero();
            part.press("load-form-files");
            assertThat(part.words()).contains("1 file loaded.", "From 1 Apr 2027", "asked from the next sign-in");
            assertThat(part.shows("load-form-files")).isFalse();
            assertThat(loaded()).isEqualTo(1);
            part.type("form-files", file("same.json", FormTexts.notificationOf2027())).press("look-at-form-files");
            assertThat(part.words()).contains("there already, word for word", "There is nothing to load.");
            assertThat(part.shows("load-form-files")).isFalse();
        }
        try (PartHandle later = part(TextSize.PLAIN)) {
            assertThat(later.words()).contains("From 1 Apr 2027", "loaded by ").doesNotContain("asked from the next sign-in");
        }
    }

    @Test
    void refusesWhatIsNoFormWithASentenceThatNamesTheFile() throws IOException {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.press("look-at-form-files");
            assertThat(part.words()).contains("Choose the file of a form first.");
            part.type("form-files", folder.resolve("nowhere.json").toString()).press("look-at-form-files");
            assertThat(part.words()).contains("A file cannot be read", "Nothing was loaded.");
            part.type("form-files", file("wrong.json", "{\"form\": \"CDR\",\n \"sections\": 7")).press("look-at-form-files").picture("settings-forms-refused");
            assertThat(part.words()).contains("wrong.json: line 2", "The forms are as they were.");
            part.type("form-files", file("right.json", FormTexts.notificationOf2027()) + "\n" + file("huge.json", " ".repeat(2_000_005))).press("look-at-form-files");
            assertThat(part.words()).contains("huge.json: the file is larger than 2 MB");
            part.type("form-files", file("old.json", FormTexts.shipped(FormTexts.NEWEST_NOTIFICATION).replace("\"Family name\"", "\"Name\""))).press("look-at-form-files");
            assertThat(part.words()).contains("there is a version of CDN from 2022-04-01 already");
            part.type("form-files", folder.toString()).press("look-at-form-files");
            assertThat(part.words()).contains("A file cannot be read");
            assertThat(loaded()).isZero();
            assertThat(part.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void leavesTheFilesAloneWhenAsked() throws IOException {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("form-files", file("CDN-2027.json", FormTexts.notificationOf2027())).press("look-at-form-files").press("leave-form-files");
            assertThat(part.shows("load-form-files")).isFalse();
            assertThat(loaded()).isZero();
        }
    }
}
