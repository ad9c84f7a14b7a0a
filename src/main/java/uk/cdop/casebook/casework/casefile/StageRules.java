package uk.cdop.casebook.casework.casefile;

import static uk.cdop.casebook.casework.casefile.CaseStage.*;
import static uk.cdop.casebook.casework.people.Role.CHAIR;
import static uk.cdop.casebook.casework.people.Role.COORDINATOR;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.people.Role;

/**
 * The table of allowed moves and who may make them. What is not in the table is not allowed.
 * Source: domain file, process-and-forms section 1.6.
 */
public final class StageRules {

    private static final Set<Role> OFFICE = EnumSet.of(COORDINATOR);
    private static final Set<Role> OFFICE_OR_CHAIR = EnumSet.of(COORDINATOR, CHAIR);
    private static final Map<CaseStage, Map<CaseStage, Set<Role>>> MOVES = new EnumMap<>(CaseStage.class);

    static {
        from(NOTIFIED, OFFICE, ACCEPTED, REJECTED_OUT_OF_SCOPE, DUPLICATE, TRANSFERRED_OUT);
        from(ACCEPTED, OFFICE, GATHERING_INFORMATION, REJECTED_OUT_OF_SCOPE, DUPLICATE, TRANSFERRED_OUT, ON_HOLD);
        from(GATHERING_INFORMATION, OFFICE, AWAITING_CDRM, ON_HOLD, REJECTED_OUT_OF_SCOPE, DUPLICATE, TRANSFERRED_OUT);
        from(AWAITING_CDRM, OFFICE, CDRM_HELD, ON_HOLD, GATHERING_INFORMATION, DUPLICATE, TRANSFERRED_OUT);
        from(CDRM_HELD, OFFICE, READY_FOR_PANEL, ON_HOLD, GATHERING_INFORMATION, DUPLICATE);
        from(ON_HOLD, OFFICE, GATHERING_INFORMATION, AWAITING_CDRM, CDRM_HELD, READY_FOR_PANEL, DUPLICATE, TRANSFERRED_OUT);
        from(READY_FOR_PANEL, OFFICE, ON_HOLD, GATHERING_INFORMATION, CDRM_HELD);
        from(READY_FOR_PANEL, OFFICE_OR_CHAIR, SCHEDULED);
        from(SCHEDULED, OFFICE_OR_CHAIR, REVIEWED, DEFERRED, READY_FOR_PANEL);
        from(DEFERRED, OFFICE, GATHERING_INFORMATION, ON_HOLD, READY_FOR_PANEL);
        from(REVIEWED, OFFICE_OR_CHAIR, ANALYSIS_SUBMITTED, REOPENED);
        from(ANALYSIS_SUBMITTED, OFFICE, COMPLETED, REOPENED);
        from(COMPLETED, OFFICE, ACTIONS_OPEN, CLOSED, REOPENED);
        from(ACTIONS_OPEN, OFFICE, CLOSED, REOPENED);
        from(CLOSED, OFFICE_OR_CHAIR, REOPENED);
        from(TRANSFERRED_OUT, OFFICE, REOPENED, DUPLICATE);
        from(REJECTED_OUT_OF_SCOPE, OFFICE, REOPENED, DUPLICATE);
        from(DUPLICATE, OFFICE, REOPENED);
        from(REOPENED, OFFICE, GATHERING_INFORMATION, ON_HOLD, READY_FOR_PANEL);
    }

    private StageRules() {}

    private static void from(CaseStage stage, Set<Role> who, CaseStage... next) {
        Map<CaseStage, Set<Role>> moves = MOVES.computeIfAbsent(stage, any -> new EnumMap<>(CaseStage.class));
        for (CaseStage to : next) {
            moves.put(to, who);
        }
    }

    public static Set<CaseStage> nextFrom(CaseStage stage) {
        return MOVES.get(stage).keySet();
    }

    public static boolean allows(CaseStage from, CaseStage to) {
        return MOVES.get(from).containsKey(to);
    }

    public static boolean allows(CaseStage from, CaseStage to, Set<Role> roles) {
        return MOVES.get(from).getOrDefault(to, Set.of()).stream().anyMatch(roles::contains);
    }
}
