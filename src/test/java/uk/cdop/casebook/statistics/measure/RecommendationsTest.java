package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionProgress;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.RecommendationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ShippedForms;

class RecommendationsTest {

    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2023-01");
    private static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

    private static Snapshot of(LocalDate asAt, ReviewAction... actions) {
        Snapshot counted = Snapshot.of(new FinancialYear(2023), asAt, List.of(aCase(1).died("2020-05-10").reviewed("2021-03-31").facts()),
                List.of(new PanelMeeting(MEETING, LocalDate.of(2023, 6, 14), PanelKind.GENERAL, true, new TreeSet<>(), List.of(), 1)));
        return counted.with(counted.papers().with(ShippedForms.words()).with(List.of(), RecommendationFact.known(List.of(actions), counted)));
    }

    private static StatisticalTable table(ReviewAction... actions) {
        return new Recommendations().count(of(AS_AT, actions));
    }

    private static ReviewAction action(String number, ActionStatus status, String due, String done, Optional<MeetingNumber> meeting) {
        return new ReviewAction(number, Optional.of(CaseNumber.of(2023, 1)), "Words of a case that no table shows", Optional.of("Dr A Person"), Optional.of("Example Board"),
                Optional.of(LocalDate.parse(due)), status, Optional.of(done).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                new ActionOrigin(meeting, Optional.of("B_SMOKING_HOUSEHOLD"), Optional.empty()), ActionProgress.NOTHING_YET, 0);
    }

    @Test
    void anActionIsToldByItsThemeItsBoardAndWhatBecameOfItAndByNoWordOfTheCase() {
        StatisticalTable table = table(
                action("ACT-2023-0001", ActionStatus.COMPLETED, "2023-09-30", "2023-09-30", Optional.of(MEETING)),
                action("ACT-2023-0002", ActionStatus.COMPLETED, "2023-09-30", "2023-10-01", Optional.of(MEETING)),
                action("ACT-2023-0003", ActionStatus.OPEN, "2024-03-30", "", Optional.of(MEETING)),
                action("ACT-2023-0004", ActionStatus.OPEN, "2024-03-31", "", Optional.of(MEETING)));
        assertThat(table.rows()).extracting(row -> ((Cell.Words) table.cell(row, "outcome")).text())
                .containsExactly("Completed in time", "Completed late", "Overdue", "Not yet due");
        assertThat(read(table, "theme", "ACT-2023-0001")).isEqualTo("Smoking in the household");
        assertThat(read(table, "year", "ACT-2023-0001")).isEqualTo("2023/24");
        assertThat(read(table, "owner", "ACT-2023-0001")).isEqualTo("Example Board");
        assertThat(table.rows().toString()).doesNotContain("CDOP-", "Person", "Words of a case");
        assertThat(read(new Recommendations().countByDomain(of(AS_AT, action("ACT-2023-0001", ActionStatus.OPEN, "2024-03-31", "", Optional.of(MEETING)))), "theme", "ACT-2023-0001"))
                .isEqualTo("Social environment");
    }

    @Test
    void whatWasDoneAfterTheAsAtDayWasOpenAndWhatWasAgreedAfterItWasNotThere() {
        ReviewAction done = action("ACT-2023-0001", ActionStatus.COMPLETED, "2023-09-30", "2023-09-01", Optional.of(MEETING));
        assertThat(read(new Recommendations().count(of(LocalDate.of(2023, 8, 31), done)), "status", "ACT-2023-0001")).isEqualTo("Open");
        assertThat(new Recommendations().count(of(LocalDate.of(2023, 6, 13), done)).rows()).isEmpty();
    }

    @Test
    void anOldActionIsListedWhileItWasOpenWhenTheYearBegan() {
        assertThat(table(action("ACT-2021-0001", ActionStatus.COMPLETED, "2022-09-30", "2023-03-31", Optional.empty())).rows()).isEmpty();
        StatisticalTable table = table(action("ACT-2021-0001", ActionStatus.COMPLETED, "2022-09-30", "2023-04-01", Optional.empty()));
        assertThat(read(table, "year", "ACT-2021-0001")).as("the year of the review").isEqualTo("2020/21");
    }

    @Test
    void whereNobodyKnowsWhenItWasAgreedTheDayDuePlacesIt() {
        assertThat(table(unplaced("2020-02-28", "2020-03-20")).rows()).as("done long ago").isEmpty();
        assertThat(table(unplaced("2024-04-01", "")).rows()).as("due after the year").isEmpty();
        assertThat(read(table(unplaced("2022-04-01", "2022-05-01")), "year", "ACT-2023-0009")).isEqualTo("[x]");
        assertThat(read(table(unplaced("2020-02-28", "2023-04-01")), "outcome", "ACT-2023-0009")).isEqualTo("Completed late");
    }

    private static ReviewAction unplaced(String due, String done) {
        return new ReviewAction("ACT-2023-0009", Optional.empty(), "Words", Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse(due)),
                done.isEmpty() ? ActionStatus.OPEN : ActionStatus.COMPLETED, Optional.of(done).filter(day -> !day.isEmpty()).map(LocalDate::parse), 0);
    }

    @Test
    void aReferenceThatWouldNameACaseIsWithheld() {
        StatisticalTable table = table(action("ACT-CDOP-2023-0001", ActionStatus.OPEN, "2024-05-01", "", Optional.of(MEETING)));
        assertThat(table.rows()).singleElement().extracting(row -> row.cells().getFirst()).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
    }
}
