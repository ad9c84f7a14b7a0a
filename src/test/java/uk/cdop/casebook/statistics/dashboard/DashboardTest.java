package uk.cdop.casebook.statistics.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.deadline.WorkingDays;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;

class DashboardTest {

    private static final Quarter SECOND = new Quarter(new FinancialYear(2023), 2);
    private static final LocalDate LATER = LocalDate.of(2023, 10, 20);
    private static final TimeLimit FIRST_MEETING =
            new TimeLimit("lim_jar_first_meeting", "First joint agency meeting", TimeLimit.Start.DEATH, 48, TimeLimit.Unit.HOURS, "guideline", "seen");

    private static DashboardFacts facts(Quarter quarter, LocalDate today, List<CaseFact> cases, List<PanelMeeting> panels) {
        return new DashboardFacts(
                quarter, Snapshot.of(quarter.year(), today, cases, panels), cases, List.of(), List.of(), List.of(),
                new ResponseFacts(Map.of(), Optional.of(FIRST_MEETING), new WorkingDays(day -> false)), List.of(), ReturnFacts.NONE);
    }

    private static Dashboard dashboard(CaseFactBuilder... cases) {
        return Dashboard.of(facts(SECOND, LATER, List.of(cases).stream().map(CaseFactBuilder::facts).toList(), List.of()));
    }

    private static Cell cell(Dashboard dashboard, String table, String row, String column) {
        StatisticalTable found = dashboard.table(table);
        return found.cell(found.row(found.columns().getFirst().key(), row).orElseThrow(), column);
    }

    private static Cell count(int... cases) {
        List<CaseNumber> trail = Arrays.stream(cases).mapToObj(number -> CaseNumber.of(2023, number)).sorted().toList();
        return Cell.count(trail);
    }

    /** With the cases that it opens. */
    private static Cell number(String value, int... cases) {
        return new Cell.Figure(new BigDecimal(value), ((Cell.Figure) count(cases)).trail(), List.of());
    }

    private static PanelMeeting panel(String day) {
        return new PanelMeeting(new MeetingNumber("PANEL-2023-" + day.substring(8)), LocalDate.parse(day), PanelKind.GENERAL, true, new TreeSet<>(), List.of(), 1);
    }

    @Test
    void countsTheQuarterAndTheYearToDateByTheDayOfEachThing() {
        Dashboard dashboard = dashboard(
                aCase(1).died("2023-03-30").notified("2023-03-31"), aCase(2).died("2023-03-31").notified("2023-04-01"),
                aCase(3).died("2023-06-30").notified("2023-07-01"), aCase(4).died("2023-09-29").notified("2023-09-30"),
                aCase(5).died("2023-09-30").notified("2023-10-01"),
                aCase(6).in(ReportingArea.OUT_OF_AREA).died("2023-08-01"));
        assertThat(cell(dashboard, "Q01_Activity", "Notifications of resident children", "quarter")).isEqualTo(count(3, 4));
        assertThat(cell(dashboard, "Q01_Activity", "Notifications of resident children", "year_to_date")).isEqualTo(count(2, 3, 4));
        assertThat(cell(dashboard, "Q01_Activity", "Notifications from out of area", "quarter")).isEqualTo(count(6));
        assertThat(cell(dashboard, "Q01_Activity", "Notifications of resident children", "quarter_percent")).isEqualTo(Cell.Shorthand.NOT_APPLICABLE);
    }

