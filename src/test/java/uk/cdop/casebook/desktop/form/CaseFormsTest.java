package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;

/** The forms of a case over a real vault: listed, opened, answered, left. */
@OnTheScreen
class CaseFormsTest {

    private static final CaseNumber CASE = CaseNumber.of(2023, 1);

    @TempDir
    Path folder;

    private final Problems problems = new Problems(Runnable::run);
    private final Deque<Runnable> store = new ArrayDeque<>();

    private void runStore() {
        while (!store.isEmpty()) {
            store.poll().run();
        }
    }

    @Test
    void opensAFormInPlaceAndListsItAfterwardsWithWhatIsAnswered() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29))) {
            office.keep(StoreCases.full(1));
            int[] again = {0};
            CaseFormsViewModel model = model(office, () -> again[0]++);
            model.read(CASE);
            runStore();
            assertThat(model.forms()).hasSize(1);
            assertThat(model.choices()).extracting(FormChoice::form).contains(FormCode.REPORTING);
            model.openNew(FormCode.REPORTING);
            runStore();
            FormViewModel form = model.openProperty().get().orElseThrow();
            FieldViewModel name = form.parts().stream().flatMap(part -> part instanceof FormPart.Question(FieldViewModel field) && field.isFreeText()
                    ? java.util.stream.Stream.of(field) : java.util.stream.Stream.empty()).findFirst().orElseThrow();
            name.textProperty().set("Example Hospital");
            name.commit();
            form.leave();
            runStore();
            assertThat(model.openProperty().get()).isEmpty();
            assertThat(again[0]).isEqualTo(1);
            model.read(CASE);
            runStore();
            assertThat(model.forms()).hasSize(2);
            assertThat(model.forms().get(1).answered()).isEqualTo(1);
            assertThat(problems.latestProperty().get()).isEmpty();
            draw(model);
        }
    }

    private CaseFormsViewModel model(OfficeOnDisk office, Runnable afterwards) {
        var desk = office.can().forms();
        return new CaseFormsViewModel(
                new CaseFormsViewModel.Office(desk.listCaseForms()::list, desk.openForm()::open, desk::source, OfficeForTests.words(), CorrectionRoad.IN_PLACE),
                Background.by(store::add, Runnable::run, problems), Pause.NONE, LocalDate.of(2024, 2, 29), afterwards);
    }

    @Test
    void namesTheFormsThatTheCircumstancesSuggestFirstWithTheRuleInWords() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29))) {
            office.keep(StoreCases.notified(CASE, StoreCases.answers().with(FieldKey.of("event_types"), "drowning fire_burns").with(NotificationFields.PLACE_OF_DEATH_TYPE, "emergency_department")));
            CaseFormsViewModel model = model(office, () -> { });
            model.read(CASE);
            runStore();
            assertThat(model.choices().stream().filter(FormChoice::isSuggested).map(FormChoice::form))
                    .containsExactly(FormCode.DROWNING, FormCode.FIRE, FormCode.CARE_PATHWAY);
            assertThat(model.choices().getFirst().why()).hasValueSatisfying(why -> assertThat(why).startsWith("Suggested because “").contains("” is “Drowning”").endsWith("."));
            assertThat(model.choices().getFirst().there()).isEmpty();
            assertThat(model.choices().get(3)).satisfies(other -> assertThat(other.isSuggested()).isFalse());
            model.openNew(FormCode.DROWNING);
            runStore();
            model.openProperty().get().orElseThrow().leave();
            runStore();
            model.read(CASE);
            runStore();
            assertThat(model.choices().getFirst().there()).isEqualTo(Optional.of(model.forms().get(1).ref()));
            Scene scene = draw(model, "forms-suggested", 1280, 720, TextSize.PLAIN);
            assertThat(scene.lookup("#open-sf_fire")).isNotNull();
            assertThat(scene.lookup("#go-to-sf_drowning")).isNotNull();
            assertThat(scene.lookup("#open-sf_epilepsy").getParent().getParent().getParent().isVisible()).isFalse();
            DeskToolkit.run(() -> ((javafx.scene.control.Button) scene.lookup("#all-forms")).fire());
            assertThat(scene.lookup("#open-sf_epilepsy").getParent().getParent().getParent().isVisible()).isTrue();
            assertThat(DeskToolkit.draw(scene, "forms-all").length()).isGreaterThan(6_000);
            draw(model, "forms-suggested-200", 1280, 720, TextSize.DOUBLE);
        }
    }

    @Test
    void saysSoWhereNothingSuggestsASupplementaryForm() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29))) {
            office.keep(StoreCases.notified(1));
            CaseFormsViewModel model = model(office, () -> { });
            model.read(CASE);
            runStore();
            assertThat(model.choices()).noneMatch(FormChoice::isSuggested).extracting(FormChoice::form).contains(FormCode.REPORTING, FormCode.EPILEPSY);
        }
    }

    private static void draw(CaseFormsViewModel model) {
        draw(model, "case-forms", 1000, 700, TextSize.PLAIN);
    }

    private static Scene draw(CaseFormsViewModel model, String name, double width, double height, TextSize size) {
        DeskToolkit.start();
        Scene scene = DeskToolkit.on(() -> {
            Scene made = new Scene(new CaseWithForms(
                    Layouts.scrolled(new CaseFormsView(model, Optional.empty())), () -> { }, model, uk.cdop.casebook.desktop.support.Covering.always()), width, height);
            Theme.LIGHT.dress(made, size);
            Stage stage = new Stage();
            stage.setScene(made);
            stage.show();
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        assertThat(DeskToolkit.draw(scene, name).length()).isGreaterThan(6_000);
        return scene;
    }
}
