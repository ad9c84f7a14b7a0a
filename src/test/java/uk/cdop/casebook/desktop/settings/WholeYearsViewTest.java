package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.annualtables.SetWholeYears;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** From which year on every case is held, as the office says it, over a real vault. */
@OnTheScreen
class WholeYearsViewTest {

    @TempDir
    Path folder;

    private static PartHandle part(SetWholeYears office, TextSize size) {
        return new PartHandle(background -> {
            WholeYearsViewModel model = new WholeYearsViewModel(office::show, office::set, background);
            model.read();
            return new WholeYearsView(model);
        }, 1096, 640, size);
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void theYearIsKeptRefusedAndPutBack(TextSize size) {
        try (OfficeOnDisk vault = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 3, 1))) {
            SetWholeYears office = vault.can().reports().wholeYears();
            try (PartHandle part = part(office, size)) {
                assertThat(part.settle().words()).contains("Not set: the year of the oldest record stands for it.").doesNotContain("Undo");
                part.type("whole-years-first", "2019/20");
                assertThat(part.press("keep-whole-years").words()).contains("Kept. The statistics go back to 2019/20, and earlier years are not available.", "Set to 2019/20.", "Undo");
                assertThat(office.show()).isEqualTo(Optional.of(new FinancialYear(2019)));
                part.picture("whole-years-" + size.name().toLowerCase(Locale.ROOT));
                assertThat(part.cut()).isEmpty();
                part.type("whole-years-first", "2019");
                assertThat(part.press("keep-whole-years").words()).contains("The year cannot be read.", "Nothing was changed.");
                part.type("whole-years-first", "2024/25");
                assertThat(part.press("keep-whole-years").words()).contains("That year has not begun. Nothing was changed.");
                assertThat(office.show()).isEqualTo(Optional.of(new FinancialYear(2019)));
                assertThat(part.press("undo-whole-years").words()).contains("Kept. The statistics go back to the year of the oldest record.");
                assertThat(office.show()).isEmpty();
            }
        }
    }
}
