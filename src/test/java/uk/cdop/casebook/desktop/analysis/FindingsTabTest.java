package uk.cdop.casebook.desktop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisCommand;
import uk.cdop.casebook.office.analysis.FindingsView;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff;
import uk.cdop.casebook.office.desk.FindingsDesk;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.ScreenOnDisk;

@OnTheScreen
class FindingsTabTest {

    @TempDir
    static Path folder;
    private static OfficeOnDisk office;
    private static int sequence;
    private String wentTo = "";

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), ScheduledCase.DAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static FindingsDesk can() {
        return office.can().findings();
    }

    private static FindingsView view(CaseNumber number) {
        return can().showFindings().show(number).orElseThrow();
    }

    private static CaseNumber begun(boolean quorate) {
        CaseNumber number = ScheduledCase.in(office, ++sequence, quorate);
        record(number, SampleFindings.form());
        return number;
    }

    private static void record(CaseNumber number, Answers answers) {
        can().recordFinding().record(new RecordFindingCommand(number, new HashMap<>(answers.byKey())));
    }

    private static void respond(CaseNumber number, ResponseKind kind) {
        can().recordFactorResponse().record(new FactorResponseCommand(
                number, FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"), kind, Optional.empty(), "Agree one handover sheet for all wards",
                Optional.of("Example Trust"), Optional.empty(), Optional.of(ScheduledCase.DAY.plusDays(90))));
    }

    private static CaseNumber signed() {
        CaseNumber number = begun(false);
        respond(number, ResponseKind.ACTION);
        assertThat(can().signOff().signOff(new SignOff.SignOffCommand(number, Map.of(57, "The social care member was called away"), Optional.of("A Chair"))))
                .isInstanceOf(SignOff.SignOffOutcome.SignedOff.class);
        return number;
    }

    private ScreenOnDisk screen(CaseNumber number, double width, double height) {
        return new ScreenOnDisk(width, height, background -> {
            FindingsViewModel model = new FindingsViewModel(can(), new FindingsViewModel.May(true, true, false), LocalDate.of(2024, 5, 3), background, (any, tab) -> wentTo = tab);
            model.read(number);
            return new FindingsPageView(model);
        });
    }

    @Test
    void aNewCaseSaysWhatIsStillToDo() {
        CaseNumber number = ScheduledCase.in(office, ++sequence, true);
        try (ScreenOnDisk screen = screen(number, 1280, 720)) {
            screen.picture("findings-new");
            assertThat(screen.words()).contains("Checks before sign-off", "11. No category of death", "must be mended");
            screen.press("mend-11");
            screen.picture("findings-pick");
            assertThat(screen.words()).contains("Probable or definite homicide", "Where several fit");
            screen.press("take-CAT05");
            assertThat(view(number).facts().found().category()).contains(CategoryOfDeath.ACUTE);
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void aFactorIsFoundByTypingAndItsResponseIsAskedFor() {
        CaseNumber number = begun(true);
        try (ScreenOnDisk screen = screen(number, 1280, 720)) {
            screen.type("factor-typed", "epil").key("factor-typed", KeyCode.ENTER);
            screen.picture("findings-factor");
            assertThat(screen.words()).contains("Contributory factor", "Relevance 2 means");
            screen.press("leave-factor");
            screen.press("mend-35");
            screen.picture("findings-response");
            assertThat(screen.words()).contains("It leads to");
        }
    }

    @Test
    void signOffAsksForReasonsAndLocks() {
        CaseNumber number = begun(false);
        respond(number, ResponseKind.ACTION);
        try (ScreenOnDisk screen = screen(number, 1280, 720)) {
            screen.picture("findings-ready");
            screen.press("sign-off");
            screen.picture("findings-sign-off");
            assertThat(screen.words()).contains("57. The meeting was not quorate: reason", "On the word of the chair");
        }
        try (ScreenOnDisk tall = screen(number, 1280, 2400)) {
            tall.picture("findings-tall");
            assertThat(tall.words()).contains("How the panel decided before");
        }
    }

    @Test
    void eachCheckLeadsTheCursorToItsOwnField() {
        CaseNumber number = begun(true);
        Answers gaps = Answers.NONE.with(SUMMARY, Answer.notAsked()).with(FAMILY_FOLLOWUP, Answer.notAsked()).with(REFERRAL, "yes")
                .with(FACTOR_DETAIL.at(1), Answer.notAsked()).with(RECOMMENDATION.at(1), "Write to the region");
        record(number, gaps);
        Map<Integer, String> places = Map.of(29, "an_factors.detail", 37, "an_recommendations.text", 41, "an_case_summary", 43, "an_referral_cspr_on", 44, "an_family_followup");
        try (ScreenOnDisk screen = screen(number, 1280, 720)) {
            places.forEach((check, field) -> {
                screen.press("mend-" + check);
                assertThat(screen.cursor()).as("check %d", check).isEqualTo(field);
                screen.picture("findings-mend-" + check);
                screen.key(field, KeyCode.ESCAPE);
            });
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void aReturnIsRecordedAndACorrectionAfterItIsSaid() {
        CaseNumber number = signed();
        try (ScreenOnDisk screen = screen(number, 1280, 720)) {
            screen.picture("findings-to-return");
            assertThat(screen.words()).contains("In the register: ACT-2024-", "Agree one handover sheet for all wards (Example Trust), due 29 May 2024. Open.");
            screen.press("record-return").type("an_submitted_ncmd_at", "29 Feb 2024").press("save-return");
            screen.picture("findings-returned");
            assertThat(screen.words()).contains("Returned to the national database on 29 Feb 2024");
        }
        assertThat(view(number).file().stage()).isEqualTo(CaseStage.ACTIONS_OPEN);
        can().correctAnalysis().correct(new CorrectAnalysisCommand(number, Map.of(CATEGORY, Answer.given("CAT06_CHRONIC")), "The inquest concluded otherwise"));
        try (ScreenOnDisk screen = screen(number, 1280, 720)) {
            screen.picture("findings-amended");
            assertThat(screen.words()).contains("Amended since it was returned on 29 Feb 2024: 1 answer changed.");
        }
        try (ScreenOnDisk large = screen(number, 1280, 720)) {
            large.look(Theme.LIGHT, List.of(TextSize.values()).getLast()).picture("findings-amended-200");
            assertThat(large.shows("record-return")).isTrue();
        }
    }

    @Test
    void aCheckThatIsMendedElsewhereGoesThere() {
        CaseNumber number = begun(true);
        office.change(records -> {
            records.processes().keep(number, uk.cdop.casebook.casework.cdrm.Cdrm.NOT_YET);
            return records.audit().record(uk.cdop.casebook.testkit.StoreDesk.somethingDone());
        });
        try (ScreenOnDisk screen = screen(number, 1000, 700)) {
            screen.press("mend-52");
            assertThat(wentTo).isEqualTo("processes");
        }
    }

    @Test
    void afterSignOffTheFindingsAreCorrectedWithAReasonAndBothVersionsShown() {
        CaseNumber number = signed();
        can().correctAnalysis().correct(new CorrectAnalysisCommand(number, Map.of(CATEGORY, Answer.given("CAT06_CHRONIC")), "The inquest concluded otherwise"));
        try (ScreenOnDisk screen = screen(number, 1280, 2400)) {
            screen.picture("findings-signed");
            assertThat(screen.words()).contains("Signed off on 29 Feb 2024", "57. The meeting was not quorate: The social care member was called away",
                    "Amended since", "Corrections", "Before: Acute medical or surgical condition");
            screen.press("pick-category");
            screen.picture("findings-correct");
            assertThat(screen.words()).contains("Why the findings are corrected");
        }
    }

    @Test
    void nothingIsCutAtTwiceTheTextSize() {
        CaseNumber number = begun(false);
        try (ScreenOnDisk screen = screen(number, 1280, 720)) {
            screen.look(Theme.LIGHT, List.of(TextSize.values()).getLast());
            screen.picture("findings-200");
            assertThat(screen.words()).contains("Checks before sign-off");
        }
        try (ScreenOnDisk wide = screen(number, 1920, 1080)) {
            wide.picture("findings-1920");
            assertThat(wide.hadProblem()).isFalse();
        }
    }
}