    @Test
    void countsAReviewByTheDayOfItsPanelAlsoWhereItWasMarkedCompleteAfterTheQuarter() {
        CaseFactBuilder late = aCase(1).died("2023-04-20").reviewed("2023-09-27", CategoryOfDeath.INFECTION, Modifiability.IDENTIFIED);
        Dashboard dashboard = dashboard(late, aCase(2).died("2023-04-20").reviewed("2023-06-14"), aCase(3).died("2023-04-20").reviewed("2023-10-11"));
        assertThat(cell(dashboard, "Q01_Activity", "Reviews completed", "quarter")).isEqualTo(count(1));
        assertThat(cell(dashboard, "Q01_Activity", "Reviews completed", "year_to_date")).isEqualTo(count(1, 2));
        assertThat(cell(dashboard, "Q02_Position", "Open cases", "value")).isEqualTo(count(3));
        Cell share = cell(dashboard, "Q02_Position", Position.MODIFIABLE, "value");
        assertThat(share).isInstanceOfSatisfying(Cell.Figure.class, figure -> {
            assertThat(figure.value()).isEqualByComparingTo("50.0");
            assertThat(figure.trail()).containsExactly(CaseNumber.of(2023, 1));
        });
        // Wilson for one of two.
        assertThat(cell(dashboard, "Q02_Position", Position.MODIFIABLE, "lower")).isEqualTo(number("9.5", 1));
        assertThat(cell(dashboard, "Q02_Position", Position.MODIFIABLE, "upper")).isEqualTo(number("90.5", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2023-09-29, UNDER_6", "2023-03-31, 2023-09-30, FROM_6", "2023-08-31, 2024-02-28, UNDER_6", "2023-08-31, 2024-02-29, FROM_6",
        "2024-02-29, 2025-02-28, FROM_12", "2022-09-30, 2024-03-30, FROM_18", "2022-09-30, 2024-03-29, FROM_12",
        "2022-09-30, 2024-09-30, FROM_18", "2022-09-30, 2024-10-01, OVER_24", "2023-09-30, 2023-09-30, UNDER_6"
    })
    void agesAnOpenCaseByCompletedCalendarMonths(LocalDate died, LocalDate day, AgeOfCase age) {
        assertThat(AgeOfCase.of(died, day)).isEqualTo(age);
    }

    @Test
    void showsTheOpenCasesAsTheyStoodWhenTheQuarterEnded() {
        Dashboard dashboard = dashboard(
                aCase(1).died("2023-01-01").moved(CaseStage.ACCEPTED, "2023-02-01").moved(CaseStage.READY_FOR_PANEL, "2023-09-30"),
                aCase(2).died("2023-05-30").moved(CaseStage.ACCEPTED, "2023-06-01").moved(CaseStage.READY_FOR_PANEL, "2023-10-01"),
                aCase(3).died("2023-09-20"), aCase(4).died("2023-10-05"));
        assertThat(cell(dashboard, "Q03_Open_stage", "Ready for panel", "cases")).isEqualTo(count(1));
        assertThat(cell(dashboard, "Q03_Open_stage", "Accepted", "cases")).isEqualTo(count(2));
        assertThat(cell(dashboard, "Q03_Open_stage", "Notified", "cases")).isEqualTo(count(3));
        assertThat(cell(dashboard, "Q03_Open_stage", "All open cases", "cases")).isEqualTo(count(1, 2, 3));
        assertThat(cell(dashboard, "Q04_Open_age", "6 to under 12 months", "percent")).isEqualTo(number("33.3", 1));
        // 272, 123 and 10 days.
        assertThat(cell(dashboard, "Q02_Position", Position.MEDIAN_AGE, "value")).isEqualTo(number("123.0", 1, 2, 3));
    }

    @Test
    void saysHowManyCasesEachPanelStillToComeWouldTake() {
        List<CaseFact> ready = List.of(ready(1), ready(2), ready(3));
        DashboardFacts facts = facts(SECOND, LATER, ready, List.of(panel("2023-09-30"), panel("2023-10-10")));
        assertThat(cell(Dashboard.of(facts), "Q02_Position", Position.PANELS_LEFT, "value")).isEqualTo(number("1"));
        assertThat(cell(Dashboard.of(facts), "Q01_Activity", "Panel meetings held", "quarter")).isEqualTo(number("1"));
        DashboardFacts planned = withMeetings(facts,
                plan("PANEL-2023-81", "2024-03-31"), plan("PANEL-2023-82", "2024-04-01"), plan("PANEL-2023-83", "2023-10-19"),
                plan("PANEL-2023-84", "2024-01-10").with(MeetingPlan.Course.PLANNED.cancelled("No quorum")));
        assertThat(cell(Dashboard.of(planned), "Q02_Position", Position.PANELS_LEFT, "value")).isEqualTo(number("2"));
        assertThat(cell(Dashboard.of(planned), "Q02_Position", Position.CASES_A_PANEL, "value")).isEqualTo(number("1.5", 1, 2, 3));
        assertThat(cell(dashboard(), "Q02_Position", Position.CASES_A_PANEL, "value")).isEqualTo(Cell.Shorthand.NOT_APPLICABLE);
    }

    private static CaseFact ready(int number) {
        return aCase(number).died("2023-04-02").moved(CaseStage.READY_FOR_PANEL, "2023-09-01").facts();
    }

    private static MeetingPlan plan(String number, String day) {
        return new MeetingPlan(
                new MeetingNumber(number), new MeetingPlan.When(LocalDate.parse(day), LocalTime.of(10, 0), 120), PanelKind.GENERAL, Optional.empty(), Optional.empty(),
                MeetingPlan.Course.PLANNED, List.of(), List.of(), 1);
    }

    private static DashboardFacts withMeetings(DashboardFacts facts, MeetingPlan... plans) {
        return new DashboardFacts(
                facts.quarter(), facts.snapshot(), facts.cases(), List.of(plans), facts.processes(), facts.requests(), facts.responses(), facts.actions(), facts.ncmd());
    }

    @Test
    void judgesTheFirstMeetingOfAJointResponseByTheOfficesOwnLimit() {
        CaseFact inTime = said(1, "yes");
        CaseFact late = said(2, "yes");
        CaseFact notRecorded = said(3, "yes");
        CaseFact notHeld = said(4, "no");
        CaseFact notSaid = aCase(5).died("2023-08-01").facts();
        Map<CaseNumber, JointResponse> recorded = Map.of(
                inTime.number(), response("2023-08-03", LocalTime.of(9, 0)), late.number(), response("2023-08-03", LocalTime.of(9, 1)));
        List<CaseFact> cases = List.of(inTime, late, notRecorded, notHeld, notSaid);
        DashboardFacts facts = new DashboardFacts(
                SECOND, Snapshot.of(SECOND.year(), LATER, cases, List.of()), cases, List.of(), List.of(), List.of(),
                new ResponseFacts(recorded, Optional.of(FIRST_MEETING), new WorkingDays(day -> false)), List.of(), ReturnFacts.NONE);
        Dashboard dashboard = Dashboard.of(facts);
        assertThat(cell(dashboard, "Q01_Activity", Happening.RESPONSES.label(), "quarter")).isEqualTo(count(1, 2, 3));
        assertThat(cell(dashboard, "Q01_Activity", Happening.RESPONSES.label(), "quarter_percent")).isEqualTo(number("60.0", 1, 2, 3));
        assertThat(cell(dashboard, "Q01_Activity", Happening.MET_IN_TIME.label(), "quarter")).isEqualTo(count(1));
        assertThat(cell(dashboard, "Q01_Activity", Happening.MET_IN_TIME.label(), "quarter_percent")).isEqualTo(number("33.3", 1));
        assertThat(cell(dashboard, "Q01_Activity", Happening.MET_LATE.label(), "quarter")).isEqualTo(count(2));
        assertThat(cell(dashboard, "Q01_Activity", Happening.NOT_MET.label(), "quarter")).isEqualTo(count(3));
        assertThat(cell(dashboard, "Q01_Activity", Happening.RESPONSE_NOT_SAID.label(), "quarter")).isEqualTo(count(5));
    }

    private static CaseFact said(int number, String held) {
        return aCase(number).died("2023-08-01").with(new Particulars(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Particulars.NOT_KNOWN.birth(),
                new Particulars.Inquiries(Optional.of(held), Optional.empty(), Optional.empty()),
                new Particulars.Times(Optional.of(LocalTime.of(9, 0)), Optional.empty()))).facts();
    }

    private static JointResponse response(String day, LocalTime at) {
        return new JointResponse(Answers.NONE.with(JointResponse.DECISION, JointResponse.STARTED)
                .with(JointResponse.FIRST_MEETING_ON, LocalDate.parse(day)).with(JointResponse.FIRST_MEETING_AT, at));
    }

    @Test
    void saysWhatOpenCasesWaitForAndWhichAgencyIsLate() {
        List<CaseFact> cases = List.of(aCase(1).died("2023-05-01").facts(), aCase(2).died("2023-05-01").facts(), aCase(3).died("2023-05-01").reviewed("2023-09-01").facts());
        List<WaitFact> waits = List.of(wait(1, WaitFact.Reason.INQUEST), wait(1, WaitFact.Reason.POST_MORTEM), wait(3, WaitFact.Reason.INQUEST));
        List<RequestFact> requests = List.of(
                request(1, "Police", "2023-09-29"), request(1, "Police", "2023-09-30"), request(2, "School", "2023-09-01"), request(3, "School", "2023-09-01"));
        DashboardFacts facts = new DashboardFacts(
                SECOND, Snapshot.of(SECOND.year(), LATER, cases, List.of()), cases, List.of(), waits, requests, ResponseFacts.NONE, List.of(), ReturnFacts.NONE);
        Dashboard dashboard = Dashboard.of(facts);
        assertThat(cell(dashboard, "Q05_Waiting", "Inquest", "cases")).isEqualTo(count(1));
        assertThat(cell(dashboard, "Q05_Waiting", "Post-mortem report", "cases")).isEqualTo(count(1));
        assertThat(cell(dashboard, "Q05_Waiting", "Criminal investigation", "cases")).isEqualTo(count());
        assertThat(cell(dashboard, "Q05_Waiting", "Reports from agencies", "cases")).isEqualTo(count(1, 2));
        assertThat(((Cell.Figure) cell(dashboard, "Q06_Agencies", "Police", "forms")).value()).isEqualByComparingTo("2");
        assertThat(((Cell.Figure) cell(dashboard, "Q06_Agencies", "Police", "overdue")).value()).isEqualByComparingTo("1");
        assertThat(cell(dashboard, "Q06_Agencies", "Police", "cases")).isEqualTo(count(1));
        assertThat(((Cell.Figure) cell(dashboard, "Q06_Agencies", "All agencies", "forms")).value()).isEqualByComparingTo("3");
    }

    private static WaitFact wait(int number, WaitFact.Reason reason) {
        return new WaitFact(CaseNumber.of(2023, number), reason);
    }

    private static RequestFact request(int number, String agency, String due) {
        return new RequestFact(CaseNumber.of(2023, number), agency, Optional.of(LocalDate.parse(due)));
    }

    @Test
    void countsAnActionAsOverdueAsItStoodOnTheDay() {
        List<ReviewAction> actions = List.of(
                action("A1", "2023-09-29", ActionStatus.OPEN, null), action("A2", "2023-09-30", ActionStatus.OPEN, null),
                action("A3", "2023-09-01", ActionStatus.COMPLETED, "2023-10-01"), action("A4", "2023-09-01", ActionStatus.COMPLETED, "2023-09-30"),
                action("A5", "2023-09-01", ActionStatus.NOT_PURSUED, null));
        DashboardFacts facts = new DashboardFacts(
                SECOND, Snapshot.of(SECOND.year(), LATER, List.of(), List.of()), List.of(), List.of(), List.of(), List.of(), ResponseFacts.NONE, actions, ReturnFacts.NONE);
        assertThat(facts.overdueActions()).extracting(ReviewAction::number).containsExactly("A1", "A3");
    }

    private static ReviewAction action(String number, String due, ActionStatus status, String completed) {
        return new ReviewAction(
                number, Optional.empty(), "Invented", Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse(due)), status,
                Optional.ofNullable(completed).map(LocalDate::parse), 1);
    }

