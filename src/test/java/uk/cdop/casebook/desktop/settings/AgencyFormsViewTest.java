package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.office.ncmdreturn.EditAgencyForms;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** Whether agencies' forms are keyed, as the office sets it up, over a real vault. */
@OnTheScreen
class AgencyFormsViewTest {

    @TempDir
    Path folder;

    private static PartHandle part(EditAgencyForms edit, TextSize size) {
        return new PartHandle(background -> {
            AgencyFormsViewModel model = new AgencyFormsViewModel(edit::areKeyed, edit::change, background);
            model.read();
            return new AgencyFormsView(model);
        }, 1096, 640, size);
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void theOfficeLeavesThemOutAndTakesThemInAgain(TextSize size) {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 3, 1))) {
            EditAgencyForms edit = office.can().ncmdReturn().editAgencyForms();
            try (PartHandle part = part(edit, size)) {
                assertThat(part.settle().words()).contains("This office keys them").doesNotContain("Kept.");
                assertThat(part.press("agency-forms-leave-out").words()).contains("Kept. Agencies’ reporting and supplementary forms are left out");
                assertThat(edit.areKeyed()).isFalse();
                part.picture("agency-forms-" + size.name().toLowerCase(Locale.ROOT));
                assertThat(part.cut()).isEmpty();
                assertThat(part.press("agency-forms-key").words()).contains("Kept. Agencies’ reporting and supplementary forms are keyed by this office");
                assertThat(edit.areKeyed()).isTrue();
            }
        }
    }
}
