package uk.cdop.casebook.casework.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** The meetings that have a case on their agenda, and which of them it stands before; one that was cancelled is none of them. */
public record MeetingsOfCase(CaseNumber number, List<MeetingPlan> plans) {

    public MeetingsOfCase {
        plans = plans.stream().filter(plan -> plan.course().state() != MeetingState.CANCELLED)
                .sorted(Comparator.comparing((MeetingPlan plan) -> plan.when().day()).thenComparing(MeetingPlan::number)).toList();
    }

    /** The one that has still to decide the case: the latest that was opened, or else the next that is planned. */
    public Optional<MeetingPlan> toDecide() {
        List<MeetingPlan> waiting = plans.stream().filter(plan -> plan.isToDecide(number)).toList();
        return waiting.stream().filter(MeetingPlan::isOpened).reduce((earlier, later) -> later).or(() -> waiting.stream().findFirst());
    }

    /** The one that has still to decide the case, and only where there is none the last that decided on it. */
    public Optional<MeetingPlan> current() {
        return toDecide().or(() -> plans.stream().reduce((earlier, later) -> later));
    }

    /** Whether the case was decided on that day at another meeting than this, reviewed or deferred. */
    public boolean wasDecidedElsewhere(LocalDate day, MeetingPlan than) {
        return plans.stream().anyMatch(plan -> plan.when().day().equals(day) && !plan.isToDecide(number) && !plan.number().equals(than.number()));
    }

    @Override
    public String toString() {
        return "MeetingsOfCase " + number;
    }
}