    private static List<CaseFact> notified(int each, int quarters, Quarter last) {
        List<CaseFact> cases = new ArrayList<>();
        for (Quarter quarter : last.plus(1 - quarters).through(last)) {
            for (int one = 0; one < each; one++) {
                cases.add(aCase(quarter.firstDay().getYear(), cases.size() + 1).died(quarter.firstDay()).facts());
            }
        }
        return cases;
    }

    @Test
    void alertsWhereThreeYearsSawFewerThanSixtyAYear() {
        assertThat(alerts(notified(15, 12, SECOND))).isEmpty();
        assertThat(alerts(notified(15, 12, SECOND).subList(0, 179)))
                .containsExactly("The three-year average of notifications of resident children is 59.7 a year, under the 60 a year that a child death review footprint should expect.");
        assertThat(alerts(notified(1, 11, SECOND))).isEmpty();
        assertThat(cell(Dashboard.of(facts(SECOND, LATER, notified(1, 11, SECOND), List.of())), "Q02_Position", Position.AVERAGE, "value"))
                .isEqualTo(Cell.Shorthand.NOT_AVAILABLE);
    }

    private static List<String> alerts(List<CaseFact> cases) {
        return Dashboard.of(facts(SECOND, LATER, cases, List.of())).alerts().stream().filter(alert -> alert.startsWith("The three-year average")).toList();
    }

