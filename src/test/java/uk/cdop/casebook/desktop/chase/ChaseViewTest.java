package uk.cdop.casebook.desktop.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.SampleRequests.person;
import static uk.cdop.casebook.testkit.SampleRequests.reminded;
import static uk.cdop.casebook.testkit.SampleRequests.sent;
import static uk.cdop.casebook.testkit.SampleRequests.taken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.chase.WriteEscalationLetter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** The page of the chase run over a real vault, by its keys and words. */
@OnTheScreen
class ChaseViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 28);

    @TempDir
    Path folder;

    private final List<CaseNumber> opened = new ArrayList<>();
    private OfficeOnDisk office;
    private ChaseViewModel model;
    private Scene scene;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        for (int at = 1; at <= 3; at++) {
            office.keep(StoreCases.notified(at));
        }
        DeskToolkit.start();
        Background background = Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run));
        model = new ChaseViewModel(office.can().chase(), true, TODAY, background);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void keep(AgencyRequest... requests) {
        office.change(records -> {
            Stream.of(requests).forEach(records.agencyRequests()::add);
            return records.audit().record(StoreDesk.somethingDone());
        });
        model.read();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    /** Two reminders for one person, one for another without an address, one to escalate, one escalated. */
    private void keepSome() {
        AgencyRequest late = sent(4, 1, person("Sample Council Children's Social Care", "D Sample", "d@example.test"), day(2, 1), day(2, 22), day(2, 23));
        late = reminded(reminded(reminded(late, 1, day(2, 23), day(3, 1)), 2, day(3, 1), day(3, 8)), 3, day(3, 8), day(3, 15));
        AgencyRequest escalated = sent(5, 2, person("Example Police", "E Sample", "e@example.test"), day(2, 1), day(2, 22), day(2, 23));
        keep(
                sent(1, 1, person("Example Hospital NHS Trust", "Dr B Sample", "b@example.test"), day(3, 6), day(3, 27), TODAY),
                reminded(sent(2, 2, person("Example Hospital NHS Trust", "Dr B Sample", "b@example.test"), day(2, 28), day(3, 20), day(3, 21)), 1, day(3, 21), TODAY),
                sent(3, 3, new uk.cdop.casebook.casework.agencyreturn.Addressee(
                        Optional.empty(), "Sample School", Optional.empty(), Optional.empty(), Optional.empty()), day(3, 6), day(3, 27), TODAY),
                late,
                taken(escalated.escalate(day(3, 20), "Example Superintendent", "No time or no staff to answer", Optional.of(day(4, 5)))));
    }

    private void show(double width, double height, TextSize size) {
        DeskToolkit.run(() -> {
            scene = new Scene(new ChaseView(model, opened::add), width, height);
            Theme.LIGHT.dress(scene, size);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void press(String id) {
        DeskToolkit.run(() -> ((ButtonBase) scene.lookup("#" + id)).fire());
    }

    private boolean isSeen(String id) {
        return DeskToolkit.on(() -> scene.lookup("#" + id) != null && scene.lookup("#" + id).isVisible());
    }

    @Test
    void saysWhoIsToBeRemindedAndWhatIsToBeEscalated() {
        keepSome();
        show(1280, 900, TextSize.values()[0]);
        DeskToolkit.picture(scene, "chase");
        assertThat(model.summaryProperty().get()).isEqualTo("3 requests to remind of, in 2 letters.");
        assertThat(model.people()).first().satisfies(card -> {
            assertThat(card.who()).isEqualTo("Example Hospital NHS Trust, Dr B Sample");
            assertThat(card.lines()).extracting(PersonCard.Line::words).first().asString()
                    .isEqualTo("First reminder, asked on 6 Mar 2024, was due 27 Mar 2024, next step 8 Apr 2024");
        });
        assertThat(model.people().getLast().how()).startsWith("No secure address");
        assertThat(model.escalations().lines()).extracting(EscalationLine::state)
                .containsExactly(EscalationLine.State.PROPOSED, EscalationLine.State.OPEN);
        assertThat(model.escalations().themesProperty().get()).isEqualTo("Themes so far: No time or no staff to answer 1.");
    }

    @Test
    void anOpenEscalationGetsALetterAndADraftInTheOfficesWording() throws IOException {
        keepSome();
        show(1280, 720, TextSize.values()[0]);
        String letter = "escalation-letter-" + model.escalations().lines().getLast().requestId();
        press(letter);
        assertThat(model.escalations().messageProperty().get().text()).contains("Choose a folder for the letter first");
        DeskToolkit.run(() -> model.folderProperty().set(folder.resolve("letters").toString()));
        press(letter);
        assertThat(model.escalations().messageProperty().get().kind()).isEqualTo(Message.Kind.DONE);
        try (Stream<Path> files = Files.list(folder.resolve("letters"))) {
            assertThat(files).hasSize(2).allMatch(file -> file.getFileName().toString().startsWith("escalation-2024-"));
        }
        try (Stream<Path> files = Files.list(folder.resolve("letters"))) {
            Path draft = files.filter(file -> file.toString().endsWith(".eml")).findFirst().orElseThrow();
            assertThat(Files.readString(draft)).contains("Escalation: information outstanding", "Example Superintendent", "no time or no staff to answer");
        }
        assertThat(office.can().showCase().show(model.escalations().lines().getLast().number()).orElseThrow().history())
                .anyMatch(entry -> entry.event().what() == AuditEvent.What.LETTER_WRITTEN);
        DeskToolkit.picture(scene, "chase-escalation-letter");
        assertThat(office.can().chase().writeEscalationLetter().write(model.escalations().lines().getFirst().requestId(), folder, Progress.NONE))
                .isInstanceOf(WriteEscalationLetter.WriteEscalationLetterOutcome.NotWritten.class);
    }

    @Test
    void theCursorGoesBackToTheButtonWhenTheWorkEndsWhileItStandsOnCancel() {
        List<Runnable> waiting = new ArrayList<>();
        Executor held = work -> {
            if (model.jobProperty().get().isPresent() || !model.folderProperty().get().isEmpty()) {
                waiting.add(work);
            } else {
                work.run();
            }
        };
        model = new ChaseViewModel(office.can().chase(), true, TODAY, Background.by(held, Runnable::run, new Problems(Runnable::run)));
        keepSome();
        show(1000, 700, TextSize.values()[0]);
        DeskToolkit.run(() -> model.folderProperty().set(folder.resolve("out").toString()));
        press("chase-write");
        assertThat(isSeen("chase-progress")).isTrue();
        DeskToolkit.run(() -> scene.lookup("#chase-cancel").requestFocus());
        press("chase-cancel");
        DeskToolkit.run(() -> List.copyOf(waiting).forEach(Runnable::run));
        assertThat(isSeen("chase-progress")).isFalse();
        assertThat(DeskToolkit.on(() -> scene.getFocusOwner().getId())).isEqualTo("chase-write");
        assertThat(folder.resolve("out")).as("everything is as it was").doesNotExist();
    }

    @Test
    void writesAllRemindersWithOneButton() throws IOException {
        keepSome();
        show(1000, 700, TextSize.values()[0]);
        press("chase-write");
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("Choose a folder first. Nothing was written or recorded."));
        DeskToolkit.run(() -> model.folderProperty().set(folder.resolve("out").toString()));
        press("chase-write");
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.DONE);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(4);
        }
        assertThat(model.people()).isEmpty();
        assertThat(model.summaryProperty().get()).isEqualTo("The next reminder falls due on 5 Apr 2024.");
        DeskToolkit.picture(scene, "chase-written");
        assertThat(isSeen("chase-people")).isFalse();
    }

    @Test
    void beginsAnEscalationAndRecordsWhatCameOfIt() {
        keepSome();
        show(1000, 700, TextSize.values()[TextSize.values().length - 1]);
        EscalationViewModel escalations = model.escalations();
        EscalationLine proposed = escalations.lines().getFirst();
        press("escalation-" + proposed.requestId());
        DeskToolkit.picture(scene, "chase-large");
        press("escalation-save");
        assertThat(escalations.messageProperty().get().text()).contains("Say to whom");
        DeskToolkit.run(() -> escalations.toProperty().set("Example Director"));
        press("escalation-save");
        assertThat(escalations.messageProperty().get()).isEqualTo(Message.done("Recorded."));
        assertThat(escalations.lines()).extracting(EscalationLine::state).containsOnly(EscalationLine.State.OPEN);
        press("escalation-" + proposed.requestId());
        DeskToolkit.run(() -> escalations.noteProperty().set("by telephone"));
        press("escalation-save");
        assertThat(escalations.lines().getFirst().words()).endsWith("28 Mar 2024: The information came: by telephone.");
        assertThat(escalations.lines().getFirst().state()).isEqualTo(EscalationLine.State.ENDED);
    }

    @Test
    void saysWhenNobodyIsToBeRemindedAndRefusesADayThatIsNone() {
        model.read();
        show(1000, 700, TextSize.values()[0]);
        DeskToolkit.picture(scene, "chase-empty");
        assertThat(model.summaryProperty().get()).isEqualTo("No request waits for an answer.");
        DeskToolkit.run(() -> model.dayProperty().set("Easter"));
        assertThat(model.dayErrorProperty().get()).isEqualTo("Enter a day such as 14 Mar 2024.");
        DeskToolkit.run(() -> model.dayProperty().set("2/4/2024"));
        assertThat(model.dayErrorProperty().get()).isEmpty();
    }

    @Test
    void aChairSeesButDoesNotChange() {
        keepSome();
        ChaseViewModel chair = new ChaseViewModel(office.can().chase(), false, TODAY,
                Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)));
        chair.read();
        chair.escalations().choose(chair.escalations().lines().getFirst());
        assertThat(chair.escalations().chosenProperty().get()).isEmpty();
        assertThat(chair.people()).hasSize(2);
    }
}
