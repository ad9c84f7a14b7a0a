package uk.cdop.casebook.desktop.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.SEX;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseCommand;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyCommand;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ReturnedForms;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.ScreenOnDisk;

@OnTheScreen
class KeyInPaneTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate DAY = ScheduledCase.DAY.plusDays(40);

    private final AtomicReference<KeyInViewModel> keyIn = new AtomicReference<>();

    private ScreenOnDisk screen(boolean writes) {
        return new ScreenOnDisk(1280, 720, background -> {
            ReturnViewModel model = new ReturnViewModel(
                    office.on(DAY).prepareReturn()::prepare, (year, out, progress) -> List.of(), DeskOffice.words(), DAY, background);
            keyIn.set(new KeyInViewModel(office.on(DAY).ncmdReturn(), writes, DAY, background));
            model.read();
            keyIn.get().open(number, YEAR);
            return new ReturnView(model, keyIn.get(), new CompletenessViewModel(office.on(DAY).ncmdReturn().countAnswers()::count, model.yearProperty(), background),
                    new ReconciliationViewModel(office.on(DAY).ncmdReturn(), writes, model.yearProperty(), background), any -> { });
        });
    }

    @Test
    void answersAreTickedOffOneByOneOrAllThatIsShownAndThenConfirmed() {
        try (ScreenOnDisk screen = screen(true)) {
            assertThat(screen.words()).contains("Key in CDOP-2023-0001", "Due, and not keyed whole yet.", "Female (F)", "Not keyed yet");
            assertThat(keyIn.get().rowsProperty().get()).extracting(KeyInRow::answer).contains(
                    "Nothing to key", "Nothing to key. It is needed: answer it on the case first", "Nothing to key: not yet returned. It is needed: answer it on the case first");
            screen.picture("ncmd-key-in").press("copy-sex-0");
            assertThat(DeskToolkit.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Female (F)");
            assertThat(screen.words()).contains("Copied. It leaves the clipboard after half a minute.");
            screen.press("tick-sex-0");
            assertThat(screen.shows("untick-sex-0")).isTrue();
            screen.press("tick-shown");
            assertThat(screen.words()).contains("Everything on this form is keyed as it stands.");
            screen.press("confirm-form");
            assertThat(screen.words()).contains("Confirmed on 9 Apr 2024");
            screen.key("key-in-rows", KeyCode.ESCAPE);
            assertThat(screen.words()).contains("NCMD return", "Confirmed");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void onlyWhatChangedShowsTheOldAnswerBesideTheNewOne() {
        var first = office.on(ScheduledCase.DAY).ncmdReturn();
        var form = first.showKeyIn().show(number, YEAR).orElseThrow().forms().getFirst();
        first.keyAnswers().key(new KeyCommand(
                number, YEAR, form.which(), form.questions().stream().filter(question -> question.mark().isOpen()).map(question -> question.now()).toList()));
        long version = office.read(records -> records.cases().find(number).orElseThrow().rowVersion());
        office.on(DAY).correctCase().correct(new CorrectCaseCommand(number, version, Map.of(SEX, Answer.given("M")), "Mended"));
        try (ScreenOnDisk screen = screen(true)) {
            DeskToolkit.run(() -> keyIn.get().onlyChangedProperty().set(true));
            screen.settle();
            assertThat(keyIn.get().rowsProperty().get()).singleElement().satisfies(row -> {
                assertThat(row.answer()).isEqualTo("Male (M)");
                assertThat(row.told()).startsWith("Changed. Keyed on 29 Feb 2024, 12:00 by ").endsWith("as: Female (F)");
            });
            screen.picture("ncmd-key-in-changed");
            screen.key("key-in-rows", KeyCode.ESCAPE).picture("ncmd-register");
            assertThat(screen.words()).contains("Amended, 1 to key");
            screen.press("count-answers").press("tab-case");
            DeskToolkit.run(() -> ((TableView<?>) screen.find("completeness-table")).getSelectionModel().select(0));
            scrolledTo(screen, "completeness").picture("ncmd-completeness");
            assertThat(screen.words()).contains("1 not returned yet. Needed and missing: 2 of 7.");
            assertThat(screen.words()).contains("Not applicable", "2 of 7");
            screen.look(Theme.LIGHT, List.of(TextSize.values()).getLast());
            scrolledTo(screen, "completeness").picture("ncmd-completeness-200");
        }
    }

    @Test
    void aSupplementaryFormHasAPlaceToo() {
        KeyedForm place = ReturnedForms.supplementary(office, 1, number, FormCode.DELIVERY_NEONATAL,
                "Example Hospital for Children and Young People of the Sample Foundation Trust, Women’s and Newborn Services", true,
                Answers.NONE.with(FieldKey.of("nn_cooling"), Answer.notKnown()));
        try (ScreenOnDisk screen = screen(true)) {
            screen.press("tab-sf_delivery_neonatal-" + place.returned().orElseThrow()).picture("ncmd-key-in-supplementary");
            assertThat(screen.words()).contains("Due, and not keyed whole yet. 1 answer to key or change.");
            screen.look(Theme.LIGHT, List.of(TextSize.values()).getLast()).picture("ncmd-key-in-supplementary-200");
            double right = DeskToolkit.on(() -> screen.find("copy-nn_cooling-0").getParent().localToScene(screen.find("copy-nn_cooling-0").getParent().getBoundsInLocal()).getMaxX());
            assertThat(right).as("the buttons of an answer stay in the window however long a name is").isLessThanOrEqualTo(1280);
            screen.press("tick-shown");
            assertThat(screen.words()).contains("Everything on this form is keyed as it stands. Confirm it once the portal shows it so.");
        }
    }

    @Test
    void eachFormOfAnAgencyHasAPlaceOfItsOwnAndIsTickedOffByItself() {
        Answers answers = Answers.NONE.with(FieldKey.of("rep_name"), "A Doctor").with(FieldKey.of("rep_role"), "Doctor");
        KeyedForm surgery = ReturnedForms.reporting(office, 1, number, "Example Surgery", true, answers);
        KeyedForm hospital = ReturnedForms.reporting(office, 2, number, "Example Hospital for Children and Young People", true, answers);
        try (ScreenOnDisk screen = screen(true)) {
            screen.press("tab-CDR-" + surgery.returned().orElseThrow());
            assertThat(screen.words()).contains("Reporting form, Example Surgery: Due, 2 to key", "Due, and not keyed whole yet. 2 answers to key or change.", "A Doctor");
            screen.press("tick-shown");
            assertThat(screen.words()).contains("Reporting form, Example Surgery: Keyed 9 Apr 2024", "Reporting form, Example Hospital for Children and Young People: Due, 2 to key");
            assertThat(screen.shows("confirm-form")).isTrue();
            screen.press("tab-CDR-" + hospital.returned().orElseThrow()).picture("ncmd-key-in-reporting");
            assertThat(screen.shows("confirm-form")).isFalse();
            assertThat(screen.words()).as("that was said of the other form").doesNotContain("Everything on this form is keyed as it stands.");
            screen.press("tick-rep_name-0").key("key-in-rows", KeyCode.ESCAPE);
            assertThat(screen.words()).contains("From agencies");
            DeskToolkit.run(() -> ((TableView<?>) screen.find("return-table")).getSelectionModel().select(0));
            screen.settle().picture("ncmd-register-reporting");
            assertThat(screen.words()).contains("1 of 2 keyed", "Return of the reporting form from Example Surgery");
            DeskToolkit.run(() -> keyIn.get().open(number, YEAR));
            screen.settle().look(Theme.LIGHT, List.of(TextSize.values()).getLast()).picture("ncmd-key-in-reporting-200");
            assertThat(keyIn.get().formProperty().get()).isEqualTo(hospital);
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    /** With the top of this part at the top of the page. */
    private static ScreenOnDisk scrolledTo(ScreenOnDisk screen, String id) {
        DeskToolkit.run(() -> screen.all(ScrollPane.class).stream().filter(pane -> isWithin(screen.find(id), pane.getContent())).forEach(pane -> {
            Bounds part = pane.getContent().sceneToLocal(screen.find(id).localToScene(screen.find(id).getBoundsInLocal()));
            pane.setVvalue(part.getMinY() / Math.max(1, pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight()));
        }));
        return screen.settle();
    }

    private static boolean isWithin(Node part, Node whole) {
        return part == whole || part.getParent() != null && isWithin(part.getParent(), whole);
    }

    @Test
    void whoOnlyReadsSeesNoTicksAndNothingIsCutAtTwiceTheSize() {
        try (ScreenOnDisk screen = screen(false)) {
            assertThat(screen.shows("tick-shown")).isFalse();
            assertThat(screen.shows("tick-sex-0")).isFalse();
            screen.look(Theme.LIGHT, List.of(TextSize.values()).getLast()).picture("ncmd-key-in-200");
            assertThat(screen.words()).contains("Only what changed since it was last keyed");
        }
    }

    @Test
    void theMonitoringReportStandsBesideOurCounts() {
        try (ScreenOnDisk screen = screen(true)) {
            screen.key("key-in-rows", KeyCode.ESCAPE).press("compare-report");
            screen.type("report-text", "measure,reported,as_at,case_reference,explanation\nnotified,2,2024-04-02,,\nnotified,1,,N-77,").press("keep-report");
            scrolledTo(screen, "reconciliation").picture("ncmd-reconciliation");
            screen.look(Theme.LIGHT, List.of(TextSize.values()).getLast());
            scrolledTo(screen, "reconciliation").picture("ncmd-reconciliation-200");
            screen.look(Theme.LIGHT, TextSize.PLAIN);
            String lines = DeskToolkit.on(() -> String.join("\n", ((VBox) screen.find("reconciliation-lines")).getChildren().stream()
                    .map(node -> ((Label) node).getText()).toList()));
            assertThat(lines).contains(
                    "Ours: 1. NCMD’s: 2 (as at 2 Apr 2024). Difference: -1.", "Not explained yet", "N-77: in the report, not counted here. No case of this reference is counted here. Not explained.",
                    "CDOP-2023-0001: counted here, not in the report. Its date here is 16 Jul 2023. Not explained.");
            screen.type("report-text", "measure").press("keep-report");
            assertThat(DeskToolkit.on(() -> screen.all(Label.class).stream().map(Label::getText).toList()))
                    .anyMatch(text -> text.startsWith("Nothing was kept. Line 1: The first line must be"));
            assertThat(screen.hadProblem()).isFalse();
        }
    }
}
