package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.casefile.StageRules;

/** Moves a case from stage to stage, forward in time and only along allowed moves. */
public final class StageWalk {

    /** The events contradict each other; the sentence says how, without any date. */
    public static final class NoWay extends RuntimeException {

        NoWay(String sentence) {
            super(sentence);
        }
    }

    private final List<StageChange> changes = new ArrayList<>();

    StageWalk(LocalDate notified) {
        changes.add(new StageChange(Optional.empty(), CaseStage.NOTIFIED, notified, Optional.empty()));
    }

    CaseStage stage() {
        return changes.getLast().to();
    }

    LocalDate last() {
        return changes.getLast().on();
    }

    void to(CaseStage next, LocalDate on, Optional<String> reason) {
        if (!StageRules.allows(stage(), next)) {
            throw new NoWay("A case cannot go from \"" + stage().label() + "\" to \"" + next.label() + "\". Check which events are entered for it.");
        }
        if (on.isBefore(last())) {
            throw new NoWay("\"" + next.label() + "\" is dated before \"" + stage().label() + "\". Check the dates of this case.");
        }
        changes.add(new StageChange(Optional.of(stage()), next, on, reason));
    }

    List<StageChange> changes() {
        return List.copyOf(changes);
    }
}
