package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/** Moves a completed case with its actions: open while one is, closed with the last. Source: process-and-forms section 1.6. */
public final class ActionStages {

    private ActionStages() {}

    /** Called last by whatever changed an action of the case, or completed its review. */
    public static void follow(Records records, CaseNumber number, LocalDate day) {
        records.cases().find(number).ifPresent(file -> aim(records, file).ifPresent(stage -> move(records, file, stage, day)));
    }

    private static Optional<CaseStage> aim(Records records, CaseFile file) {
        var actions = records.actions().ofCase(file.number());
        boolean open = actions.stream().anyMatch(action -> action.status() == ActionStatus.OPEN);
        if (file.stage() == CaseStage.COMPLETED && open) {
            return Optional.of(CaseStage.ACTIONS_OPEN);
        }
        boolean waits = file.stage() == CaseStage.COMPLETED || file.stage() == CaseStage.ACTIONS_OPEN;
        return waits && !open && !actions.isEmpty() ? Optional.of(CaseStage.CLOSED) : Optional.empty();
    }

    private static void move(Records records, CaseFile file, CaseStage stage, LocalDate day) {
        LocalDate last = file.stageChanges().getLast().on();
        String why = stage == CaseStage.CLOSED ? "By itself. The last of its actions is no longer open." : "By itself. It has an open action.";
        records.cases().update(file.movedTo(stage, day.isBefore(last) ? last : day, Optional.of(why)));
        records.audit().record(AuditEvent.of(AuditEvent.What.STAGE_CHANGED, "case", file.number().text()));
    }
}
