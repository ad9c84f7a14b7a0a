package uk.cdop.casebook.casework.readiness;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;

/**
 * How far a case is from the panel: what holds it, the one to lift first leading; what is only worth knowing; and the
 * stage that this amounts to.
 */
public record Readiness(List<Blocker> blockers, List<Blocker> warnings, CaseStage target) {

    public Readiness {
        blockers = List.copyOf(blockers);
        warnings = List.copyOf(warnings);
    }

    /** The one thing to lift first. */
    public Optional<Blocker> first() {
        return blockers.stream().findFirst();
    }

    public boolean isReady() {
        return blockers.isEmpty();
    }
}
