package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.StageChange;

/** The dated events that the stages of a case follow from, apart from its holds, transfers and actions, which it keeps itself. */
public final class CaseEvents {

    private final Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
    private final Map<Milestone, String> reasons = new EnumMap<>(Milestone.class);
    private final TreeMap<LocalDate, PanelVisit> visits = new TreeMap<>();

    public CaseEvents() {}

    /** The events that the stage changes of a case file tell of. */
    public static CaseEvents of(CaseFile file) {
        CaseEvents events = new CaseEvents();
        file.stageChanges().forEach(events::take);
        return events;
    }

    private void take(StageChange change) {
        switch (change.to()) {
            case REVIEWED -> put(new PanelVisit(change.on(), true, Optional.empty(), Optional.empty(), Optional.empty()));
            case DEFERRED -> put(new PanelVisit(change.on(), false, change.reason(), Optional.empty(), Optional.empty()));
            case ANALYSIS_SUBMITTED -> putLast(Optional.of(change.on()), Optional.empty());
            case COMPLETED -> putLast(visits.lastEntry().getValue().submittedOn(), Optional.of(change.on()));
            default -> Milestone.leadingTo(change.to())
                    .filter(milestone -> !milestones.containsKey(milestone))
                    .ifPresent(milestone -> put(milestone, change.on(), change.reason()));
        }
    }

    private void putLast(Optional<LocalDate> submitted, Optional<LocalDate> completed) {
        PanelVisit last = visits.lastEntry().getValue();
        put(new PanelVisit(last.on(), last.reviewed(), last.reason(), submitted, completed));
    }

    public void put(Milestone milestone, LocalDate on, Optional<String> reason) {
        milestones.put(milestone, on);
        reason.ifPresent(words -> reasons.put(milestone, words));
    }

    /** Adds a visit to the panel, or replaces the one of the same day. */
    public void put(PanelVisit visit) {
        visits.put(visit.on(), visit);
    }

    public Optional<LocalDate> on(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }

    Optional<String> reason(Milestone milestone) {
        return Optional.ofNullable(reasons.get(milestone));
    }

    List<PanelVisit> visits() {
        return List.copyOf(visits.values());
    }

    Optional<PanelVisit> visitOn(LocalDate day) {
        return Optional.ofNullable(visits.get(day));
    }

    @Override
    public String toString() {
        return "CaseEvents";
    }
}
