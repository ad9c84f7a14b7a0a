package uk.cdop.casebook.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.ImportLog.ImportRun;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** What every store must do, whatever its rows lie in. */
abstract class StoreContract {

    static final SignedIn ROBIN = StoreDesk.robin();
    static final Actor ACTOR = new Actor(ROBIN.userId(), ROBIN.name(), "REGISTER_NOTIFICATIONS");

    final DataKey dataKey = new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]);
    OpenDatabase database;
    Transactions transactions;

    abstract H2Connections connections();

    @BeforeEach
    void openStore() {
        database = OpenDatabase.create(connections());
        transactions = new Transactions(database, StoreDesk.TODAY, StoreDesk.ids(), dataKey);
        change(records -> {
            records.people().add(ROBIN);
            return 0;
        });
    }

    @AfterEach
    void closeStore() {
        transactions.end();
        database.close();
    }

    <T> T read(Function<Records, T> reading) {
        return transactions.read(ACTOR, reading);
    }

    <T> List<T> several(Function<Records, List<T>> reading) {
        return read(reading);
    }

    <T> Optional<T> one(Function<Records, Optional<T>> reading) {
        return read(reading);
    }

    long number(Function<Records, Number> reading) {
        return read(reading).longValue();
    }

    boolean holds(Function<Records, Boolean> reading) {
        return read(reading);
    }

    <T> T change(Function<Records, T> change) {
        return transactions.change(ACTOR, records -> {
            T result = change.apply(records);
            records.audit().record(StoreDesk.somethingDone());
            return result;
        });
    }

    void add(CaseFile... files) {
        change(records -> {
            records.cases().add(List.of(files));
            return 0;
        });
    }

    CaseFile found(int sequence) {
        return one(records -> records.cases().find(CaseNumber.of(2023, sequence))).orElseThrow();
    }

    // ---- case files

    @Test
    void givesBackAFullCaseAsItWasAdded() {
        CaseFile full = StoreCases.full(1);
        add(StoreCases.notified(2), full, StoreCases.notified(3));
        assertThat(found(1)).isEqualTo(full);
    }

    @Test
    void tellsEveryKindOfBlankApart() {
        add(StoreCases.notified(1));
        CaseFile file = found(1);
        assertThat(file.notificationForm().answers().answer(ETHNIC_CATEGORY)).isEqualTo(Answer.notYetReturned());
        assertThat(file.notificationForm().answers().answer(DEATH_EXPECTED)).isEqualTo(Answer.refused());
        assertThat(file.residence().homeCdop()).isEqualTo(Answer.notApplicable());
        assertThat(file.notificationForm().answers().answer(MULTIPLE_BIRTH)).isEqualTo(Answer.notAsked());
        assertThat(file.notificationForm().answers()).isEqualTo(StoreCases.answers());
    }

    @Test
    void keepsLongTextsAndUnusualLetters() {
        String text = "Ōé’\u2028\"'%_\\;-- ".repeat(4_000);
        add(StoreCases.with(1, HOME_CDOP, Answer.given(text)));
        assertThat(found(1).residence().homeCdop()).isEqualTo(Answer.given(text));
    }

    @Test
    void keepsALongNameWholeInTheAnswerAndCutInTheList() {
        String name = "A".repeat(300);
        add(StoreCases.named(1, name, "Example"));
        assertThat(found(1).child().familyName()).isEqualTo(Answer.given(name));
        CaseList list = read(records -> records.cases().list(CaseQuery.everything()));
        assertThat(list.rows().getFirst().familyName())
                .contains("A".repeat(200));
    }

    @Test
    void keepsADeathOnALeapDayOnTheDayOfBirth() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        add(StoreCases.notified(CaseNumber.of(2024, 1), StoreCases.answers().with(DATE_OF_BIRTH, leapDay).with(DATE_OF_DEATH, leapDay)));
        CaseFile file = one(records -> records.cases().find(CaseNumber.of(2024, 1))).orElseThrow();
        assertThat(file.age().orElseThrow().days()).isZero();
        assertThat(file.death().date()).isEqualTo(leapDay);
    }

    @Test
    void keepsTwinsWithTheSameFactsApart() {
        add(StoreCases.named(1, "Testford", "First Twin"), StoreCases.named(2, "Testford", "Second Twin"));
        assertThat(found(1).child().givenNames()).isEqualTo(Answer.given("First Twin"));
        assertThat(found(2).child().givenNames()).isEqualTo(Answer.given("Second Twin"));
    }

    @Test
    void findsNothingInAnEmptyStore() {
        assertThat(one(records -> records.cases().find(CaseNumber.of(2023, 1)))).isEmpty();
        assertThat(several(records -> records.cases().all())).isEmpty();
        assertThat(several(records -> records.cases().facts())).isEmpty();
        assertThat(number(records -> records.cases().lastSequenceOf(2023))).isZero();
    }

    @Test
    void givesAllCasesInTheOrderOfTheirReferences() {
        add(StoreCases.full(12), StoreCases.notified(3), StoreCases.full(7));
        assertThat(several(records -> records.cases().all()))
                .containsExactly(StoreCases.notified(3), StoreCases.full(7), StoreCases.full(12));
    }

    @Test
    void findsTheCaseOfAnNhsNumber() {
        add(StoreCases.full(5));
        assertThat(one(records -> records.cases().withNhsNumber(StoreCases.nhsNumber(5)))).contains(CaseNumber.of(2023, 5));
        assertThat(one(records -> records.cases().withNhsNumber(StoreCases.nhsNumber(6)))).isEmpty();
    }

    @Test
    void countsTheLastSequenceAsANumberAndByYear() {
        add(StoreCases.notified(CaseNumber.of(2023, 9_999), StoreCases.answers()), StoreCases.notified(CaseNumber.of(2023, 10_000), StoreCases.answers()),
                StoreCases.notified(new CaseNumber("OTHER-2023-99999"), StoreCases.answers()), StoreCases.notified(CaseNumber.of(2022, 7), StoreCases.answers()));
        assertThat(number(records -> records.cases().lastSequenceOf(2023))).isEqualTo(10_000);
        assertThat(number(records -> records.cases().lastSequenceOf(2022))).isEqualTo(7);
        assertThat(number(records -> records.cases().lastSequenceOf(2021))).isZero();
    }

    @Test
    void writesAFileAsItNowIsAndCountsItsVersion() {
        add(StoreCases.full(1));
        CaseFile changed = StoreCases.notified(CaseNumber.of(2023, 1), StoreCases.answers().with(FAMILY_NAME, "Renamed"))
                .movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, StoreCases.NOTIFIED, Optional.empty());
        change(records -> {
            records.cases().update(changed);
            return 0;
        });
        assertThat(found(1).rowVersion()).isEqualTo(1);
        assertThat(found(1).child().familyName()).isEqualTo(Answer.given("Renamed"));
        assertThat(found(1).holds()).isEmpty();
        assertThat(found(1).analysis()).isEmpty();
        assertThat(found(1).stageChanges()).isEqualTo(changed.stageChanges());
        assertThat(one(records -> records.cases().withNhsNumber(StoreCases.nhsNumber(1)))).isEmpty();
    }

    @Test
    void refusesAFileThatSomebodyElseChangedMeanwhile() {
        add(StoreCases.full(1));
        CaseFile seen = found(1);
        change(records -> {
            records.cases().update(seen.movedTo(CaseStage.GATHERING_INFORMATION, StoreCases.NOTIFIED, Optional.empty()));
            return 0;
        });
        CaseFile after = found(1);
        assertThatThrownBy(() -> change(records -> {
            records.cases().update(seen.movedTo(CaseStage.DUPLICATE, StoreCases.NOTIFIED, Optional.empty()));
            return 0;
        })).isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CHANGED_MEANWHILE));
        assertThat(found(1)).isEqualTo(after);
    }

    @Test
    void keepsCorrectionsWithWhoAndWhen() {
        add(StoreCases.notified(1));
        CaseNumber number = CaseNumber.of(2023, 1);
        change(records -> {
            long entry = records.audit().record(AuditEvent.ofFields(AuditEvent.What.CASE_CORRECTED, "case", number.text(), List.of(DATE_OF_BIRTH, FAMILY_NAME)));
            records.cases().addCorrections(number, entry, List.of(
                    new Correction(FormCode.NOTIFICATION, FAMILY_NAME, Answer.given("Testford"), Answer.notKnown(), "Registrar's letter"),
                    new Correction(FormCode.NOTIFICATION, DATE_OF_BIRTH, Answer.notYetReturned(), Answer.given(LocalDate.of(2019, 2, 27)), "Hospital")));
            return 0;
        });
        Instant at = StoreDesk.TODAY.instant();
        assertThat(several(records -> records.cases().correctionsOf(number))).containsExactly(
                new RecordedCorrection(at, ROBIN.name(), FormCode.NOTIFICATION, FAMILY_NAME,
                        AnswerState.GIVEN, "Testford", AnswerState.NOT_KNOWN, "", "Registrar's letter"),
                new RecordedCorrection(at, ROBIN.name(), FormCode.NOTIFICATION, DATE_OF_BIRTH,
                        AnswerState.NOT_YET_RETURNED, "", AnswerState.GIVEN, "2019-02-27", "Hospital"));
    }

    // ---- meetings, actions, people, imports, fields of the return

    private static PanelMeeting meeting(long version, AgendaItem... items) {
        return new PanelMeeting(new MeetingNumber("PANEL-2024-01"), LocalDate.of(2024, 3, 31), PanelKind.NEONATAL, true,
                new TreeSet<>(List.of("police", "health")), List.of(items), version);
    }

    @Test
    void keepsAMeetingWithItsAgendaInOrder() {
        add(StoreCases.notified(1), StoreCases.notified(2));
        AgendaItem second = new AgendaItem(CaseNumber.of(2023, 2), AgendaOutcome.DEFERRED, Optional.of("Report awaited"));
        AgendaItem first = new AgendaItem(CaseNumber.of(2023, 1), AgendaOutcome.REVIEWED, Optional.empty());
        change(records -> {
            records.meetings().add(List.of(meeting(0, second, first)));
            return 0;
        });
        assertThat(one(records -> records.meetings().find(new MeetingNumber("PANEL-2024-01")))).contains(meeting(0, second, first));
        change(records -> {
            records.meetings().update(meeting(0, first));
            return 0;
        });
        assertThat(several(records -> records.meetings().all())).containsExactly(meeting(1, first));
        assertThatThrownBy(() -> change(records -> {
            records.meetings().update(meeting(0, second));
            return 0;
        })).isInstanceOf(OfficeFailure.class);
        assertThat(several(records -> records.meetings().all())).containsExactly(meeting(1, first));
    }

    @Test
    void givesMeetingsInTheOrderTheyWereHeld() {
        PanelMeeting later = new PanelMeeting(new MeetingNumber("PANEL-2023-01"), LocalDate.of(2024, 6, 1), PanelKind.GENERAL, false, new TreeSet<>(), List.of(), 0);
        change(records -> {
            records.meetings().add(List.of(later, meeting(0)));
            return 0;
        });
        assertThat(several(records -> records.meetings().all())).containsExactly(meeting(0), later);
    }

    @Test
    void keepsActions() {
        add(StoreCases.notified(1));
        ReviewAction ofCase = new ReviewAction("A-2", Optional.of(CaseNumber.of(2023, 1)), "Write to the board", Optional.of("Designated doctor"),
                Optional.empty(), Optional.of(LocalDate.of(2024, 4, 1)), ActionStatus.OPEN, Optional.empty(), 0);
        ReviewAction general = new ReviewAction("A-1", Optional.empty(), "Share learning", Optional.empty(), Optional.of("Example board"),
                Optional.empty(), ActionStatus.COMPLETED, Optional.of(LocalDate.of(2024, 5, 1)), 0);
        change(records -> {
            records.actions().add(List.of(ofCase, general));
            return 0;
        });
        assertThat(several(records -> records.actions().all())).containsExactly(general, ofCase);
        assertThat(several(records -> records.actions().ofCase(CaseNumber.of(2023, 1)))).containsExactly(ofCase);
        assertThat(one(records -> records.actions().find("A-1"))).contains(general);
        assertThat(one(records -> records.actions().find("A-3"))).isEmpty();
    }

    @Test
    void keepsPeopleWithTheirRoles() {
        SignedIn chair = new SignedIn(new UUID(8, 8), "Alex Example", Set.of(Role.CHAIR));
        change(records -> {
            records.people().add(chair);
            return 0;
        });
        assertThat(several(records -> records.people().all())).containsExactly(chair, ROBIN);
        assertThat(one(records -> records.people().find(ROBIN.userId()))).contains(ROBIN);
        assertThat(one(records -> records.people().find(new UUID(9, 9)))).isEmpty();
    }

    @Test
    void keepsWhatWasImportedByNumbers() {
        ImportRun run = new ImportRun(new UUID(5, 5), 10, 7, 2, 1);
        change(records -> {
            records.imports().add(run);
            return 0;
        });
        assertThat(several(records -> records.imports().all())).containsExactly(run);
    }

    @Test
    void replacesTheFieldsOfTheReturn() {
        ReturnField reporting = new ReturnField(FormCode.REPORTING, SEX, Need.NEVER, "background");
        ReturnField notification = new ReturnField(FormCode.NOTIFICATION, SEX, Need.UNDER_ONE_YEAR, "seen");
        change(records -> {
            records.returnFields().replace(List.of(reporting, notification));
            return 0;
        });
        assertThat(several(records -> records.returnFields().list())).containsExactly(notification, reporting);
        change(records -> {
            records.returnFields().replace(List.of());
            return 0;
        });
        assertThat(several(records -> records.returnFields().list())).isEmpty();
    }

    // ---- the audit trail

    @Test
    void numbersEntriesWithoutAGapAndChainsThem() {
        for (int entry = 0; entry < 5; entry++) {
            change(records -> 0);
        }
        assertThat(several(records -> records.audit().latest(100)).stream().map(AuditEntry::number)).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(several(records -> records.audit().latest(2)).stream().map(AuditEntry::number)).containsExactly(6L, 5L);
        assertThat(number(records -> records.audit().count())).isEqualTo(6);
        assertThat(holds(records -> records.audit().chainHolds())).isTrue();
    }

    @Test
    void givesBackAnEntryAsItWasMade() {
        AuditEvent event = new AuditEvent(AuditEvent.What.CASE_CORRECTED, "case", "CDOP-2023-0009", Set.of(SEX, DATE_OF_BIRTH), 2);
        long number = transactions.change(ACTOR, records -> records.audit().record(event));
        assertThat(several(records -> records.audit().ofObject("case", "CDOP-2023-0009")))
                .containsExactly(new AuditEntry(number, StoreDesk.TODAY.instant(), ROBIN.name(), "REGISTER_NOTIFICATIONS", event));
    }

    @Test
    void noticesEveryKindOfEditOfTheTrail() throws Exception {
        change(records -> 0);
        change(records -> 0);
        List<String> edits = List.of(
                "update audit_entry set user_name = 'Somebody Else' where audit_number = 2",
                "update audit_entry set row_count = row_count + 1 where audit_number = 1",
                "update audit_entry set field_keys = 'sex' where audit_number = 3",
                "update audit_entry set recorded_at = dateadd(second, 1, recorded_at) where audit_number = 2",
                "delete from audit_entry where audit_number = 2",
                "delete from audit_entry where audit_number = 1",
                "update audit_entry set chain = repeat('0', 64) where audit_number = 3");
        execute("create table as_it_was as select * from audit_entry");
        List<String> unnoticed = new ArrayList<>();
        for (String edit : edits) {
            assertThat(execute(edit)).isEqualTo(1);
            if (holds(records -> records.audit().chainHolds())) {
                unnoticed.add(edit);
            }
            execute("delete from audit_entry");
            execute("insert into audit_entry select * from as_it_was");
            assertThat(holds(records -> records.audit().chainHolds())).isTrue();
        }
        assertThat(unnoticed).isEmpty();
    }

    private int execute(String sql) throws SQLException {
        try (PreparedStatement statement = database.administrator().prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }
}
