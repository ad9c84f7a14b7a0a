package uk.cdop.casebook.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;

@OnTheScreen
class NoticesViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 20);
    private static final CaseFile CASE = StoreCases.notified(CaseNumber.of(2023, 5), StoreCases.answers().with(RESIDENCE_AREA, "E06000059"));

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private NoticesViewModel model;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(CASE);
        UseCases can = office.can();
        model = new NoticesViewModel(new IntakeUseCases(can.intake(), can.registerNotification(), can.showCase()::show, can.documents().findSimilarDeaths()), TODAY,
                Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)), () -> {});
        model.read(CASE.number());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anotherNotifierIsAdded() {
        assertThat(model.lines()).containsExactly("16 Jul 2023, 09:30: A Reporter, Example Hospital (Public notification form)");
        model.agencyProperty().set("Example Registrar");
        model.add();
        assertThat(model.messageProperty().get()).isEqualTo(Message.done("Kept. The case now has 2 notices."));
        assertThat(model.lines()).hasSize(2);
        assertThat(model.agencyProperty().get()).isEmpty();
    }

    @Test
    void badValuesGetASentence() {
        model.add();
        assertThat(model.messageProperty().get().text()).contains("not said who sent");
        model.receivedOnProperty().set("soon");
        model.add();
        assertThat(model.messageProperty().get().text()).contains("cannot be read");
        model.acknowledgedOnProperty().set("soon");
        model.accept();
        assertThat(model.messageProperty().get().text()).contains("acknowledgement cannot be read");
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void theCaseIsAcceptedOnce() {
        assertThat(model.toAcceptProperty().get()).isTrue();
        model.acknowledgedOnProperty().set("today");
        model.accept();
        assertThat(model.messageProperty().get().text()).contains("gathering information");
        assertThat(model.toAcceptProperty().get()).isFalse();
        model.accept();
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.REFUSED);
    }

    @Test
    void theOpenQuestionsOfTheScopeAreAskedAndKept() {
        assertThat(model.ruleProperty().get()).startsWith("A child born alive");
        model.scope().all().getFirst().textProperty().set("yes");
        model.decideScope();
        assertThat(model.messageProperty().get().text()).startsWith("Kept. A child born alive");
        model.read(CASE.number());
        assertThat(model.scope().all().getFirst().textProperty().get()).isEqualTo("yes");
        model.accept();
        assertThat(model.toAcceptProperty().get()).isFalse();
    }

    @Test
    void isDrawn() {
        DeskToolkit.start();
        Stage stage = DeskToolkit.on(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new NoticesView(model), 1100, 900));
            Theme.LIGHT.dress(made.getScene(), TextSize.PLAIN);
            made.show();
            model.read(CASE.number());
            return made;
        });
        assertThat(DeskToolkit.draw(stage.getScene(), "intake-notices").length()).isGreaterThan(6_000);
        DeskToolkit.run(stage::hide);
    }
}
