package uk.cdop.casebook.office.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.deadline.NoticeClock;
import uk.cdop.casebook.casework.notification.NcmdTold;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseCommand;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseOutcome;
import uk.cdop.casebook.office.notification.RecordNcmdTold.RecordNcmdToldOutcome;
import uk.cdop.casebook.office.notification.ShowNcmdNotice.NcmdNotice;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** That the national database was told is recorded, ends the clock, and can be taken back. */
class NcmdToldTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 18);
    private static final CaseFile CASE = StoreCases.notified(CaseNumber.of(2023, 1), StoreCases.answers()
            .with(NoticeRules.ALERT, "yes").with(NotificationFields.RESIDENCE_AREA, "E06000059").with(TriageFields.SIGNS_OF_LIFE, "yes"));

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(CASE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private RecordNcmdToldOutcome told(LocalDate on, LocalTime at) {
        return office.can().intake().recordNcmdTold().record(CASE.number(), on, Optional.ofNullable(at));
    }

    private NcmdNotice notice() {
        return office.can().intake().showNcmdNotice().show(CASE.number()).orElseThrow();
    }

    private List<String> today() {
        TodayView day = office.can().work().showToday().show();
        return Stream.of(day.late(), day.thisWeek(), day.fresh()).flatMap(List::stream).map(WorkItem::what).toList();
    }

    @Test
    void theClockRunsFromTheFirstNoticeUntilItIsRecorded() {
        assertThat(notice().clock().orElseThrow()).satisfies(clock -> {
            assertThat(clock.due()).isEqualTo(StoreCases.NOTIFIED.plusDays(2).atTime(9, 30));
            assertThat(clock.met()).isEmpty();
        });
        assertThat(notice().atOnce()).isTrue();
        assertThat(today()).contains("Tell NCMD of this death at once", "Notify the national database");
        assertThat(told(TODAY, LocalTime.of(9, 29))).isInstanceOf(RecordNcmdToldOutcome.Recorded.class);
        assertThat(notice().clock().flatMap(NoticeClock::met)).contains(TODAY.atTime(9, 29));
        assertThat(notice().clock().orElseThrow().isPast(TODAY.atTime(23, 0))).isFalse();
        assertThat(today()).doesNotContain("Tell NCMD of this death at once", "Notify the national database");
        assertThat(office.can().work().showWhereWeAre().show(CASE.number()).orElseThrow().toString()).isNotEmpty();
    }

    @Test
    void whoRecordedItAndWhenIsKeptAndTheHistoryNamesTheField() {
        told(TODAY, null);
        NcmdTold record = notice().told().orElseThrow();
        assertThat(record.on()).isEqualTo(TODAY);
        assertThat(record.by()).isEqualTo(office.session().who().name());
        assertThat(office.can().showCase().show(CASE.number()).orElseThrow().history().getLast().event().fields())
                .extracting(Object::toString).anyMatch(field -> field.contains("ncmd_told"));
    }

    @Test
    void itIsTakenBackAndTheClockRunsAgain() {
        told(TODAY, null);
        assertThat(told(TODAY, null)).isInstanceOfSatisfying(RecordNcmdToldOutcome.Refused.class, refused -> assertThat(refused.sentence()).contains("already"));
        assertThat(office.can().intake().takeBackNcmdTold().takeBack(CASE.number())).isTrue();
        assertThat(office.can().intake().takeBackNcmdTold().takeBack(CASE.number())).isFalse();
        assertThat(notice().told()).isEmpty();
        assertThat(today()).contains("Notify the national database");
    }

    @Test
    void aDayToComeADayBeforeTheDeathAndAnUnknownCaseAreRefused() {
        assertThat(told(TODAY.plusDays(1), null)).isInstanceOf(RecordNcmdToldOutcome.Refused.class);
        assertThat(told(StoreCases.DIED.minusDays(1), null)).isInstanceOf(RecordNcmdToldOutcome.Refused.class);
        assertThat(office.can().intake().recordNcmdTold().record(CaseNumber.of(2023, 99), TODAY, Optional.empty())).isInstanceOf(RecordNcmdToldOutcome.Refused.class);
        assertThat(office.can().intake().showNcmdNotice().show(CaseNumber.of(2023, 99))).isEmpty();
        assertThat(notice().told()).isEmpty();
    }

    @Test
    void anAcceptedCaseStaysUntilItIsRecordedWhereTheOfficeSaidSinceWhenItWorksHere() {
        assertThat(office.can().intake().acceptCase().accept(new AcceptCaseCommand(CASE.number(), 0, Optional.empty())).getClass())
                .isIn(AcceptCaseOutcome.Accepted.class, AcceptCaseOutcome.ChangedMeanwhile.class);
        long version = office.read(records -> records.cases().find(CASE.number())).orElseThrow().rowVersion();
        office.can().intake().acceptCase().accept(new AcceptCaseCommand(CASE.number(), version, Optional.empty()));
        assertThat(office.read(records -> records.cases().find(CASE.number())).orElseThrow().stage().isOpen()).isTrue();
        assertThat(today()).doesNotContain("Notify the national database");
        office.can().work().setWorkStart().set(Optional.of(StoreCases.NOTIFIED));
        assertThat(today()).contains("Notify the national database");
        told(TODAY, null);
        assertThat(today()).doesNotContain("Notify the national database");
    }

    @Test
    void aNoticeThatCameAfterItsLimitIsSeenUntilTheCaseIsAccepted() {
        CaseFile late = StoreCases.notified(CaseNumber.of(2023, 2), StoreCases.answers()
                .with(NotificationFields.FAMILY_NAME, "Samplewick").with(NotificationFields.DATE_OF_DEATH, LocalDate.of(2023, 7, 10)));
        office.keep(late);
        TodayView day = office.can().work().showToday().show();
        assertThat(day.fresh()).filteredOn(item -> item.what().equals("See that the notice came late")).singleElement().satisfies(item -> {
            assertThat(item.number()).contains(late.number());
            assertThat(item.why()).contains("Died 10 Jul 2023, notified 16 Jul 2023", "by 11 Jul 2023");
        });
    }
}
