package uk.cdop.casebook.office.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisOutcome;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.FindingsDesk;
import uk.cdop.casebook.office.form.FormContent;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreCases;

class FindingsTest {

    private static final LocalDate DAY = ScheduledCase.DAY;
    private static final FactorKey COMMUNICATION = FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION");
    private static final Optional<String> CHAIR = Optional.of("A Chair");

    @TempDir
    static Path folder;
    private static OfficeOnDisk office;
    private static int sequence;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static FindingsDesk can() {
        return office.can().findings();
    }

    private static CaseNumber scheduled(boolean quorate) {
        return ScheduledCase.in(office, ++sequence, quorate);
    }

    private static CaseFile file(CaseNumber number) {
        return office.read(records -> records.cases().find(number).orElseThrow());
    }

    private static FindingsView view(CaseNumber number) {
        return can().showFindings().show(number).orElseThrow();
    }

    private static SaveOutcome record(CaseNumber number, Answers answers) {
        return can().recordFinding().record(new RecordFinding.RecordFindingCommand(number, new HashMap<>(answers.byKey())));
    }

    private static CaseNumber decided(boolean quorate) {
        CaseNumber number = scheduled(quorate);
        assertThat(record(number, SampleFindings.form())).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(respond(number, ResponseKind.NOTHING, "A national programme is under way already.")).isInstanceOf(RecordOutcome.Recorded.class);
        return number;
    }

    private static RecordOutcome respond(CaseNumber number, ResponseKind kind, String text) {
        return can().recordFactorResponse().record(new FactorResponseCommand(
                number, COMMUNICATION, kind, Optional.of(LearningLevel.LOCAL), text, Optional.of("Example Trust"), Optional.empty(), Optional.of(DAY.plusDays(60))));
    }

    private static SignOffOutcome sign(CaseNumber number, Map<Integer, String> reasons) {
        return can().signOff().signOff(new SignOff.SignOffCommand(number, reasons, CHAIR));
    }

    private static CaseNumber signed() {
        CaseNumber number = decided(true);
        assertThat(sign(number, Map.of())).as("%s", view(number).checks().stream().map(TrippedCheck::number).toList()).isInstanceOf(SignOffOutcome.SignedOff.class);
        return number;
    }

    private static void there(CaseNumber number, String discipline, boolean present) {
        office.change(records -> {
            MeetingPlan plan = records.meetingPlans().withCase(number).getFirst();
            Seat seat = plan.seats().stream().filter(one -> records.members().find(one.memberId()).orElseThrow().discipline().equals(discipline)).findFirst().orElseThrow();
            records.meetingPlans().update(plan.withSeat(seat.present(present)));
            return records.audit().record(uk.cdop.casebook.testkit.StoreDesk.somethingDone());
        });
    }

    private static List<Integer> tripped(CaseNumber number) {
        return view(number).checks().stream().map(TrippedCheck::number).toList();
    }

    @Test
    void whoComesLateLeavesEarlyOrStepsBackCountsForTheQuorumOfThatCase() {
        CaseNumber number = decided(true);
        assertThat(tripped(number)).doesNotContain(CheckCatalogue.INQUORATE);
        there(number, "designated_doctor", false);
        assertThat(tripped(number)).as("left early").contains(CheckCatalogue.INQUORATE);
        assertThat(sign(number, Map.of())).isInstanceOf(SignOffOutcome.ReasonsMissing.class);
        assertThat(sign(number, Map.of(CheckCatalogue.INQUORATE, " "))).isInstanceOf(SignOffOutcome.ReasonsMissing.class);
        assertThat(file(number).stage()).as("nothing was half done").isEqualTo(CaseStage.SCHEDULED);
        there(number, "designated_doctor", true);
        assertThat(tripped(number)).as("came late").doesNotContain(CheckCatalogue.INQUORATE);
        MeetingPlan plan = office.read(records -> records.meetingPlans().withCase(number).getFirst());
        java.util.UUID doctor = plan.seats().get(1).memberId();
        office.can().panel().recordInterest().record(plan.number(), new uk.cdop.casebook.office.meeting.InterestStep.StepBack(number, doctor, true));
        assertThat(tripped(number)).as("stepped back").contains(CheckCatalogue.INQUORATE);
        assertThat(sign(number, Map.of(CheckCatalogue.INQUORATE, "The doctor sent a written view"))).isInstanceOf(SignOffOutcome.SignedOff.class);
        assertThat(office.can().actions().writeMinutes().look(plan.number()).orElseThrow().parts().stream()
                .flatMap(part -> part instanceof Paper.Part.Facts(List<Paper.Line> lines) ? lines.stream() : java.util.stream.Stream.empty()).map(Paper.Line::said))
                .contains("Signed off without the quorum for this case: The doctor sent a written view");
    }

