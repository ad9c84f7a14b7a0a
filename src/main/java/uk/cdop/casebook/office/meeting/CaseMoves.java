package uk.cdop.casebook.office.meeting;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.SignedIn;

/** Moves a case onto an agenda and off it again, along the allowed moves. */
final class CaseMoves {

    private final CaseProgress progress;
    private final Today today;

    CaseMoves(CaseProgress progress, Today today) {
        this.progress = progress;
        this.today = today;
    }

    /** Why the case cannot be put on the agenda. */
    static Optional<String> problem(CaseNumber number, MeetingNumber meeting, Records records, SignedIn who) {
        Optional<MeetingPlan> other = records.meetingPlans().withCase(number).stream()
                .filter(plan -> !plan.number().equals(meeting) && plan.course().state().isToCome())
                .filter(plan -> plan.entryOf(number).flatMap(entry -> entry.outcome()).isEmpty())
                .findFirst();
        if (other.isPresent()) {
            return Optional.of(number + " is on the agenda of " + other.get().number() + " already. Take it off there first.");
        }
        Optional<CaseFile> file = records.cases().find(number);
        if (file.isEmpty()) {
            return Optional.of("There is no case " + number + ".");
        }
        CaseStage stage = file.get().stage();
        if (!ReadyCases.CAN_BE_TABLED.contains(stage)) {
            return Optional.of(number + " is not ready for the panel: " + stage.label().toLowerCase(java.util.Locale.ROOT) + ". Its page shows what it waits for.");
        }
        return stage == CaseStage.SCHEDULED || StageRules.allows(stage, CaseStage.SCHEDULED, who.roles())
                ? Optional.empty()
                : Optional.of("Only the coordinator or the chair schedules a case. Ask the office to put " + number + " on the agenda.");
    }

    void schedule(CaseNumber number, MeetingNumber meeting, Records records) {
        records.cases().find(number).filter(file -> file.stage() != CaseStage.SCHEDULED).ifPresent(file -> move(file, CaseStage.SCHEDULED, "On the agenda of " + meeting + ".", records));
    }

    /** Ready again, and judged anew: it may wait for something by now. */
    void takeOff(CaseNumber number, String reason, Records records) {
        records.cases().find(number).filter(file -> file.stage() == CaseStage.SCHEDULED).ifPresent(file -> {
            move(file, CaseStage.READY_FOR_PANEL, reason, records);
            progress.afterChange(records, number);
        });
    }

    private void move(CaseFile file, CaseStage stage, String reason, Records records) {
        LocalDate last = file.stageChanges().getLast().on();
        records.cases().update(file.movedTo(stage, today.date().isBefore(last) ? last : today.date(), Optional.of(reason)));
        records.audit().record(AuditEvent.of(AuditEvent.What.STAGE_CHANGED, "case", file.number().text()));
    }
}
