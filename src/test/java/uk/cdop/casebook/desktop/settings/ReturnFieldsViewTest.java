package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields.DatedList;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** What NCMD asks for as whoever keeps the return meets it in the settings, over a real vault. */
@OnTheScreen
class ReturnFieldsViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final String HEADER = "form,field,needed,mark\n";

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PartHandle part(TextSize size) {
        UseCases can = office.as(Role.EXPORTER);
        return new PartHandle(background -> {
            ReturnFieldsViewModel model = new ReturnFieldsViewModel(can.showReturnFields(), can.editReturnFields(), () -> TODAY, background);
            model.read();
            return new ReturnFieldsView(model);
        }, 1096, 640, size);
    }

    private static void choose(PartHandle part, int place) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<DatedList> box = (ComboBox<DatedList>) part.find("return-fields-list");
            box.setValue(box.getItems().get(place));
        });
        part.settle();
    }

    @Test
    void nothingIsSavedOrTakenAwayBeforeTheListsHaveBeenRead() {
        UseCases can = office.as(Role.EXPORTER);
        AtomicReference<ReturnFieldsViewModel> model = new AtomicReference<>();
        try (PartHandle part = new PartHandle(background -> {
            model.set(new ReturnFieldsViewModel(can.showReturnFields(), can.editReturnFields(), () -> TODAY, background));
            return new ReturnFieldsView(model.get());
        }, 1096, 640, TextSize.PLAIN)) {
            DeskToolkit.run(() -> {
                model.get().folderProperty().set(folder.toString());
                model.get().takeAway();
                model.get().save();
            });
            assertThat(part.settle().words()).contains("The lists could not be read, so there is none to save.");
            assertThat(folder.resolve("ncmd-fields.csv")).doesNotExist();
        }
    }

    @Test
    void theListThatCameWithTheProgramIsShownUntilThereIsAnother() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(part.words()).contains("Came with the program (in force today): 12 fields.", "Sex (CDN)", "Must be answered where the child died before the first birthday")
                    .contains("background, medium confidence").doesNotContain("BG-M");
            assertThat(part.shows("take-away-return-fields")).isFalse();
            part.picture("settings-ncmd-fields");
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            part.picture("settings-ncmd-fields-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void aListIsWrittenChangedAndLoadedFromADayOnAllOfItOrNothing() throws IOException {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.press("save-return-fields");
            assertThat(part.words()).contains("Choose a folder first.");
            part.type("return-fields-folder", folder.resolve("out").toString()).press("save-return-fields");
            Path written = folder.resolve("out").resolve("ncmd-fields-as-shipped.csv");
            assertThat(part.words()).contains("Written: " + written);
            part.press("load-return-fields");
            assertThat(part.words()).contains("Choose a file first.");
            part.type("return-fields-file", written.toString()).press("load-return-fields");
            assertThat(part.words()).contains("Say from which day the list holds.");
            part.type("return-fields-from", "soon").press("load-return-fields");
            assertThat(part.words()).contains("The first day cannot be read as a day.");
            Files.writeString(written, Files.readString(written) + "CDX,sex,always,LOCAL,,\nCDN,sex,sometimes,LOCAL,,\n");
            part.type("return-fields-from", "1 Apr 2025").press("load-return-fields");
            assertThat(part.words()).contains("Nothing was changed.", "Line 14: The form must be one of CDN, CDR and CDA, or a supplementary form such as sf_sud.", "Line 15: Needed must be one of");
            part.picture("settings-ncmd-fields-refused");
            Files.writeString(written, HEADER + "CDN,sex,always,LOCAL\nCDN,ethnic_category,never,LOCAL\n");
            part.press("load-return-fields");
            assertThat(part.words()).contains("Kept. 2 fields in the list that holds from 1 Apr 2025.", "From 1 Apr 2025: 2 fields.", "Need not be answered");
            part.picture("settings-ncmd-fields-loaded");
            assertThat(part.cut()).isEmpty();
            choose(part, 1);
            assertThat(part.words()).contains("Came with the program, holds to 31 Mar 2025 (in force today): 12 fields.");
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            choose(part, 0);
            part.picture("settings-ncmd-fields-loaded-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void theListThatCameWithTheProgramHoldsAgainFromADayOrOnceTheOfficesOwnAreTakenAway() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), HEADER + "CDN,sex,always,LOCAL\n");
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("return-fields-file", file.toString()).type("return-fields-from", "31 Mar 2019").press("load-return-fields");
            assertThat(part.words()).contains("Nothing was changed.", "A list begins on 1 April 2019 or later").doesNotContain("Line 0");
            part.type("return-fields-from", "1 Apr 2019").press("load-return-fields");
            part.type("return-fields-from", "1 Apr 2024").press("shipped-return-fields");
            assertThat(part.words()).contains("Kept. 12 fields", "From 1 Apr 2024 (in force today): 12 fields.");
            choose(part, 1);
            assertThat(part.words()).contains("From 1 Apr 2019 to 31 Mar 2024: 1 field.");
            choose(part, 2);
            assertThat(part.words()).contains("Came with the program, holds on no day: 12 fields.");
            choose(part, 1);
            part.press("take-away-return-fields");
            assertThat(part.words()).contains("Taken away: the list from 1 Apr 2019.").doesNotContain("holds on no day");
            choose(part, 0);
            part.press("take-away-return-fields");
            assertThat(part.words()).contains("Came with the program (in force today): 12 fields.");
        }
    }

    @Test
    void whatCannotBeReadAsTextIsRefusedInWordsAndChangesNothing() throws IOException {
        Path notText = Files.write(folder.resolve("list.csv"), (HEADER + "CDN,sex,always,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.type("return-fields-from", "1 Apr 2025").type("return-fields-file", notText.toString()).press("load-return-fields");
            assertThat(part.words()).contains("The file cannot be read as text in UTF-8. Nothing was changed.", "Came with the program (in force today)");
            part.type("return-fields-file", folder.resolve("nowhere.csv").toString()).press("load-return-fields");
            assertThat(part.words()).contains("Check that it is there");
        }
    }
}
