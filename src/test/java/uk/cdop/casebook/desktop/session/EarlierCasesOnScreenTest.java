package uk.cdop.casebook.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionProgress;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.analysis.FindingsPageView;
import uk.cdop.casebook.desktop.analysis.FindingsViewModel;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.MeetingInSession;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** What the panel's own earlier cases say, beside the choice: four cases of a factor, two of its actions open, one completed. */
@OnTheScreen
class EarlierCasesOnScreenTest {

    private static final String COMMUNICATION = "D_COMMUNICATION";
    private static final CaseNumber CASE = MeetingInSession.number(1);

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private SessionViewModel model;
    private Optional<CaseNumber> wentTo = Optional.empty();

    @BeforeEach
    void reviewed() {
        office = OfficeOnDisk.in(folder.resolve("vault"), MeetingInSession.DAY);
        MeetingInSession.in(office, 1);
        for (int sequence = 1; sequence <= 4; sequence++) {
            office.keep(StoreCases.notified(CaseNumber.of(2021, sequence), StoreCases.answers()).withAnalysis(analysis(sequence)));
        }
        office.keep(StoreCases.notified(CaseNumber.of(2021, 5), StoreCases.answers()).withAnalysis(unlikely()));
        office.change(records -> {
            records.actions().add(List.of(action(1, ActionStatus.OPEN), action(2, ActionStatus.OPEN), action(3, ActionStatus.COMPLETED)));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Analysis analysis(int sequence) {
        return analysis(CategoryOfDeath.ACUTE, new ContributoryFactor(
                FactorDomain.SERVICE, COMMUNICATION, Optional.empty(), Relevance.MAY_HAVE_CONTRIBUTED, sequence != 4));
    }

    /** Unlikely to have contributed: it is not counted. */
    private static Analysis unlikely() {
        return analysis(CategoryOfDeath.CHRONIC, new ContributoryFactor(FactorDomain.SERVICE, COMMUNICATION, Optional.empty(), Relevance.NOT_AVAILABLE, false));
    }

    private static Analysis analysis(CategoryOfDeath category, ContributoryFactor factor) {
        return new Analysis(Optional.empty(), LocalDate.of(2022, 3, 31), StoreCases.FORM_VERSION, category, Optional.empty(), new TreeSet<>(), List.of(factor),
                factor.modifiable() ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED, Answer.given("An invented cause"), Answer.notKnown(), Answer.given(""), Optional.empty());
    }

    private static ReviewAction action(int sequence, ActionStatus status) {
        CaseNumber number = CaseNumber.of(2021, sequence);
        return new ReviewAction(number + "-A1", Optional.of(number), "An invented action", Optional.of("Example Trust"), Optional.empty(), Optional.empty(), status,
                Optional.of(LocalDate.of(2023, 1, 31)).filter(done -> status == ActionStatus.COMPLETED),
                new ActionOrigin(Optional.empty(), Optional.of(COMMUNICATION), Optional.empty()), ActionProgress.NOTHING_YET, 0);
    }

    private ScreenOnDisk fullScreen(double width, double height) {
        ScreenOnDisk screen = new ScreenOnDisk(width, height, background -> {
            model = new SessionViewModel(MeetingInSession.office(office), background, () -> { });
            SessionView view = new SessionView(model, Covering.always());
            model.begin(MeetingInSession.NUMBER);
            return view;
        });
        return screen.settle();
    }

    private ScreenOnDisk at(ScreenOnDisk screen, Step step, int line) {
        DeskToolkit.run(() -> {
            model.stepProperty().set(step);
            model.cursorProperty().set(line);
        });
        return screen.settle();
    }

    @Test
    void aFactorSaysHowOftenItCameUpAndHowManyActionsAreOpen() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        try (ScreenOnDisk screen = fullScreen(1280, 720)) {
            assertThat(at(screen, Step.DOMAIN_D, 0).words()).as("the domain as a whole").doesNotContain("This factor:");
            assertThat(at(screen, Step.DOMAIN_D, 1).words())
                    .contains("This factor: 4 earlier cases, 2 actions open.", "Called modifiable in three.", "Few cases: a likeness may be chance.");
            screen.picture("earlier-factor").key("session", KeyCode.F6);
            assertThat(screen.words()).contains("Earlier cases with this factor", "CDOP-2021-0001", "CDOP-2021-0004").doesNotContain("CDOP-2021-0005", "Sample", "Example");
            screen.picture("earlier-numbers").key("session", KeyCode.F6);
            assertThat(screen.words()).as("back where it was").contains("This factor: 4 earlier cases");
            screen.key("session", KeyCode.F);
            screen.type("session-writing", "communication");
            assertThat(screen.words()).as("also while a factor is chosen").contains("4 earlier cases, 2 actions open");
            screen.type("session-writing", "housing");
            assertThat(screen.words()).doesNotContain("earlier case");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void aCategorySaysSoTooAndNothingIsShownWhereThereWasNone() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        try (ScreenOnDisk screen = fullScreen(1280, 720)) {
            assertThat(at(screen, Step.CATEGORY, 4).words()).contains("This category: 4 earlier cases, 2 actions open.", "Modifiable factors in three.");
            screen.picture("earlier-category");
            assertThat(at(screen, Step.CATEGORY, 5).words()).contains("This category: 1 earlier case, no actions open.", "Few cases");
            assertThat(at(screen, Step.CATEGORY, 0).words()).doesNotContain("This category:");
            screen.key("session", KeyCode.F6);
            assertThat(screen.words()).contains("There is none");
            assertThat(at(screen.key("session", KeyCode.F6), Step.MODIFIABLE, 0).words()).doesNotContain("This category:", "This factor:");
            screen.look(Theme.DARK, TextSize.DOUBLE);
            at(screen, Step.CATEGORY, 4).picture("earlier-category-200");
        }
    }

    @Test
    void theFindingsTabSaysTheSameAndOpensAnEarlierCase() {
        office.can().findings().recordFinding().record(new uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand(
                CASE, Map.of(AnalysisKeys.CATEGORY, Answer.given("CAT05_ACUTE"))));
        try (ScreenOnDisk screen = new ScreenOnDisk(1280, 1600, background -> {
            FindingsViewModel findings = new FindingsViewModel(office.can().findings(), new FindingsViewModel.May(true, true, false), office.clock().date(), background, (number, tab) -> wentTo = Optional.of(number));
            findings.read(CASE);
            return new FindingsPageView(findings);
        })) {
            assertThat(screen.words()).contains("This factor: 4 earlier cases, 2 actions open. Modifiable in 3. Few cases: a likeness may be chance.",
                    "This category: 4 earlier cases, 2 actions open.").doesNotContain("CDOP-2021-0004");
            screen.press("earlier-factor-1");
            assertThat(screen.words()).contains("Hide their numbers", "CDOP-2021-0004").doesNotContain("CDOP-2021-0005");
            screen.picture("earlier-findings").press("earlier-CDOP-2021-0004");
            assertThat(wentTo).contains(CaseNumber.of(2021, 4));
        }
    }

    @Test
    void theRoomAndTheTabReadTheSameFromTheStoreAndTheCaseItselfIsNotCounted() {
        var recurrence = office.can().findings().showRecurrence();
        var room = recurrence.before(CASE, List.of(COMMUNICATION, "A_ASTHMA"));
        assertThat(room.ofFactor(COMMUNICATION)).isEqualTo(recurrence.show(CASE, List.of(COMMUNICATION), Optional.empty()).of(COMMUNICATION));
        assertThat(room.ofCategory("CAT05_ACUTE")).isEqualTo(recurrence.show(CASE, List.of(), Optional.of(CategoryOfDeath.ACUTE)).ofCategory().orElseThrow());
        assertThat(room.ofFactor("A_ASTHMA").isSeenBefore()).isFalse();
        List<CaseNumber> newestFirst = new ArrayList<>(List.of(4, 3, 2, 1).stream().map(sequence -> CaseNumber.of(2021, sequence)).toList());
        assertThat(room.ofFactor(COMMUNICATION).references()).isEqualTo(newestFirst);
        assertThat(recurrence.before(CaseNumber.of(2021, 1), List.of(COMMUNICATION)).ofFactor(COMMUNICATION).words()).isEqualTo("3 earlier cases, 1 action open");
        assertThat(room.ofFactor("A_ASTHMA").words()).isEqualTo("no earlier cases, no actions open");
    }
}
