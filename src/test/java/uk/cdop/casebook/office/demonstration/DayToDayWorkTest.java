package uk.cdop.casebook.office.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** A demonstration has work on the day it is made, and the same work again. */
class DayToDayWorkTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @TempDir
    Path folder;

    private OfficeOnDisk made(String name, LocalDate today) {
        OfficeOnDisk office = OfficeOnDisk.in(folder.resolve(name), today);
        UseCases can = office.can();
        DayToDayOffice day = new DayToDayOffice(
                can.work().setWorkStart(), can.registerNotification(), can.intake().acceptCase(), can.intake().recordNcmdTold(),
                can.agencies().keepContact(), can.agencies().showRequests(), can.agencies().makeRequests(), can.agencies().sendRequests(),
                can.agencies().recordReturn(), can.processes().openProcess(), can.family().recordFamilyEvent(), can.family().addFamilyQuestion(),
                can.documents().attachDocument(), can.showCase(), can.family().showFamily());
        new DayToDayWork(day, today).add(Path.of("sample-data", "sample-letter.txt"));
        return office;
    }

    private static List<String> today(UseCases can) {
        TodayView day = can.work().showToday().show();
        return Stream.of(day.late(), day.thisWeek(), day.fresh()).flatMap(List::stream).map(WorkItem::what).toList();
    }

    private static List<CaseRow> cases(OfficeOnDisk office) {
        return office.read(records -> records.cases().list(CaseQuery.everything())).rows();
    }

    @Test
    void everyPlaceOfTheOfficeHasSomethingToDo() {
        try (OfficeOnDisk office = made("vault", LEAP_DAY)) {
            UseCases can = office.can();
            assertThat(today(can)).contains(
                    "Run the chase", "Chase a form", "Inquest listed", "Notify the national database", "Compare with a case that may be of the same child",
                    "Decide whether this panel reviews the death");
            assertThat(cases(office)).hasSize(5).extracting(CaseRow::stage).contains(CaseStage.GATHERING_INFORMATION, CaseStage.TRANSFERRED_OUT, CaseStage.NOTIFIED);
            assertThat(can.matching().listOpenMatches().list().pairs()).isNotEmpty();
            assertThat(can.matching().listLedger().list()).hasSize(1);
            assertThat(can.work().showWorkStart().show().began()).contains(LocalDate.of(2027, 11, 1));
            CaseRow first = cases(office).stream().filter(row -> row.stage() == CaseStage.GATHERING_INFORMATION).findFirst().orElseThrow();
            assertThat(can.agencies().showRequests().show(first.number()).orElseThrow().requests()).anyMatch(request -> request.isOutstanding())
                    .anyMatch(request -> request.returnedOn().isPresent());
        }
    }

    @Test
    void theSameDayMakesTheSameCases() {
        try (OfficeOnDisk one = made("one", LEAP_DAY); OfficeOnDisk other = made("other", LEAP_DAY)) {
            assertThat(cases(one)).isEqualTo(cases(other));
            assertThat(today(one.can())).isEqualTo(today(other.can()));
        }
    }
}