    @Test
    void drawsWholeQuartersOnlyAndAtMostFiveYears() {
        Dashboard whole = Dashboard.of(facts(SECOND, SECOND.lastDay(), notified(2, 24, SECOND), List.of()));
        assertThat(whole.charts().getFirst().chart().placed()).hasSize(20);
        assertThat(whole.charts().getFirst().chart().placed().getLast().point().quarter()).isEqualTo(SECOND);
        Dashboard part = Dashboard.of(facts(SECOND, SECOND.lastDay().minusDays(1), notified(2, 12, SECOND), List.of()));
        assertThat(part.charts().getFirst().chart().placed().getLast().point().quarter()).isEqualTo(SECOND.previous());
        assertThat(part.charts().getFirst().chart().quartersNeeded()).isEqualTo(1);
        assertThat(part.table("Q01_Activity").notes()).anyMatch(note -> note.contains("part of a quarter"));
    }

    @Test
    void standsWithNoCaseAtAll() {
        Dashboard nothing = dashboard();
        assertThat(nothing.charts()).allSatisfy(one -> assertThat(one.chart().quartersNeeded()).isEqualTo(12));
        assertThat(cell(nothing, "Q02_Position", "Open cases", "value")).isEqualTo(count());
        assertThat(cell(nothing, "Q02_Position", Position.MEDIAN_AGE, "value")).isEqualTo(Cell.Shorthand.NOT_APPLICABLE);
        assertThat(nothing.alerts()).isEmpty();
    }