    @Test
    void aDecisionIsKeptInTheAnalysisFormWhichIsOpenedForIt() {
        CaseNumber number = scheduled(true);
        assertThat(view(number).form()).isEmpty();
        record(number, Answers.NONE.with(CATEGORY, "CAT05_ACUTE"));
        FindingsView view = view(number);
        assertThat(view.form()).isPresent();
        assertThat(view.facts().found().category()).contains(CategoryOfDeath.ACUTE);
        assertThat(view.facts().found().reviewDate()).as("the day of the meeting").contains(DAY);
        assertThat(view.missing()).containsExactly(MODIFIABLE);
        assertThat(view.decided()).isFalse();
    }

    @Test
    void theHeadOfAnOpenedAnalysisFormIsFilledAndCannotBeTypedOver() {
        CaseNumber number = scheduled(true);
        FormRef ref = office.can().forms().openForm().open(number, FormCode.ANALYSIS);
        FormSource source = office.can().forms().source(ref);
        FormContent form = source.load();
        assertThat(form.answers().text(FieldKey.of("an_case_ref")).toOptional()).contains(number.text());
        assertThat(form.answers().text(FieldKey.of("an_stage")).toOptional()).contains("draft");
        assertThat(form.answers().text(FieldKey.of("an_age_at_death")).toOptional()).isPresent();
        assertThat(form.answers().text(FieldKey.of("an_sex")).toOptional()).contains("F");
        assertThat(form.answers().date(FieldKey.of("an_cdrm_date")).toOptional()).contains(DAY.minusDays(60));
        assertThat(form.answers().text(FieldKey.of("an_cdrm_type")).toOptional()).contains("jar_final");
        assertThat(form.locked()).contains(FieldKey.of("an_case_ref"), FieldKey.of("an_sex"), FieldKey.of("an_cdrm_lead"));
        assertThat(source.save(form.rowVersion(), Map.of(FieldKey.of("an_sex"), Answer.given("M")))).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(source.save(form.rowVersion(), Map.of(CAUSE, Answer.given("An invented cause")))).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void anActionGoesIntoTheRegisterWithItsOriginAndIntoTheForm() {
        CaseNumber number = scheduled(true);
        record(number, SampleFindings.form());
        assertThat(respond(number, ResponseKind.ACTION, "Agree one handover sheet")).isInstanceOf(RecordOutcome.Recorded.class);
        var action = office.read(records -> records.actions().ofCase(number)).getFirst();
        assertThat(action.origin().factorCode()).contains("D_COMMUNICATION");
        assertThat(action.origin().level()).contains(LearningLevel.LOCAL);
        assertThat(action.origin().meeting()).isPresent();
        assertThat(action.owner()).contains("Example Trust");
        FindingsView view = view(number);
        assertThat(view.facts().answers().text(ACTION.at(1)).toOptional()).contains("Agree one handover sheet");
        assertThat(view.facts().responses()).singleElement().satisfies(one -> assertThat(one.actionNumber()).contains(action.number()));
        can().recordFactorResponse().takeBack(number, view.facts().responses().getFirst().id());
        assertThat(office.<ActionStatus>read(records -> records.actions().find(action.number()).orElseThrow().status())).isEqualTo(ActionStatus.NOT_PURSUED);
        assertThat(view(number).facts().responses()).isEmpty();
    }

    @Test
    void learningAndRecommendationsStandInTheForm() {
        CaseNumber number = scheduled(true);
        record(number, SampleFindings.form());
        respond(number, ResponseKind.LEARNING, "A second point");
        respond(number, ResponseKind.RECOMMENDATION, "Write to the region");
        Answers answers = view(number).facts().answers();
        assertThat(answers.text(LEARNING).toOptional()).contains("An invented learning point.\nA second point");
        assertThat(answers.text(RECOMMENDATION.at(1)).toOptional()).contains("Write to the region");
        assertThat(answers.text(LEVEL.at(1)).toOptional()).contains("local");
        assertThat(office.<List<?>>read(records -> records.actions().ofCase(number))).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithASentence() {
        CaseNumber number = scheduled(true);
        assertThat(respond(number, ResponseKind.ACTION, "x".repeat(2_001))).isInstanceOfSatisfying(RecordOutcome.Refused.class,
                refused -> assertThat(refused.findings().getFirst().sentence()).contains("2,000").contains("nothing was saved"));
        assertThat(respond(number, ResponseKind.NOTHING, " ")).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(can().deferCase().defer(number, "x".repeat(1_001))).isInstanceOf(RecordOutcome.Refused.class);
    }

    @Test
    void signOffStopsWhileSomethingMustBeMended() {
        CaseNumber number = scheduled(true);
        record(number, SampleFindings.form());
        assertThat(sign(number, Map.of())).isInstanceOfSatisfying(SignOffOutcome.Stopped.class,
                stopped -> assertThat(stopped.checks()).extracting(TrippedCheck::number).containsExactly(35));
        assertThat(file(number).stage()).isEqualTo(CaseStage.SCHEDULED);
        assertThat(can().runChecks().run(number)).extracting(TrippedCheck::number).contains(35);
    }

    @Test
    void anInquorateMeetingCannotSignOffWithoutARecordedReason() {
        CaseNumber number = decided(false);
        assertThat(sign(number, Map.of())).isInstanceOfSatisfying(SignOffOutcome.ReasonsMissing.class,
                missing -> assertThat(missing.checks()).extracting(TrippedCheck::number).containsExactly(57));
        assertThat(sign(number, Map.of(57, "  "))).isInstanceOf(SignOffOutcome.ReasonsMissing.class);
        assertThat(sign(number, Map.of(57, "x".repeat(1_001)))).isInstanceOf(SignOffOutcome.ReasonsMissing.class);
        assertThat(sign(number, Map.of(57, "The social care member was called away"))).isInstanceOf(SignOffOutcome.SignedOff.class);
        assertThat(view(number).signOffs().getFirst().reasons()).containsEntry(57, "The social care member was called away");
    }

    @Test
    void signOffLocksTheFormAndReviewsTheCase() {
        CaseNumber number = signed();
        CaseFile file = file(number);
        assertThat(file.stage()).isEqualTo(CaseStage.REVIEWED);
        assertThat(file.analysis()).hasValueSatisfying(found -> {
            assertThat(found.category()).isEqualTo(CategoryOfDeath.ACUTE);
            assertThat(found.modifiability()).isEqualTo(Modifiability.IDENTIFIED);
            assertThat(found.reviewDate()).isEqualTo(DAY);
            assertThat(found.meeting()).isPresent();
        });
        FindingsView view = view(number);
        assertThat(view.decided()).isTrue();
        assertThat(view.signOffs().getFirst().onWordOf()).isEqualTo(CHAIR);
        assertThat(view.facts().answers().text(FieldKey.of("an_stage")).toOptional()).contains("final");
        FormSource form = office.can().forms().source(view.form().orElseThrow());
        assertThat(form.reopen(form.load().rowVersion())).as("not without a reason").isInstanceOf(SaveOutcome.Refused.class);
        assertThat(record(number, Answers.NONE.with(CATEGORY, "CAT06_CHRONIC"))).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(respond(number, ResponseKind.LEARNING, "Too late")).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(sign(number, Map.of())).isInstanceOf(SignOffOutcome.NotPossible.class);
        assertThat(office.<Optional<AgendaOutcome>>read(records -> records.meetingPlans().withCase(number).getFirst().entryOf(number).orElseThrow().outcome())).contains(AgendaOutcome.REVIEWED);
    }

    @Test
    void whoeverIsNotTheChairSaysOnWhoseWord() {
        CaseNumber number = decided(true);
        assertThat(can().signOff().signOff(new SignOff.SignOffCommand(number, Map.of(), Optional.of(" ")))).isInstanceOf(SignOffOutcome.NotPossible.class);
        assertThat(file(number).stage()).isEqualTo(CaseStage.SCHEDULED);
    }

    @Test
    void aCorrectionKeepsBothVersionsAndMarksTheReturnAmended() {
        CaseNumber number = signed();
        Map<FieldKey, Answer<?>> changes = Map.of(CATEGORY, Answer.given("CAT06_CHRONIC"));
        assertThat(correct(number, changes, " ")).isInstanceOf(CorrectAnalysisOutcome.Refused.class);
        assertThat(correct(number, Map.of(CATEGORY, Answer.given("CAT05_ACUTE")), "None")).isInstanceOf(CorrectAnalysisOutcome.NothingChanged.class);
        assertThat(view(number).amended()).isEmpty();
        assertThat(correct(number, changes, "The inquest concluded otherwise")).isEqualTo(new CorrectAnalysisOutcome.Corrected(1));
        assertThat(file(number).analysis().orElseThrow().category()).isEqualTo(CategoryOfDeath.CHRONIC);
        FindingsView view = view(number);
        assertThat(view.versions()).singleElement().satisfies(version -> {
            assertThat(version.answers().text(CATEGORY).toOptional()).contains("CAT05_ACUTE");
            assertThat(version.answers().date(REVIEW_DATE).toOptional()).contains(DAY);
            assertThat(version.reason()).isEqualTo("The inquest concluded otherwise");
        });
        assertThat(view.facts().found().category()).contains(CategoryOfDeath.CHRONIC);
        assertThat(view.amended()).isPresent();
        assertThat(office.<Map<CaseNumber, java.time.Instant>>read(records -> records.findings().amended())).containsKey(number);
    }

    private static CorrectAnalysisOutcome correct(CaseNumber number, Map<FieldKey, Answer<?>> changes, String reason) {
        return can().correctAnalysis().correct(new CorrectAnalysis.CorrectAnalysisCommand(number, changes, reason));
    }

    @Test
    void aCorrectionThatWouldBreakTheFindingsIsRefused() {
        CaseNumber number = signed();
        assertThat(correct(number, Map.of(REVIEW_DATE, Answer.given(StoreCases.DIED.minusYears(1))), "A slip")).isInstanceOf(CorrectAnalysisOutcome.Refused.class);
        assertThat(correct(number, Map.of(MODIFIABLE, Answer.notAsked()), "A slip")).isInstanceOf(CorrectAnalysisOutcome.Refused.class);
        assertThat(view(number).versions()).isEmpty();
    }

    @Test
    void importedFindingsWithoutAFormAreCorrectedToo() {
        CaseNumber number = CaseNumber.of(2022, ++sequence);
        CaseFile imported = StoreCases.notified(number, StoreCases.answers()).withAnalysis(StoreCases.analysis(Optional.empty()))
                .movedTo(CaseStage.CLOSED, LocalDate.of(2024, 2, 1), Optional.empty());
        office.keep(imported);
        assertThat(view(number).factors()).hasSize(2);
        assertThat(view(number).form()).isEmpty();
        OfficeOnDisk later = office;
        var outcome = later.on(LocalDate.of(2024, 5, 1)).findings().correctAnalysis().correct(new CorrectAnalysis.CorrectAnalysisCommand(
                number, Map.of(MODIFIABLE, Answer.given("MOD_NO")), "Misread when it was imported"));
        assertThat(outcome).isInstanceOf(CorrectAnalysisOutcome.Corrected.class);
        assertThat(file(number).analysis()).hasValueSatisfying(now -> {
            assertThat(now.modifiability()).isEqualTo(Modifiability.NONE_IDENTIFIED);
            assertThat(now.factors()).hasSize(2);
        });
        assertThat(view(number).form()).isPresent();
        assertThat(view(number).versions()).hasSize(1);
    }

    @Test
    void aCaseThatIsReviewedTwiceKeepsItsFirstFindings() {
        CaseNumber number = signed();
        office.change(records -> {
            CaseFile again = records.cases().find(number).orElseThrow().movedTo(CaseStage.REOPENED, DAY, Optional.of("A new report"))
                    .movedTo(CaseStage.READY_FOR_PANEL, DAY, Optional.empty()).movedTo(CaseStage.SCHEDULED, DAY, Optional.empty());
            records.cases().update(again);
            return records.audit().record(uk.cdop.casebook.testkit.StoreDesk.somethingDone());
        });
        FormRef first = view(number).form().orElseThrow();
        assertThat(record(number, Answers.NONE.with(CATEGORY, "CAT06_CHRONIC"))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(view(number).form().orElseThrow()).as("a new form").isNotEqualTo(first);
        assertThat(view(number).factors()).as("that begins with what the first said").hasSize(1);
        assertThat(sign(number, Map.of())).isInstanceOf(SignOffOutcome.SignedOff.class);
        assertThat(view(number).versions()).singleElement().satisfies(version -> assertThat(version.answers().text(CATEGORY).toOptional()).contains("CAT05_ACUTE"));
        assertThat(view(number).signOffs()).hasSize(2);
        assertThat(file(number).analysis().orElseThrow().category()).isEqualTo(CategoryOfDeath.CHRONIC);
    }

    @Test
    void aDeferredCaseKeepsItsReasonAndWhatWasDecided() {
        CaseNumber number = decided(true);
        assertThat(can().deferCase().defer(number, "The toxicology report is awaited")).isInstanceOf(RecordOutcome.Recorded.class);
        assertThat(file(number).stage()).isEqualTo(CaseStage.DEFERRED);
        assertThat(file(number).stageChanges().getLast().reason()).contains("The toxicology report is awaited");
        assertThat(view(number).facts().found().category()).contains(CategoryOfDeath.ACUTE);
        assertThat(can().deferCase().defer(number, "Again")).isInstanceOf(RecordOutcome.Refused.class);
    }

    @Test
    void recurrenceCountsOtherCasesAndTheirOpenActions() {
        String code = "D_TRANSITION";
        for (int other = 0; other < 3; other++) {
            CaseNumber number = scheduled(true);
            FactorKey factor = FactorKey.first(FactorDomain.SERVICE, code);
            record(number, SampleFindings.factor(SampleFindings.form(), 1, "D", code, "2", "yes").with(CATEGORY, "CAT04_MALIGNANCY"));
            can().recordFactorResponse().record(new FactorResponseCommand(
                    number, factor, ResponseKind.ACTION, Optional.empty(), "Agree a plan", Optional.of("Example Trust"), Optional.empty(), Optional.of(DAY.plusDays(9))));
            assertThat(sign(number, Map.of())).isInstanceOf(SignOffOutcome.SignedOff.class);
        }
        CaseNumber mine = scheduled(true);
        EarlierCases earlier = can().showRecurrence().show(mine, List.of(code, "A_ASTHMA"), Optional.of(CategoryOfDeath.MALIGNANCY));
        assertThat(earlier.of(code).cases()).isEqualTo(3);
        assertThat(earlier.of(code).modifiable()).isEqualTo(3);
        assertThat(earlier.of(code).openActions()).isEqualTo(3);
        assertThat(earlier.of("A_ASTHMA").isSeenBefore()).isFalse();
        assertThat(earlier.decided()).containsEntry(Modifiability.IDENTIFIED, 3);
        assertThat(earlier.latest()).hasSize(3).allSatisfy(one -> assertThat(one.modifiableFactors()).containsExactly(code));
        assertThat(can().showRecurrence().show(mine, List.of(), Optional.empty()).cases()).isZero();
    }
}
