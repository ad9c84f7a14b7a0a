package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.ProcessRule;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** What processes hold up and which days are kept clear for families, changed over a real vault. */
@OnTheScreen
class ProcessRulesViewTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private ProcessRulesViewModel model;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 3, 14));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PartHandle processes(TextSize size) {
        return new PartHandle(background -> {
            var edit = office.can().processes().editProcessRules();
            model = new ProcessRulesViewModel(edit::show, edit::shipped, edit::replace, background);
            model.read();
            return new ProcessRulesView(model);
        }, 1096, 640, size);
    }

    private PartHandle guardDays() {
        return new PartHandle(background -> {
            var edit = office.can().family().editGuardDays();
            GuardDaysViewModel days = new GuardDaysViewModel(edit::show, edit::shipped, edit::change, background);
            days.read();
            return new GuardDaysView(days);
        }, 1096, 640, TextSize.PLAIN);
    }

    private ProcessRule kept(HoldKind kind) {
        return ProcessRules.read(office.can().processes().editProcessRules().show()).of(kind);
    }

    @Test
    void showsEveryKindOfProcessWithWhatItRestsOn() {
        try (PartHandle part = processes(TextSize.PLAIN)) {
            for (HoldKind kind : HoldKind.values()) {
                assertThat(part.words()).contains(kind.label());
            }
            assertThat(part.words()).contains("background, high confidence", "CDRM waits", "Ask again after");
            part.picture("settings-processes");
            assertThat(part.cut()).isEmpty();
        }
        try (PartHandle part = processes(TextSize.DOUBLE)) {
            part.picture("settings-processes-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void keepsWhatIsChosenAndGoesBackToWhatWasShipped() {
        ProcessRule shipped = kept(HoldKind.INQUEST);
        try (PartHandle part = processes(TextSize.PLAIN)) {
            DeskToolkit.run(() -> ((CheckBox) part.find("cdrm-waits-inquest")).setSelected(true));
            part.type("days-inquest", " 28 ").type("call-inquest", "The coroner’s officer of the area").press("keep-process-rules");
            assertThat(part.words()).contains("1 kind of process changed.");
            assertThat(kept(HoldKind.INQUEST)).isEqualTo(new ProcessRule(
                    HoldKind.INQUEST, true, true, ProcessRule.ClockStop.LEGAL, 28, "The coroner’s officer of the area", "set by this office"));
            part.press("shipped-process-rules");
            assertThat(kept(HoldKind.INQUEST)).isEqualTo(shipped);
            assertThat(part.words()).contains("those that came with the program").doesNotContain("set by this office");
        }
    }

    @Test
    void aBadLineGetsASentenceAndNothingIsKept() {
        String before = office.can().processes().editProcessRules().show();
        try (PartHandle part = processes(TextSize.PLAIN)) {
            part.type("days-inquest", "soon").type("call-criminal", " ").type("call-dhr", "one; two").type("days-psii", "3651").press("keep-process-rules");
            assertThat(part.words()).contains(
                    "Inquest: give a whole number of days from 0 to 3,650.", "Criminal investigation: say in at most 200 characters",
                    "Domestic abuse related death review: say", "Patient safety incident investigation: give", "Nothing was kept.");
            part.picture("settings-processes-refused");
            assertThat(office.can().processes().editProcessRules().show()).isEqualTo(before);
            DeskToolkit.run(model::read);
            assertThat(model.linesProperty().get().getFirst().days().get()).isEqualTo("soon");
            part.press("take-back-process-rules");
            assertThat(model.linesProperty().get().getFirst().days().get()).isEqualTo("56");
        }
    }

    @Test
    void saysWhereNothingWasDifferent() {
        try (PartHandle part = processes(TextSize.PLAIN)) {
            part.press("keep-process-rules");
            assertThat(part.words()).contains("Nothing was different.");
        }
    }

    @Test
    void keepsTheDaysClearOrSaysWhyNot() {
        try (PartHandle part = guardDays()) {
            assertThat(part.words()).contains("design: a letter by post is opened some days after it is sent");
            part.picture("settings-guard-days");
            part.type("guard-days-before", "a week").press("keep-guard-days");
            assertThat(part.words()).contains("Give whole numbers of days from 0 to 60. Nothing was changed.");
            part.type("guard-days-before", "61").press("keep-guard-days");
            assertThat(part.words()).contains("from 0 to 60");
            part.type("guard-days-before", "7").type("guard-days-after", "0").press("keep-guard-days");
            assertThat(part.words()).contains("Done", "set by this office");
            assertThat(office.can().family().editGuardDays().show().daysBefore()).isEqualTo(7);
            part.press("shipped-guard-days");
            assertThat(office.can().family().editGuardDays().show()).isEqualTo(office.can().family().editGuardDays().shipped());
            assertThat(part.cut()).isEmpty();
        }
    }
}
