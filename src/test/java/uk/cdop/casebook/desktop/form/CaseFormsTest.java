package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** The forms of a case over a real vault: listed, opened, answered, left. */
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
            var desk = office.can().forms();
            int[] again = {0};
            CaseFormsViewModel model = new CaseFormsViewModel(
                    new CaseFormsViewModel.Office(desk.listCaseForms()::list, desk.openForm()::open, desk::source),
                    Background.by(store::add, Runnable::run, problems), Pause.NONE, LocalDate.of(2024, 2, 29), () -> again[0]++);
            model.read(CASE);
            runStore();
            assertThat(model.forms()).hasSize(1);
            assertThat(model.canBeOpened()).contains(FormCode.REPORTING);
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

    private static void draw(CaseFormsViewModel model) {
        DeskToolkit.start();
        Scene scene = DeskToolkit.on(() -> {
            Scene made = new Scene(new CaseWithForms(new CaseFormsView(model), () -> {}, model), 1000, 700);
            Theme.LIGHT.dress(made, TextSize.PLAIN);
            Stage stage = new Stage();
            stage.setScene(made);
            stage.show();
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        assertThat(DeskToolkit.picture(scene, "case-forms").length()).isGreaterThan(6_000);
    }
}
