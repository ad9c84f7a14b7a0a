package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/** Moves a completed case with its actions: open while one is, closed with the last. Source: process-and-forms section 1.6. */
public final class ActionStages {

    private ActionStages() {}

    /** Called last by whatever changed an action: moves its case, and those that share it. */
    static void follow(Records records, ReviewAction action, LocalDate day) {
        Stream.concat(action.caseNumber().stream(), records.actions().sharedBy(action.number()).stream()).forEach(number -> follow(records, number, day));
    }

    /** Called last by whatever changed the actions of the case. */
    public static void follow(Records records, CaseNumber number, LocalDate day) {
        records.cases().find(number).ifPresent(file -> aim(records, file).ifPresent(stage -> move(records, file, stage, day)));
    }

    /** A reviewed case whose analysis is returned is complete; it goes on to its open actions, or is closed where it has none. */
    public static void complete(Records records, CaseNumber number, LocalDate day) {
        step(records, number, CaseStage.REVIEWED, CaseStage.ANALYSIS_SUBMITTED, "The analysis was returned to the national database", day);
        step(records, number, CaseStage.ANALYSIS_SUBMITTED, CaseStage.COMPLETED, "By itself. The review is complete.", day);
        follow(records, number, day);
        step(records, number, CaseStage.COMPLETED, CaseStage.CLOSED, "By itself. It has no action to follow.", day);
    }

    private static void step(Records records, CaseNumber number, CaseStage from, CaseStage to, String why, LocalDate day) {
        records.cases().find(number).filter(file -> file.stage() == from).ifPresent(file -> move(records, file, to, why, day));
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
        move(records, file, stage, stage == CaseStage.CLOSED ? "By itself. The last of its actions is no longer open." : "By itself. It has an open action.", day);
    }

    private static void move(Records records, CaseFile file, CaseStage stage, String why, LocalDate day) {
        LocalDate last = file.stageChanges().getLast().on();
        records.cases().update(file.movedTo(stage, day.isBefore(last) ? last : day, Optional.of(why)));
        records.audit().record(AuditEvent.of(AuditEvent.What.STAGE_CHANGED, "case", file.number().text()));
    }
}
