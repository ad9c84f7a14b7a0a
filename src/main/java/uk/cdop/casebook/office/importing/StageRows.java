package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;

/** Takes in rows of progress: the days on which a case was accepted, its meeting was held, and so on. */
final class StageRows {

    private static final Set<Milestone> WITH_REASON = Set.of(Milestone.REOPENED, Milestone.OUT_OF_SCOPE, Milestone.DUPLICATE);

    private final ImportPlan plan;
    private final LocalDate today;

    StageRows(ImportPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    void take(RowReading row) {
        Optional<CaseDraft> draft = plan.required(row);
        for (Milestone milestone : Milestone.values()) {
            row.date(milestone.column()).filter(today::isBefore).ifPresent(late ->
                    row.refuse(milestone.column(), "The day is in the future. Only what has happened is imported."));
        }
        draft.ifPresent(found -> refuseMeetingBeforeDeath(found, row));
        if (row.isRefused()) {
            return;
        }
        Effect effect = Effect.UNCHANGED;
        for (Milestone milestone : Milestone.values()) {
            Optional<LocalDate> day = row.date(milestone.column());
            if (day.isPresent()) {
                effect = stronger(effect, put(draft.orElseThrow(), milestone, day.get(), row));
            }
        }
        plan.count(effect);
    }

    private static void refuseMeetingBeforeDeath(CaseDraft draft, RowReading row) {
        Optional<LocalDate> died = draft.answers.date(NotificationFields.DATE_OF_DEATH).toOptional();
        row.date(Milestone.CDRM_HELD.column()).filter(held -> died.filter(held::isBefore).isPresent()).ifPresent(held ->
                row.refuse(Milestone.CDRM_HELD.column(), "The child death review meeting is dated before the death. Check the date and the case."));
    }

    private static Effect put(CaseDraft draft, Milestone milestone, LocalDate day, RowReading row) {
        Optional<LocalDate> known = draft.events.on(milestone);
        if (known.filter(day::equals).isPresent()) {
            return Effect.UNCHANGED;
        }
        draft.events.put(milestone, day, WITH_REASON.contains(milestone) ? row.said("stage_reason") : Optional.empty());
        draft.eventAdded();
        return known.isPresent() ? Effect.UPDATED : Effect.CREATED;
    }

    private static Effect stronger(Effect one, Effect other) {
        return other.compareTo(one) < 0 ? other : one;
    }
}
