package uk.cdop.casebook.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.IntakeDeskForTests;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;

/** The page of a notice as a person meets it, drawn into target/pictures for eyes. */
@OnTheScreen
class IntakeViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    @TempDir
    Path folder;

    private final Problems problems = new Problems(Platform::runLater);
    private OfficeOnDisk office;
    private Background background;
    private IntakeViewModel model;
    private Scene scene;
    private Stage stage;
    private CaseNumber openedMatches;

    @BeforeEach
    void open() {
        DeskToolkit.start();
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        background = Background.onOneThread(problems);
        model = DeskToolkit.on(() -> IntakeDeskForTests.model(office, TODAY, background, Pause.NONE));
        DeskToolkit.run(() -> {
            scene = new Scene(new IntakeView(model, number -> {}, number -> openedMatches = number), 1130, 680);
            Theme.LIGHT.dress(scene, TextSize.PLAIN);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.open();
        });
        settle();
    }

    @AfterEach
    void close() {
        DeskToolkit.run(stage::hide);
        settle();
        background.close();
        office.close();
        assertThat(problems.latestProperty().get()).isEmpty();
    }

    private void settle() {
        DeskToolkit.until("nothing running", () -> background.jobs().isEmpty());
        DeskToolkit.layOut();
    }

    private void type(FieldKey key, String text) {
        DeskToolkit.run(() -> {
            model.questions().question(key).textProperty().set(text);
            model.questions().question(key).check(TODAY);
        });
    }

    private void fillIn() {
        type(NoticeRules.NOTIFIER_NAME, "Dr A Example");
        type(NoticeRules.NOTIFIER_AGENCY, "Example Hospital");
        type(NotificationFields.FAMILY_NAME, "Exampleton");
        type(NotificationFields.GIVEN_NAMES, "Sample");
        type(NotificationFields.DATE_OF_BIRTH, "29/2/16");
        type(NotificationFields.SEX, "F");
        type(NotificationFields.NHS_NUMBER, "999 090 0027");
        type(NotificationFields.DATE_OF_DEATH, "14/3/24");
        type(NotificationFields.TIME_OF_DEATH, "1402");
        type(NotificationFields.PLACE_OF_DEATH_TYPE, "emergency_department");
        type(NotificationFields.HOME_POSTCODE, "dt1 1aa");
        type(NotificationFields.RESIDENCE_AREA, "E06000059");
        type(NotificationFields.DEATH_EXPECTED, "unexpected");
        type(NoticeRules.CIRCUMSTANCES, "Found not breathing at home in the morning. An invented sentence.");
        type(TriageFields.JAR_DECISION, "triggered");
        type(uk.cdop.casebook.casework.scope.JointResponseRules.TRIGGERS, "jar_sudden_unexplained");
        settle();
    }

    private void picture(String name) {
        settle();
        settle();
        assertThat(DeskToolkit.draw(scene, "intake-" + name).length()).isGreaterThan(6_000);
    }

    private void scroll(double to) {
        DeskToolkit.run(() -> nodes().filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast).findFirst().orElseThrow().setVvalue(to));
    }

    private Stream<Node> nodes() {
        return walk(scene.getRoot());
    }

    private static Stream<Node> walk(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(IntakeViewTest::walk) : Stream.empty());
    }

    private void press(KeyCode code, boolean ctrl, String typed) {
        DeskToolkit.run(() -> {
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, ctrl, false, false));
            if (!typed.isEmpty()) {
                Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
            }
        });
        settle();
    }

    private void focus(String id) {
        DeskToolkit.run(() -> scene.lookup("#" + id).requestFocus());
    }

    @Test
    void drawsTheEmptyAndTheFilledPage() {
        picture("empty");
        fillIn();
        picture("filled");
        scroll(0.55);
        picture("filled-middle");
        scroll(1);
        picture("filled-end");
    }

    @ParameterizedTest
    @CsvSource({"DARK, PLAIN, dark", "LIGHT, DOUBLE, double"})
    void drawsOtherLooks(Theme theme, TextSize size, String name) {
        fillIn();
        DeskToolkit.run(() -> theme.dress(scene, size));
        picture(name);
        scroll(0.5);
        picture(name + "-middle");
    }

    @Test
    void drawsWhatIsOutOfScopeAndWhatIsUnknown() {
        fillIn();
        type(NotificationFields.DATE_OF_BIRTH, "14/3/2006");
        type(NotificationFields.RESIDENCE_AREA, "");
        type(NotificationFields.HOME_POSTCODE, "bh15 1aa");
        picture("out-of-scope");
        assertThat(model.blocks().getFirst().headline()).contains("18 or over");
        assertThat(DeskToolkit.on(() -> scene.lookup("#take-hint"))).isNotNull();
    }

    @Test
    void drawsErrorsUnderTheirFields() {
        fillIn();
        type(NotificationFields.DATE_OF_BIRTH, "31/4/16");
        type(NotificationFields.TIME_OF_DEATH, "noon");
        DeskToolkit.run(model::register);
        picture("unreadable");
        type(NotificationFields.DATE_OF_BIRTH, "29/2/16");
        type(NotificationFields.TIME_OF_DEATH, "");
        type(NotificationFields.NHS_NUMBER, "999 090 0028");
        type(NotificationFields.HOME_POSTCODE, "Dorchester");
        DeskToolkit.run(model::register);
        picture("refused");
    }

    @Test
    void isRegisteredByKeyAndSaysWhatComesNext() {
        fillIn();
        focus("circumstances");
        press(KeyCode.ENTER, true, "");
        picture("registered");
        assertThat(DeskToolkit.on(() -> scene.lookup("#next-steps").isVisible())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, resembling", "DOUBLE, resembling-double"})
    void saysWhichDeathsItResemblesAndLeadsToThem(TextSize size, String name) {
        Answers school = StoreCases.answers().with(DeathCircumstances.SCHOOL, "Sample School");
        office.keep(StoreCases.notified(CaseNumber.of(2023, 1), school),
                StoreCases.notified(CaseNumber.of(2023, 2), school.with(NotificationFields.FAMILY_NAME, "Exampleton").with(NotificationFields.GIVEN_NAMES, "Other")
                        .with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2016, 2, 29)).with(NotificationFields.HOME_POSTCODE, "DT1 1AA")));
        DeskToolkit.run(() -> Theme.LIGHT.dress(scene, size));
        fillIn();
        type(DeathCircumstances.SCHOOL, "Sample School");
        DeskToolkit.run(model::register);
        picture(name);
        assertThat(DeskToolkit.on(() -> scene.lookup("#resembling-deaths").isVisible())).isTrue();
        DeskToolkit.run(() -> ((javafx.scene.control.Button) scene.lookup("#open-resembling")).fire());
        assertThat(openedMatches).isEqualTo(CaseNumber.of(2024, 1));
    }

    @Test
    void drawsBegunNoticesAndADuplicate() {
        fillIn();
        DeskToolkit.run(model::register);
        settle();
        DeskToolkit.run(model::startOver);
        type(NotificationFields.FAMILY_NAME, "Samplewick");
        settle();
        DeskToolkit.run(model::startOver);
        DeskToolkit.run(model::open);
        fillIn();
        picture("duplicate");
        assertThat(model.matches()).hasSize(1);
        assertThat(model.drafts().lines()).hasSize(1);
    }

    @Test
    void aLetterChoosesInAListAndF2SaysNotKnown() {
        focus("sex");
        press(KeyCode.M, false, "m");
        assertThat(model.questions().question(NotificationFields.SEX).textProperty().get()).isEqualTo("M");
        press(KeyCode.F2, false, "");
        assertThat(model.questions().question(NotificationFields.SEX).stateProperty().get()).isEqualTo(AnswerState.NOT_KNOWN);
    }

    @Test
    void everyControlHasAName() {
        fillIn();
        assertThat(DeskToolkit.on(() -> nodes().filter(Control.class::isInstance).filter(node -> node.isFocusTraversable() && node.getId() != null)
                .filter(node -> node.getAccessibleText() == null && !(node instanceof javafx.scene.control.Labeled)).toList())).isEmpty();
    }
}
