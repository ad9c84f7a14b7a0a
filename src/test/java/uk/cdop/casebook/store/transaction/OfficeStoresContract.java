package uk.cdop.casebook.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ImportLog.ImportRun;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnFieldStore.NcmdPlace;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** What every store must do with meetings, actions, people, imports and the audit trail, whatever its rows lie in. */
abstract class OfficeStoresContract extends StoreContract {

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
        ReturnField reporting = new ReturnField(FormCode.REPORTING, SEX, Need.NEVER, "background", new NcmdPlace("Sex of child", Optional.of(3)));
        ReturnField notification = new ReturnField(FormCode.NOTIFICATION, SEX, Need.UNDER_ONE_YEAR, "seen");
        change(records -> {
            records.returnFields().replace(ReturnFieldStore.FIRST, List.of(reporting, notification));
            return 0;
        });
        assertThat(several(records -> records.returnFields().inForce(ReturnFieldStore.FIRST))).containsExactly(notification, reporting);
        change(records -> {
            records.returnFields().replace(ReturnFieldStore.FIRST, List.of());
            return 0;
        });
        assertThat(several(records -> records.returnFields().inForce(ReturnFieldStore.FIRST))).isEmpty();
    }

    @Test
    void keepsEachListOfFieldsFromItsFirstDayOn() {
        ReturnField early = new ReturnField(FormCode.NOTIFICATION, SEX, Need.ALWAYS, "seen");
        ReturnField late = new ReturnField(FormCode.NOTIFICATION, SEX, Need.NEVER, "seen");
        LocalDate later = LocalDate.of(2024, 4, 1);
        change(records -> {
            records.returnFields().replace(ReturnFieldStore.FIRST, List.of(early));
            records.returnFields().replace(later, List.of(late));
            return 0;
        });
        assertThat(several(records -> records.returnFields().inForce(later.minusDays(1)))).containsExactly(early);
        assertThat(several(records -> records.returnFields().inForce(later))).containsExactly(late);
        assertThat(several(records -> records.returnFields().inForce(ReturnFieldStore.FIRST.minusDays(1)))).isEmpty();
    }

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
}
