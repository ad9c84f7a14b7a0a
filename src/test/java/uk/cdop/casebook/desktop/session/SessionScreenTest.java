package uk.cdop.casebook.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.MeetingInSession;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class SessionScreenTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems(Platform::runLater);
    private final AtomicBoolean left = new AtomicBoolean();
    private OfficeOnDisk office;
    private Background background;
    private SessionViewModel model;
    private Scene scene;
    private Stage stage;

    @BeforeEach
    void start() {
        DeskToolkit.start();
        office = OfficeOnDisk.in(folder.resolve("vault"), MeetingInSession.DAY);
        background = Background.onOneThread(problems);
    }

    @AfterEach
    void stop() {
        DeskToolkit.run(stage::hide);
        background.close();
        office.close();
    }

    private void show(double width, double height, Theme theme, TextSize size) {
        if (stage != null) {
            DeskToolkit.run(stage::hide);
        }
        model = DeskToolkit.on(() -> new SessionViewModel(MeetingInSession.office(office), background, () -> left.set(true)));
        scene = DeskToolkit.on(() -> new Scene(new StackPane(new SessionView(model, Covering.always())), width, height));
        stage = DeskToolkit.on(() -> {
            theme.dress(scene, size);
            Stage made = new Stage();
            made.setScene(scene);
            made.show();
            return made;
        });
        DeskToolkit.run(() -> model.begin(MeetingInSession.NUMBER));
        settle();
    }

    private void settle() {
        for (int pass = 0; pass < 3; pass++) {
            DeskToolkit.until("nothing running", () -> background.jobs().isEmpty());
            DeskToolkit.layOut();
        }
    }

    private void press(KeyCode code) {
        key(code, false);
    }

    private void ctrl(KeyCode code) {
        key(code, true);
    }

    private void key(KeyCode code, boolean ctrl) {
        DeskToolkit.run(() -> {
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, ctrl, false, false));
        });
        settle();
    }

    /** Typing goes to where the cursor is, and nowhere else. */
    private void type(String text) {
        DeskToolkit.run(() -> {
            assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
            ((TextInputControl) scene.getFocusOwner()).appendText(text);
        });
        settle();
    }

    private void goTo(Step step) {
        DeskToolkit.run(() -> model.stepProperty().set(step));
        settle();
    }

    private String words() {
        return DeskToolkit.on(() -> {
            StringBuilder all = new StringBuilder();
            for (Node node : scene.getRoot().lookupAll(".label")) {
                all.append(((Label) node).getText()).append(" \n");
            }
            for (Node node : scene.getRoot().lookupAll(".text-input")) {
                all.append(((TextInputControl) node).getText()).append('\n');
            }
            return all.toString();
        });
    }

    @Test
    void noScreenEverNamesTheChildOrAnybodyElse() {
        MeetingInSession.in(office, 1);
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        show(1280, 720, Theme.DARK, TextSize.PLAIN);
        StringBuilder everything = new StringBuilder();
        for (Step step : Step.values()) {
            goTo(step);
            everything.append(words());
            press(KeyCode.F8);
            everything.append(words());
            DeskToolkit.run(() -> model.cursorProperty().set(1));
            press(KeyCode.ENTER);
            everything.append(words());
            press(KeyCode.ESCAPE);
        }
        assertThat(MeetingInSession.PLANTED).noneMatch(everything.toString()::contains);
        assertThat(everything.toString()).contains("[the child]").contains("4 years");
    }

    @Test
    void everyQuestionCanBeReadAcrossARoom() {
        MeetingInSession.in(office, 7);
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        show(1280, 720, Theme.LIGHT, TextSize.PLAIN);
        pictures("session-720-light");
        show(1920, 1080, Theme.DARK, TextSize.PLAIN);
        pictures("session-1080-dark");
        show(1280, 720, Theme.DARK, TextSize.DOUBLE);
        pictures("session-200-dark");
        assertThat(words()).contains("Case 1 of 7");
    }

    private void pictures(String name) {
        for (Step step : List.of(Step.FAMILY, Step.SUMMARY, Step.DOMAIN_D, Step.CATEGORY, Step.MODIFIABLE, Step.LEARNING, Step.ACTIONS, Step.DECISION)) {
            goTo(step);
            if (step == Step.SUMMARY) {
                DeskToolkit.picture(scene, name + "-summary-covered");
                press(KeyCode.F8);
            }
            DeskToolkit.picture(scene, name + "-" + step.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (KeyCode panel : List.of(KeyCode.Q, KeyCode.R, KeyCode.F1)) {
            press(panel);
            DeskToolkit.picture(scene, name + "-" + panel.getName().toLowerCase(java.util.Locale.ROOT));
            press(KeyCode.ESCAPE);
        }
        goTo(Step.CATEGORY);
        press(KeyCode.DIGIT0);
        DeskToolkit.picture(scene, name + "-category-chosen");
        ctrl(KeyCode.Z);
        goTo(Step.DOMAIN_A);
        press(KeyCode.F);
        DeskToolkit.picture(scene, name + "-find");
        press(KeyCode.ESCAPE);
        press(KeyCode.D);
        DeskToolkit.picture(scene, name + "-defer");
        press(KeyCode.ESCAPE);
    }

    @Test
    void anEmptyAgendaSaysWhatToDo() {
        MeetingInSession.in(office, 0);
        show(1280, 720, Theme.LIGHT, TextSize.PLAIN);
        DeskToolkit.picture(scene, "session-empty");
        assertThat(words()).contains("No case is on the agenda").contains("Ctrl+O opens the meeting");
    }

    @Test
    void aMeetingOfSevenCasesIsHeldWithKeysAlone() {
        MeetingInSession.in(office, 7);
        show(1280, 720, Theme.DARK, TextSize.PLAIN);
        ctrl(KeyCode.O);
        press(KeyCode.Q);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        assertThat(words()).contains("Quorate").doesNotContain("Not quorate");
        press(KeyCode.Q);
        for (int sequence = 1; sequence <= 7; sequence++) {
            if (sequence == 4) {
                press(KeyCode.D);
                type("The inquest has not ended.");
                press(KeyCode.TAB);
            } else {
                decideWithKeys(sequence);
            }
            ctrl(KeyCode.RIGHT);
        }
        assertThat(words()).contains("Every case is decided");
        ctrl(KeyCode.END);
        office.read(records -> {
            var plan = records.meetingPlans().find(MeetingInSession.NUMBER).orElseThrow();
            assertThat(plan.course().state()).isEqualTo(MeetingState.CLOSED);
            assertThat(plan.agenda()).allMatch(entry -> entry.outcome().isPresent());
            assertThat(records.cases().find(MeetingInSession.number(4)).orElseThrow().stage()).isEqualTo(CaseStage.DEFERRED);
            var answers = records.forms().ofCase(MeetingInSession.number(7)).getFirst().instance().answers();
            assertThat(answers.text(AnalysisKeys.CATEGORY).toOptional()).contains("CAT05_ACUTE");
            assertThat(answers.text(AnalysisKeys.FACTOR_CODE.at(1)).toOptional()).contains("A_ASTHMA");
            assertThat(answers.text(AnalysisKeys.FACTOR_MODIFIABLE.at(1)).toOptional()).contains("yes");
            assertThat(answers.text(AnalysisKeys.LEARNING).toOptional()).contains("Listen to parents.");
            assertThat(answers.text(AnalysisKeys.ACTION_OWNER.at(1)).toOptional()).contains("Example Council");
            return true;
        });
        assertThat(problems.latestProperty().get()).isEmpty();
    }

    private void decideWithKeys(int sequence) {
        assertThat(model.stepProperty().get()).isEqualTo(Step.FAMILY);
        press(KeyCode.PAGE_DOWN);
        while (model.stepProperty().get() != Step.DOMAIN_A) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.DIGIT2);
        press(KeyCode.F);
        type("asth");
        press(KeyCode.ENTER);
        press(KeyCode.M);
        for (int domain = 0; domain < 3; domain++) {
            press(KeyCode.RIGHT);
            press(KeyCode.DIGIT1);
        }
        press(KeyCode.RIGHT);
        press(KeyCode.DIGIT5);
        while (model.stepProperty().get() != Step.MODIFIABLE) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.DIGIT1);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        type("Listen to parents.");
        press(KeyCode.TAB);
        while (model.stepProperty().get() != Step.ACTIONS) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.A);
        type("Share the pathway.");
        press(KeyCode.TAB);
        press(KeyCode.O);
        type(sequence == 1 ? " again" : "Example Council");
        press(KeyCode.ENTER);
        press(KeyCode.U);
        type("today");
        press(KeyCode.ENTER);
        assertThat(words()).contains("Due: " + Texts.date(MeetingInSession.DAY));
        press(KeyCode.U);
        type("1 Mar 2025");
        press(KeyCode.ENTER);
        ctrl(KeyCode.ENTER);
        assertThat(words()).contains("Reviewed");
    }

    @Test
    void aMemberLeavesWithOneKeyAndTheDecidedCasesKeepWhoWasThere() {
        MeetingInSession.in(office, 3);
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        show(1280, 720, Theme.LIGHT, TextSize.PLAIN);
        press(KeyCode.Q);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        assertThat(words()).contains("Who is here", "decided cases keep who was there").doesNotContain("Not quorate");
        press(KeyCode.Q);
        deferred();
        ctrl(KeyCode.RIGHT);
        deferred();
        ctrl(KeyCode.RIGHT);
        press(KeyCode.Q);
        press(KeyCode.SPACE);
        DeskToolkit.picture(scene, "session-leaves");
        assertThat(words()).contains("Not quorate: missing the lead professional from health");
        press(KeyCode.Q);
        deferred();
        ctrl(KeyCode.LEFT);
        press(KeyCode.Q);
        DeskToolkit.picture(scene, "session-was-here");
        assertThat(words()).contains("Who was here for this case", "Sample Member One, Example Health Trust: here", "Quorate").doesNotContain("Not quorate");
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        assertThat(words()).contains("Sample Member Two, Example Council: not here", "Not quorate: missing the lead professional from the local authority");
        ctrl(KeyCode.LEFT);
        assertThat(words()).as("mended for that case alone").contains("Sample Member Two, Example Council: here").doesNotContain("Not quorate");
        assertThat(kept(3)).containsExactly(MeetingInSession.COUNCIL);
        assertThat(kept(2)).containsExactly(MeetingInSession.HEALTH);
        assertThat(kept(1)).containsExactlyInAnyOrder(MeetingInSession.HEALTH, MeetingInSession.COUNCIL);
    }

    private void deferred() {
        press(KeyCode.D);
        type("The inquest has not ended.");
        press(KeyCode.TAB);
    }

    private java.util.Set<java.util.UUID> kept(int sequence) {
        return office.read(records -> records.meetingPlans().find(MeetingInSession.NUMBER).orElseThrow().entryOf(MeetingInSession.number(sequence)).orElseThrow().inRoom()
                .orElseThrow());
    }

    @Test
    void aDecisionIsTakenBackAndThePlaceComesBackAfterARestart() {
        MeetingInSession.in(office, 2);
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        show(1280, 720, Theme.LIGHT, TextSize.PLAIN);
        ctrl(KeyCode.RIGHT);
        goTo(Step.CATEGORY);
        press(KeyCode.DIGIT0);
        assertThat(model.inFront().orElseThrow().text(AnalysisKeys.CATEGORY)).contains("CAT10_SUD_UNEXPLAINED");
        assertThat(model.savedProperty().get()).isEqualTo("Saved 12:00");
        ctrl(KeyCode.Z);
        assertThat(model.inFront().orElseThrow().text(AnalysisKeys.CATEGORY)).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(left).isTrue();
        show(1280, 720, Theme.LIGHT, TextSize.PLAIN);
        assertThat(model.stepProperty().get()).isEqualTo(Step.CATEGORY);
        assertThat(model.inFront().orElseThrow().number()).isEqualTo(MeetingInSession.number(2));
    }

    @Test
    void theTimeIsShownAgainstThePlannedMinutesAndABreakIsSuggestedWhereWanted() {
        MeetingInSession.in(office, 1);
        show(1280, 720, Theme.DARK, TextSize.PLAIN);
        press(KeyCode.B);
        assertThat(model.messageProperty().get().text()).contains("after 45 minutes");
        DeskToolkit.run(() -> java.util.stream.IntStream.range(0, 45 * 60).forEach(second -> model.clock().tick()));
        settle();
        DeskToolkit.picture(scene, "session-break");
        assertThat(words()).contains("45 of 25 min, 20 over").contains("A short break may be welcome");
        press(KeyCode.B);
        assertThat(model.clock().breakNoteProperty().get()).isEmpty();
        press(KeyCode.T);
        DeskToolkit.run(() -> model.clock().tick());
        assertThat(words()).contains("Time paused: 45 of 25 min");
        int seconds = office.read(records -> records.meetingPlans().find(MeetingInSession.NUMBER).orElseThrow().agenda().getFirst().secondsTaken());
        assertThat(seconds).isEqualTo(45 * 60);
    }
}
