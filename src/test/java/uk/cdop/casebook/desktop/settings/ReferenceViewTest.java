package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.annualtables.EditReference;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.reference.ReferenceList;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** The populations and national figures as whoever sets the office up meets them, over a real vault. */
@OnTheScreen
class ReferenceViewTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 11, 1));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PartHandle part(TextSize size) {
        EditReference edit = office.can().editReference();
        return new PartHandle(background -> {
            ReferenceViewModel model = new ReferenceViewModel(new ReferenceViewModel.Office(
                    edit::show, edit::add, edit::replace, edit::asShipped, (list, into) -> edit.save(list, into, Progress.NONE)), background);
            model.read();
            return new ReferenceView(model);
        }, 1096, 640, size);
    }

    private static void choose(PartHandle part, ReferenceList list) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<ReferenceList> box = (ComboBox<ReferenceList>) part.find("reference-list");
            box.setValue(list);
        });
        part.settle();
    }

    @Test
    void whatNobodyFoundIsAnEmptyPlaceAndWhatIsHeldSaysWhereItComesFrom() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(part.words()).contains("Somerset: live births, 2023/24: No figure", "Not found").doesNotContain("SEEN", "18,715");
            part.picture("settings-figures");
            part.choose("reference-year", "2020/21");
            assertThat(part.words()).contains("Somerset: 15 to 17 years, 2020/21: 18,715", "Superseded, not for publication").doesNotContain("used in tables");
            choose(part, ReferenceList.COMPARATORS);
            part.choose("reference-year", "2023/24");
            assertThat(part.words()).contains("Deaths at 0 to 17 years, per 100,000 children, 2023/24: 29.8 (used in tables)", "Read at second hand: RCPCH");
            part.picture("settings-figures-national");
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            part.picture("settings-figures-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void figuresAreBroughtInFromAFileAllOfItOrNothing() throws IOException {
        String head = "area,year,band,value,publisher,release,address,status\n";
        Path file = Files.writeString(folder.resolve("births.csv"), head + "SOMERSET,2023/24,live_births,many,Example publisher,2024,example.org,official\n");
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.press("add-reference");
            assertThat(part.words()).contains("Choose a file first.");
            part.type("reference-file", file.toString()).press("add-reference");
            assertThat(part.words()).contains("Nothing was changed.", "Row 2: The value must be a whole number above 0.");
            part.picture("settings-figures-refused");
            Files.writeString(file, head + "SOMERSET,2023/24,live_births,4321,Example publisher,2024,example.org,official\n");
            part.press("add-reference");
            assertThat(part.words()).contains("1 figure taken.", "Somerset: live births, 2023/24: 4,321 (used in tables)", "released 2024");
            part.picture("settings-figures-taken");
            part.press("shipped-reference");
            assertThat(part.words()).contains("Somerset: live births, 2023/24: No figure");
            part.press("save-reference");
            assertThat(part.words()).contains("Choose a folder first.");
            part.type("reference-folder", folder.resolve("out").toString()).press("save-reference");
            assertThat(part.words()).contains("Written: ");
            assertThat(folder.resolve("out").resolve("denominators.csv")).content().startsWith("area,year,band,value,").doesNotContain("#");
            part.type("reference-file", folder.resolve("nowhere.csv").toString()).press("replace-reference");
            assertThat(part.words()).contains("There is no such file.");
            assertThat(part.problems().latestProperty().get()).isEmpty();
        }
    }
}
