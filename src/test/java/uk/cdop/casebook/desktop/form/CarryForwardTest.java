package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** A form of a case is brought into the newest wording from the page of its forms, over a real vault. */
@OnTheScreen
class CarryForwardTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 1);
    private static final CaseNumber CASE = CaseNumber.of(2023, 1);

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private CaseFormsViewModel forms;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        CaseFile file = StoreCases.with(1, FieldKey.of("covid_alert"), Answer.given("yes"));
        FormInstance form = file.notificationForm();
        office.keep(file.withNotificationForm(new FormInstance(form.form(), APRIL_2019, form.openedOn(), form.completedOn(), form.answers()), file.residence()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private CaseFormsView view(Background background) {
        var desk = office.can().forms();
        forms = new CaseFormsViewModel(
                new CaseFormsViewModel.Office(desk.listCaseForms()::list, desk.openForm()::open, desk::source, OfficeForTests.words(), CorrectionRoad.IN_PLACE), background, Pause.NONE, TODAY, () -> { });
        CarryForwardViewModel carrying = new CarryForwardViewModel(
                desk.carryFormForward()::preview, desk.carryFormForward()::carry, background, () -> forms.read(CASE));
        forms.read(CASE);
        return new CaseFormsView(forms, Optional.of(carrying));
    }

    private PartHandle part(TextSize size) {
        return new PartHandle(this::view, 1096, 640, size);
    }

    private LocalDate version() {
        return office.read(records -> records.cases().find(CASE)).orElseThrow().notificationForm().version();
    }

    @Test
    void showsWhatComesOverAndWhatDoesNotBeforeAnythingIsChanged() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.press("carry-notification").picture("carry-forward");
            assertThat(part.words()).contains(
                    "Ask in the newest wording: Notification form", "From the wording of 1 Apr 2019 to that of 1 Apr 2022", "answers come over.",
                    "is not asked in this version. The answer is kept and stays with the form.", "Asked anew");
            assertThat(part.focused()).isEqualTo("leave-carry");
            assertThat(part.cut()).isEmpty();
            part.key("leave-carry", KeyCode.ESCAPE, false);
            assertThat(part.shows("carry-form")).isFalse();
            assertThat(version()).isEqualTo(APRIL_2019);
        }
        try (PartHandle part = part(TextSize.DOUBLE)) {
            part.press("carry-notification").picture("carry-forward-double");
            assertThat(part.cut()).isEmpty();
        }
    }

    @Test
    void carriesTheFormForwardAndSaysWhatStayedBehind() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.press("carry-notification").press("carry-form").picture("carry-forward-done");
            assertThat(part.words()).contains("Notification form is asked in the wording of 1 Apr 2022 now.", "1 answer stayed behind and is kept with the form.");
            assertThat(version()).isEqualTo(LocalDate.of(2022, 4, 1));
            assertThat(part.shows("carry-notification")).isFalse();
            assertThat(part.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void changesNothingWhereTheFormChangedSinceItWasLookedAt() {
        try (PartHandle part = part(TextSize.PLAIN)) {
            part.press("carry-notification");
            office.change(records -> {
                records.cases().update(records.cases().find(CASE).orElseThrow());
                return records.audit().record(uk.cdop.casebook.testkit.StoreDesk.somethingDone());
            });
            part.press("carry-form");
            assertThat(part.words()).contains("The form was changed since you looked. Nothing was carried forward");
            assertThat(version()).isEqualTo(APRIL_2019);
        }
    }
}
