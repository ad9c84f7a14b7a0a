package uk.cdop.casebook.office.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.CATEGORY;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.REVIEW_DATE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.FindingsDesk;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

/** A case that the panel put off was not reviewed: what stays of that meeting, and what the next one makes of it. */
class DeferralTest {

    private static final LocalDate FIRST_DAY = ScheduledCase.DAY;
    private static final LocalDate SECOND_DAY = LocalDate.of(2024, 6, 13);
    private static final MeetingNumber FIRST = new MeetingNumber("PANEL-2024-01");
    private static final MeetingNumber SECOND = new MeetingNumber("PANEL-2024-09");
    private static final FieldKey PANEL_TYPE = FieldKey.of("an_panel_type");

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private CaseNumber number;

    @BeforeEach
    void deferred() {
        office = OfficeOnDisk.in(folder.resolve("vault"), FIRST_DAY);
        number = ScheduledCase.in(office, 1, true);
        Map<FieldKey, Answer<?>> found = new HashMap<>(SampleFindings.form().byKey());
        found.remove(REVIEW_DATE);
        assertThat(record(FIRST_DAY, Answers.of(found))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(on(FIRST_DAY).recordFactorResponse().record(response(ResponseKind.NOTHING))).isInstanceOf(RecordOutcome.Recorded.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private FindingsDesk on(LocalDate day) {
        return office.on(day).findings();
    }

    private SaveOutcome record(LocalDate day, Answers answers) {
        return on(day).recordFinding().record(new RecordFindingCommand(number, new HashMap<>(answers.byKey())));
    }

    private FactorResponseCommand response(ResponseKind kind) {
        return new FactorResponseCommand(number, FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"), kind, Optional.empty(), "Agree one handover sheet",
                Optional.of("Example Trust"), Optional.empty(), Optional.of(SECOND_DAY.plusDays(90)));
    }

    private void defer() {
        assertThat(on(FIRST_DAY).deferCase().defer(number, "The toxicology report is awaited")).isInstanceOf(RecordOutcome.Recorded.class);
        PanelOffice.kept(office.on(FIRST_DAY).panel().closeMeeting().close(FIRST, plan(FIRST).rowVersion()));
    }

    /** The case is ready again and on the agenda of a later meeting, with the same people in the room. */
    private void tabledAgain() {
        office.change(records -> {
            CaseFile file = records.cases().find(number).orElseThrow();
            CaseFile ready = file.stage() == CaseStage.READY_FOR_PANEL ? file : file.movedTo(CaseStage.READY_FOR_PANEL, SECOND_DAY.minusDays(30), Optional.empty());
            records.cases().update(ready.movedTo(CaseStage.SCHEDULED, SECOND_DAY.minusDays(20), Optional.empty()));
            MeetingPlan first = records.meetingPlans().find(FIRST).orElseThrow();
            records.meetingPlans().add(new MeetingPlan(SECOND, new MeetingPlan.When(SECOND_DAY, LocalTime.of(9, 30), 180), PanelKind.NEONATAL, Optional.empty(), Optional.empty(),
                    MeetingPlan.Course.PLANNED, List.of(AgendaEntry.ofCase(number, 25, new TreeSet<>())), first.seats(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(office.on(SECOND_DAY).panel().openMeeting().open(SECOND, plan(SECOND).rowVersion(), false)).isInstanceOf(MeetingOutcome.Kept.class);
    }

    private MeetingPlan plan(MeetingNumber meeting) {
        return office.read(records -> records.meetingPlans().find(meeting)).orElseThrow();
    }

    private Answers form() {
        return office.read(records -> records.forms().ofCase(number)).getLast().instance().answers();
    }

    private void signOff() {
        SignOffOutcome outcome = on(SECOND_DAY).signOff().signOff(new SignOffCommand(number, Map.of(), Optional.of("A Chair")));
        assertThat(outcome).as("%s", outcome).isInstanceOf(SignOffOutcome.SignedOff.class);
    }

    private Snapshot counted(LocalDate asAt) {
        return office.read(records -> Snapshot.of(FinancialYear.of(asAt), asAt, records.cases().facts(), records.meetings().all()));
    }

    @Test
    void keepsTheFindingsAndTheReasonButNoDayOfAReview() {
        assertThat(form().date(REVIEW_DATE).toOptional()).contains(FIRST_DAY);
        defer();
        assertThat(form().date(REVIEW_DATE).toOptional()).isEmpty();
        assertThat(form().text(PANEL_TYPE).toOptional()).isEmpty();
        assertThat(form().text(CATEGORY).toOptional()).contains("CAT05_ACUTE");
        assertThat(plan(FIRST).entryOf(number).orElseThrow()).satisfies(entry -> {
            assertThat(entry.outcome()).contains(AgendaOutcome.DEFERRED);
            assertThat(entry.reason()).contains("The toxicology report is awaited");
        });
        CaseFile file = office.read(records -> records.cases().find(number)).orElseThrow();
        assertThat(file.analysis()).isEmpty();
        assertThat(file.reviewCompleted()).isEmpty();
    }

    @Test
    void isNoReviewInTheFigures() {
        defer();
        assertThat(counted(SECOND_DAY).reviews()).isEmpty();
        assertThat(counted(FIRST_DAY).panels()).singleElement().satisfies(panel -> {
            assertThat(panel.reviewed()).isEmpty();
            assertThat(panel.deferred()).containsExactly(number);
        });
    }

    @Test
    void whatIsWrittenBetweenTheMeetingsBelongsToNeither() {
        defer();
        assertThat(record(SECOND_DAY.minusDays(40), Answers.NONE.with(CATEGORY, "CAT06_CHRONIC"))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(form().date(REVIEW_DATE).toOptional()).isEmpty();
        assertThat(on(SECOND_DAY.minusDays(40)).recordFactorResponse().record(response(ResponseKind.ACTION))).isInstanceOf(RecordOutcome.Recorded.class);
        assertThat(office.read(records -> records.actions().ofCase(number)).getFirst().origin().meeting()).isEmpty();
    }

    @Test
    void theNextMeetingReviewsItOnItsOwnDayThoughNothingIsLeftToAnswer() {
        defer();
        tabledAgain();
        signOff();
        CaseFile file = office.read(records -> records.cases().find(number)).orElseThrow();
        assertThat(file.analysis().orElseThrow().reviewDate()).isEqualTo(SECOND_DAY);
        assertThat(file.analysis().orElseThrow().meeting()).contains(SECOND);
        assertThat(form().date(REVIEW_DATE).toOptional()).contains(SECOND_DAY);
        assertThat(form().text(PANEL_TYPE).toOptional()).contains(PanelKind.NEONATAL.code());
        assertThat(plan(FIRST).entryOf(number).orElseThrow().outcome()).contains(AgendaOutcome.DEFERRED);
        assertThat(plan(SECOND).entryOf(number).orElseThrow().outcome()).contains(AgendaOutcome.REVIEWED);
    }

    @Test
    void aDayThatAnEarlierVersionLeftInTheDraftGivesWayToTheMeetingThatDecides() {
        defer();
        office.change(records -> {
            var form = records.forms().ofCase(number).getLast();
            var instance = form.instance();
            records.forms().update(form.withInstance(new uk.cdop.casebook.forms.answer.FormInstance(instance.form(), instance.version(), instance.openedOn(),
                    instance.completedOn(), instance.answers().with(REVIEW_DATE, FIRST_DAY).with(PANEL_TYPE, "general"))));
            return records.audit().record(StoreDesk.somethingDone());
        });
        tabledAgain();
        assertThat(record(SECOND_DAY, Answers.NONE.with(CATEGORY, "CAT06_CHRONIC"))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(form().date(REVIEW_DATE).toOptional()).contains(SECOND_DAY);
        assertThat(form().text(PANEL_TYPE).toOptional()).contains(PanelKind.NEONATAL.code());
    }
}
