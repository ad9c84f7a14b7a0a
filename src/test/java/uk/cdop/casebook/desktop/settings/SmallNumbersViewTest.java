package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** The rule for small numbers and its sign-off as whoever sets the office up meets them, over a real vault. */
@OnTheScreen
class SmallNumbersViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

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
        return new PartHandle(background -> {
            SmallNumbersViewModel model = new SmallNumbersViewModel(office.can().editDisclosureRule(), () -> TODAY, background);
            model.read();
            return new SmallNumbersView(model);
        }, 1096, 640, size);
    }

    @Test
    void aSignOffIsRecordedAndAnotherNumberEndsIt() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            assertThat(part.words()).contains("from 1 to 4 are withheld", "Nobody has signed this off", "Nothing has left the panel yet.");
            part.press("sign-off-small-numbers");
            assertThat(part.words()).contains("Give the name, the role and the day of the sign-off.");
            part.type("signed-by", "Sample Person").type("signed-role", "Information governance lead").type("signed-on", "today").press("sign-off-small-numbers");
            assertThat(part.words()).contains("Signed off by Sample Person, Information governance lead, on 1 Nov 2024.");
            part.picture("settings-small-numbers");
            part.type("smallest-shown", "6").press("keep-smallest");
            assertThat(part.words()).contains("from 1 to 5 are withheld", "Nobody has signed this off");
            part.choose("years-together", "3").press("keep-smallest");
            assertThat(part.words()).contains("those of 3 years are counted together", "Nobody has signed this off");
            part.type("smallest-shown", "many").press("keep-smallest");
            assertThat(part.words()).contains("Give a whole number. Nothing was changed.");
            assertThat(part.cut()).isEmpty();
            assertThat(part.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void whatLeftThePanelIsListedAndTheLargerTextFits() {
        office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
        office.can().writeStatistics().write(new FinancialYear(2023), Edition.PUBLIC, folder.resolve("out"), Progress.NONE);
        try (PartHandle part = part(TextSize.DOUBLE)) {
            assertThat(part.words()).contains("2023/24, public edition, All areas: published 1 Nov 2024");
            part.picture("settings-small-numbers-double");
            assertThat(part.cut()).isEmpty();
        }
    }
}
