package uk.cdop.casebook.office.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Agencies;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Draft;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Meeting;
import uk.cdop.casebook.casework.readiness.RequirementFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.WorkStore;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class MoveByItselfTest {

    private static final LocalDate TODAY = StoreDesk.TODAY.date();
    private static final Today CLOCK = StoreDesk.TODAY;
    private static OfficeOnDisk office;
    private static int cases;

    @TempDir
    static Path folder;

    /** What the features know of the case under test. */
    private ReadinessFacts known = ReadinessFacts.of(CaseStage.NOTIFIED, TODAY);

    private final MoveByItself progress = new MoveByItself(
            new GatherReadiness(
                    new RequirementsInUse(RequirementFile.read(SampleAreas.resource("/readiness/requirements.csv"))),
                    List.of(new ReadinessOfAgencies(), (facts, file, records) -> facts.with(known.meeting()).with(known.draft()))),
            CLOCK);

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static CaseFile at(CaseStage stage, Hold... holds) {
        CaseFile file = StoreCases.notified(++cases);
        for (Hold hold : holds) {
            file = file.withHold(hold);
        }
        return file.movedTo(stage, LocalDate.of(2024, 2, 1), Optional.empty());
    }

    private static Hold inquest(Optional<LocalDate> closed) {
        return new Hold(new UUID(cases, 9), HoldKind.INQUEST, Optional.of("Example Coroner"), LocalDate.of(2023, 8, 1), Optional.of(LocalDate.of(2024, 6, 14)),
                closed, Optional.empty(), false, true);
    }

    private CaseFile changed(CaseNumber number, java.util.function.Consumer<Records> change) {
        return office.change(records -> {
            change.accept(records);
            progress.afterChange(records, number);
            records.audit().record(AuditEvent.of(AuditEvent.What.CASE_CHANGED, "case", number.text()));
            return records.cases().find(number).orElseThrow();
        });
    }

    private static List<Blocker> blockers(CaseNumber number) {
        return office.read(records -> records.work().blockersOf(number));
    }

    private static CaseFile closed(CaseFile file) {
        List<Hold> holds = new ArrayList<>();
        file.holds().forEach(hold -> holds.add(inquest(Optional.of(TODAY))));
        return new CaseFile(file.number(), file.stage(), file.residence(), file.notificationForm(), file.notifications(), file.stageChanges(), holds,
                file.transfers(), file.analysis(), file.rowVersion());
    }

    @Test
    void closingTheLastBlockerMovesTheCaseAndSaysWhatWasLifted() {
        known = known.with(Meeting.held(LocalDate.of(2024, 1, 20), true)).with(new Draft(true, true));
        CaseFile file = at(CaseStage.GATHERING_INFORMATION, inquest(Optional.empty()))
                .movedTo(CaseStage.AWAITING_CDRM, LocalDate.of(2024, 2, 1), Optional.empty())
                .movedTo(CaseStage.CDRM_HELD, LocalDate.of(2024, 2, 2), Optional.empty());
        office.keep(file);
        assertThat(changed(file.number(), records -> {}).stage()).isEqualTo(CaseStage.ON_HOLD);
        assertThat(blockers(file.number())).extracting(Blocker::sentence).containsExactly("Inquest (Example Coroner), expected to end 14 Jun 2024");

        CaseFile moved = changed(file.number(), records -> records.cases().update(closed(records.cases().find(file.number()).orElseThrow())));
        StageChange last = moved.stageChanges().getLast();
        assertThat(moved.stage()).isEqualTo(CaseStage.READY_FOR_PANEL);
        assertThat(last.from()).contains(CaseStage.ON_HOLD);
        assertThat(last.on()).isEqualTo(TODAY);
        assertThat(last.reason()).contains("By itself. No longer waits for: Inquest (Example Coroner), expected to end 14 Jun 2024. Nothing holds it from the panel.");
        assertThat(blockers(file.number())).isEmpty();
        assertThat(office.<Long>read(records -> records.audit().ofObject("case", file.number().text()).stream()
                .filter(entry -> entry.event().what() == AuditEvent.What.STAGE_CHANGED).count())).isEqualTo(2);
    }

    @Test
    void theLastFormThatComesBackMovesTheCaseOn() {
        CaseFile file = at(CaseStage.ACCEPTED);
        office.keep(file);
        assertThat(changed(file.number(), records -> {}).stage()).isEqualTo(CaseStage.GATHERING_INFORMATION);
        UUID id = new UUID(cases, 77);
        AgencyRequest asked = AgencyRequest.proposed(id, file.number(), "gp", Addressee.unknown("Example Surgery"), List.of(), "always asked");
        changed(file.number(), records -> records.agencyRequests().add(asked));
        assertThat(blockers(file.number()).getFirst().sentence()).isEqualTo("The request to Example Surgery has not been sent");
        changed(file.number(), records -> {
            AgencyRequest stored = records.agencyRequests().find(id).orElseThrow();
            records.agencyRequests().update(taken(stored.send(stored.to(), List.of(FormPart.whole(uk.cdop.casebook.forms.answer.FormCode.REPORTING)), LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 26), LocalDate.of(2024, 2, 26))));
        });
        assertThat(blockers(file.number()).getFirst().sentence()).isEqualTo("Form outstanding from Example Surgery, due 26 Feb 2024: chase or waive");
        List<WorkStore.DueBlocker> due = office.read(records -> records.work().blockersDueBy(TODAY));
        assertThat(due).extracting(WorkStore.DueBlocker::number).contains(file.number());
        CaseFile moved = changed(file.number(), records -> records.agencyRequests().update(
                taken(records.agencyRequests().find(id).orElseThrow().returned(TODAY))));
        assertThat(moved.stage()).isEqualTo(CaseStage.AWAITING_CDRM);
        assertThat(moved.stageChanges().getLast().reason().orElseThrow()).contains("No longer waits for: Form outstanding from Example Surgery");
    }

    private static AgencyRequest taken(RequestStep step) {
        return ((RequestStep.Taken) step).request();
    }

    @Test
    void aNewProcessTakesAReadyCaseBackWithTheReason() {
        known = known.with(Meeting.held(LocalDate.of(2024, 1, 20), true)).with(new Draft(true, true)).with(Agencies.askedOf());
        CaseFile file = at(CaseStage.AWAITING_CDRM).movedTo(CaseStage.CDRM_HELD, LocalDate.of(2024, 2, 2), Optional.empty())
                .movedTo(CaseStage.READY_FOR_PANEL, LocalDate.of(2024, 2, 3), Optional.empty());
        office.keep(file);
        CaseFile held = changed(file.number(), records -> records.cases().update(
                records.cases().find(file.number()).orElseThrow().withHold(inquest(Optional.empty()))));
        assertThat(held.stage()).isEqualTo(CaseStage.ON_HOLD);
        assertThat(held.stageChanges().getLast().reason()).contains("By itself. Now waits for: Inquest (Example Coroner), expected to end 14 Jun 2024.");
    }

    @Test
    void aMoveIsNeverDatedBeforeTheOneItFollows() {
        CaseFile file = StoreCases.notified(++cases).movedTo(CaseStage.ACCEPTED, TODAY.plusDays(3), Optional.empty());
        office.keep(file);
        assertThat(changed(file.number(), records -> {}).stageChanges().getLast().on()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void leavesClosedScheduledAndUnknownCasesAlone() {
        CaseFile closed = at(CaseStage.CLOSED);
        CaseFile scheduled = at(CaseStage.SCHEDULED);
        office.keep(closed, scheduled);
        assertThat(changed(closed.number(), records -> {}).stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(changed(scheduled.number(), records -> {}).stage()).isEqualTo(CaseStage.SCHEDULED);
        office.change(records -> {
            progress.afterChange(records, new CaseNumber("CDOP-1999-0001"));
            return true;
        });
        assertThat(blockers(closed.number())).isEmpty();
    }
}
