package uk.cdop.casebook.desktop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

@OnTheScreen
class PapersViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-01");

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private PapersViewModel model;
    private Scene scene;
    private Stage stage;

    @BeforeEach
    void open() {
        DeskToolkit.start();
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        CaseFile file = StoreCases.with(1, FieldKey.of("circumstances"), Answer.given("Found at home. Exampel Aldder had been well until the day before."));
        office.keep(file);
        office.change(records -> {
            records.meetingPlans().add(new MeetingPlan(
                    MEETING, new MeetingPlan.When(LocalDate.of(2024, 4, 16), LocalTime.of(9, 30), 180), PanelKind.GENERAL, Optional.empty(), Optional.empty(),
                    MeetingPlan.Course.PLANNED, List.of(AgendaEntry.ofCase(file.number(), 25, new TreeSet<>())), List.of(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        DeskToolkit.run(() -> {
            model = new PapersViewModel(office.can().pack(), TODAY, Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)));
            scene = new Scene(Layouts.scrolled(new PapersView(model)), 1280, 720);
            Theme.LIGHT.dress(scene, TextSize.PLAIN);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.read(MEETING);
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Message.Kind said() {
        return DeskToolkit.on(() -> model.messageProperty().get().kind());
    }

    @Test
    void thePapersAreBuiltCheckedResolvedReleasedAndHandedOut() {
        assertThat(PapersViewModel.standing(Optional.empty())).contains("Not built yet");
        DeskToolkit.picture(scene, "papers-empty");
        DeskToolkit.run(() -> {
            model.build();
            model.check();
        });
        assertThat(said()).isEqualTo(Message.Kind.WARNING);
        DeskToolkit.picture(scene, "papers-finds");
        DeskToolkit.run(() -> Theme.LIGHT.dress(scene, TextSize.DOUBLE));
        DeskToolkit.picture(scene, "papers-finds-200");
        DeskToolkit.run(() -> Theme.LIGHT.dress(scene, TextSize.PLAIN));
        DeskToolkit.run(() -> model.keep(0));
        assertThat(said()).isEqualTo(Message.Kind.REFUSED);
        int finds = model.hits().size();
        for (int place = 0; place < finds; place++) {
            int one = place;
            DeskToolkit.run(() -> {
                model.reasonProperty().set("It names nobody here.");
                model.keep(one);
            });
        }
        DeskToolkit.run(() -> {
            model.holdersProperty().set("Sample Holder\nOther Holder");
            model.release();
        });
        assertThat(said()).isEqualTo(Message.Kind.DONE);
        DeskToolkit.run(() -> assertThat(model.record(model.copies().getFirst(), PackCopy.Step.SIGNED_OUT)).as("no day is typed").isFalse());
        assertThat(model.messageProperty().get().text()).contains("Enter the day").contains("Nothing was recorded");
        DeskToolkit.run(() -> {
            model.copyDay().textProperty().set("today");
            assertThat(model.record(model.copies().getFirst(), PackCopy.Step.SIGNED_OUT)).isTrue();
        });
        assertThat(model.copies().getFirst().inWords()).isEqualTo("Signed out");
        DeskToolkit.run(() -> {
            stage.setHeight(2300);
        });
        DeskToolkit.picture(scene, "papers-released");
        DeskToolkit.run(() -> model.write());
        assertThat(said()).isEqualTo(Message.Kind.REFUSED);
        DeskToolkit.run(() -> model.addLate());
        assertThat(said()).isEqualTo(Message.Kind.REFUSED);
    }

    @Test
    void aLatePaperIsReadFromAFileLookedOverAndAdded() throws IOException {
        Path paper = Files.writeString(folder.resolve("paper.txt"), "Exampel Aldder was seen by the nurse at home.");
        DeskToolkit.run(() -> {
            model.build();
            model.readLate(paper);
        });
        assertThat(said()).isEqualTo(Message.Kind.DONE);
        assertThat(model.lateTextProperty().get()).contains("seen by the nurse");
        DeskToolkit.run(() -> stage.setHeight(1400));
        DeskToolkit.picture(scene, "papers-late");
        DeskToolkit.run(() -> {
            model.lateCaseProperty().set(model.agenda().getFirst());
            model.lateTitleProperty().set("Report of the nurse");
            model.addLate();
        });
        assertThat(said()).isEqualTo(Message.Kind.DONE);
        assertThat(model.lateTextProperty().get()).isEmpty();
        DeskToolkit.run(() -> model.readLate(folder.resolve("none.txt")));
        assertThat(said()).isEqualTo(Message.Kind.REFUSED);
    }
}