    @Test
    void isTheSameInWhateverOrderTheFactsCome() {
        List<CaseFact> cases = new ArrayList<>(GeneratedFacts.of(7, 400));
        Dashboard before = Dashboard.of(facts(new Quarter(new FinancialYear(2023), 3), GeneratedFacts.AS_AT, cases, List.of()));
        Collections.shuffle(cases, new Random(3));
        assertThat(Dashboard.of(facts(new Quarter(new FinancialYear(2023), 3), GeneratedFacts.AS_AT, cases, List.of()))).isEqualTo(before);
        assertThat(before.table("Q03_Open_stage").rows()).isNotEmpty();
    }

    @Test
    void addsUpByStageAndByAgeToTheOpenCasesOfTheCaseload() {
        Dashboard dashboard = Dashboard.of(facts(new Quarter(new FinancialYear(2023), 3), GeneratedFacts.AS_AT, GeneratedFacts.of(11, 600), List.of()));
        for (String id : List.of("Q03_Open_stage", "Q04_Open_age")) {
            StatisticalTable table = dashboard.table(id);
            List<Integer> counts = table.rows().stream().map(row -> ((Cell.Figure) table.cell(row, "cases")).value().intValue()).toList();
            assertThat(counts.subList(0, counts.size() - 1).stream().mapToInt(Integer::intValue).sum()).isEqualTo(counts.getLast()).isPositive();
        }
        StatisticalTable levels = dashboard.table("Q16_open_cases");
        assertThat(levels.cell(levels.rows().getLast(), "number")).isEqualTo(cell(dashboard, "Q02_Position", "Open cases", "value"));
    }
}
