package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.EditReturnFieldsOutcome;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.ReturnCases;
import uk.cdop.casebook.testkit.StoreCases;

/** Readiness for 31 March, on that day and on the day after, from a real vault. */
class YearEndTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate LAST = YEAR.lastDay();

    @TempDir
    Path folder;
    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LAST);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static ReturnCases child(int sequence, String notified) {
        return ReturnCases.notifiedOn(sequence, notified).with(NotificationFields.NHS_NUMBER, StoreCases.nhsNumber(sequence).digits());
    }

    private void keep(ReturnCases... built) {
        for (ReturnCases one : built) {
            office.keep(one.file());
        }
    }

    private NcmdReturn prepared(LocalDate day, FinancialYear year) {
        return office.on(day).prepareReturn().prepare(year);
    }

    private static Map<String, ReturnState> analyses(NcmdReturn found) {
        return found.cases().stream().collect(Collectors.toMap(one -> one.number().text(), one -> one.register(FormCode.ANALYSIS).orElseThrow().state()));
    }

    @Test
    void whatFellOnTheLastDayBelongsToTheYearAndWhatFellOnTheNextDayToTheNextOne() {
        keep(child(1, "2023-06-01").reviewedOn("2024-03-31").movedTo(CaseStage.COMPLETED, "2024-03-31"), child(2, "2023-06-02").reviewedOn("2024-04-01"),
                child(3, "2024-03-31"), child(4, "2024-04-01"));
        for (LocalDate day : List.of(LAST, LAST.plusDays(1))) {
            assertThat(analyses(prepared(day, YEAR))).as(day.toString()).isEqualTo(Map.of(
                    "CDOP-2023-0001", ReturnState.DUE, "CDOP-2023-0002", ReturnState.NOT_DUE, "CDOP-2024-0003", ReturnState.NOT_DUE));
        }
        assertThat(analyses(prepared(LAST.plusDays(1), YEAR.next()))).isEqualTo(Map.of(
                "CDOP-2023-0002", ReturnState.DUE, "CDOP-2024-0003", ReturnState.NOT_DUE, "CDOP-2024-0004", ReturnState.NOT_DUE));
    }

    @Test
    void aReviewOfTheYearHoldsItUpUntilItIsMarkedComplete() {
        keep(child(1, "2023-06-01").reviewedOn("2024-03-31"), child(2, "2024-03-31"));
        assertThat(prepared(LAST, YEAR).blockers()).containsExactly("CDOP-2023-0001: reviewed on 31 Mar 2024 and not yet marked complete.");
        assertThat(prepared(LAST, YEAR).cases()).extracting(ReturnCase::ready).as("an open case needs its notification only").containsExactly(false, true);
    }

    @Test
    void whatIsNotKeyedIsDueOnTheLastDayAndLateOnTheDayAfter() {
        keep(child(1, "2023-06-01"));
        office.can().work().setWorkStart().set(Optional.of(LocalDate.of(2023, 4, 1)));
        assertThat(keying(LAST).thisWeek()).extracting(WorkItem::due).containsExactly(Optional.of(LAST));
        assertThat(keying(LAST).late()).isEmpty();
        assertThat(keying(LAST.plusDays(1)).late()).extracting(WorkItem::what).containsExactly("Key the return of 2023/24 for NCMD");
        assertThat(keying(LAST.plusDays(1)).thisWeek()).isEmpty();
        assertThat(keying(LAST.minusDays(8)).fresh()).as("more than a week before it is no date yet").hasSize(1);
    }

    private TodayView keying(LocalDate day) {
        TodayView all = office.on(day).work().showToday().show();
        return new TodayView(day, ofReturn(all.late()), ofReturn(all.thisWeek()), ofReturn(all.fresh()), List.of());
    }

    private static List<WorkItem> ofReturn(List<WorkItem> items) {
        return items.stream().filter(item -> item.goes().equals("ncmd")).toList();
    }

    @Test
    void aListThatBeginsOnTheLastDayJudgesTheYearAndOneThatBeginsOnTheNextDayDoesNot() {
        keep(child(1, "2023-06-01").withDatesOnly());
        String sex = "form,field,needed,mark\nCDN,sex,always,DESIGN\n";
        assertThat(office.can().editReturnFields().replace(sex, Optional.of(LAST.plusDays(1)))).isEqualTo(new EditReturnFieldsOutcome.Replaced(1));
        assertThat(missing(YEAR)).isEqualTo(5);
        assertThat(missing(YEAR.next())).isEqualTo(1);
        office.can().editReturnFields().replace(sex + "CDN,home_postcode,always,DESIGN\n", Optional.of(LAST));
        assertThat(missing(YEAR)).isEqualTo(2);
        assertThat(missing(YEAR.next())).as("the later list still holds").isEqualTo(1);
        assertThat(office.can().editReturnFields().takeAway(LAST)).isTrue();
        assertThat(missing(YEAR)).isEqualTo(5);
    }

    private int missing(FinancialYear year) {
        return prepared(LAST, year).cases().getFirst().forms().getFirst().missing().size();
    }
}
