package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.readiness.Readiness;
import uk.cdop.casebook.casework.readiness.StageAim;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;

/** After each change judges the case again, keeps what it waits for, and moves it along the allowed moves with the reason. */
public final class MoveByItself implements CaseProgress {

    private static final int LONGEST_REASON = 1000;

    private final GatherReadiness gather;
    private final Today today;

    public MoveByItself(GatherReadiness gather, Today today) {
        this.gather = gather;
        this.today = today;
    }

    @Override
    public void afterChange(Records records, CaseNumber number) {
        records.cases().find(number).ifPresent(file -> {
            Readiness readiness = gather.of(file, records);
            List<Blocker> before = records.work().blockersOf(number);
            records.work().keepBlockers(number, readiness.blockers());
            List<CaseStage> way = StageAim.way(file.stage(), readiness.target());
            if (!way.isEmpty()) {
                move(records, file, way, reason(before, readiness));
            }
        });
    }

    private void move(Records records, CaseFile file, List<CaseStage> way, String reason) {
        CaseFile moved = file;
        for (CaseStage stage : way) {
            LocalDate last = moved.stageChanges().getLast().on();
            LocalDate on = today.date().isBefore(last) ? last : today.date();
            moved = moved.movedTo(stage, on, Optional.of(reason));
        }
        records.cases().update(moved);
        records.audit().record(AuditEvent.counted(AuditEvent.What.STAGE_CHANGED, "case", file.number().text(), way.size()));
    }

    /** What was lifted, or, where the case goes back, what holds it now. */
    private static String reason(List<Blocker> before, Readiness now) {
        Optional<Blocker> lifted = before.stream().filter(blocker -> now.blockers().stream().noneMatch(same(blocker))).findFirst();
        String gone = lifted.map(blocker -> "No longer waits for: " + blocker.sentence() + ". ").orElse("");
        String rest = now.first().map(blocker -> "Now waits for: " + blocker.sentence() + ".").orElse("Nothing holds it from the panel.");
        String reason = "By itself. " + gone + rest;
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static java.util.function.Predicate<Blocker> same(Blocker blocker) {
        return other -> other.requirement() == blocker.requirement() && other.sentence().equals(blocker.sentence());
    }
}
