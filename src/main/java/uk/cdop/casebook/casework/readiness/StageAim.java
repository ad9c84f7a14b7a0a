package uk.cdop.casebook.casework.readiness;

import static uk.cdop.casebook.casework.casefile.CaseStage.ACCEPTED;
import static uk.cdop.casebook.casework.casefile.CaseStage.AWAITING_CDRM;
import static uk.cdop.casebook.casework.casefile.CaseStage.CDRM_HELD;
import static uk.cdop.casebook.casework.casefile.CaseStage.DEFERRED;
import static uk.cdop.casebook.casework.casefile.CaseStage.GATHERING_INFORMATION;
import static uk.cdop.casebook.casework.casefile.CaseStage.ON_HOLD;
import static uk.cdop.casebook.casework.casefile.CaseStage.READY_FOR_PANEL;
import static uk.cdop.casebook.casework.casefile.CaseStage.REOPENED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;

/** Which stage the state of a case amounts to, and the way there along the allowed moves. */
public final class StageAim {

    /** A case in one of these moves by itself; in any other a person moves it. */
    private static final Set<CaseStage> MOVING = EnumSet.of(
            ACCEPTED, GATHERING_INFORMATION, AWAITING_CDRM, CDRM_HELD, ON_HOLD, READY_FOR_PANEL, DEFERRED, REOPENED);

    private StageAim() {}

    /**
     * The stage the case should stand in. What is still missing keeps a case in gathering only until its meeting is planned; a
     * meeting that was held is not undone by it. A case on hold stays there while something open holds its panel; one that the
     * panel deferred, or that was opened again, goes back by itself only as far as what holds it.
     */
    static CaseStage of(ReadinessFacts facts, List<Blocker> blockers) {
        CaseStage now = facts.stage();
        Set<Requirement> open = blockers.stream().map(Blocker::requirement).collect(Collectors.toSet());
        boolean held = open.contains(Requirement.HOLDS_PANEL) || open.contains(Requirement.HOLDS_CDRM);
        boolean waitsForPeople = (now == DEFERRED || now == REOPENED) && blockers.isEmpty();
        if (!MOVING.contains(now) || waitsForPeople || now == ON_HOLD && held) {
            return now;
        }
        if (open.stream().anyMatch(Requirement::isInformation) && !isBeyondGathering(facts)) {
            return now == AWAITING_CDRM ? AWAITING_CDRM : GATHERING_INFORMATION;
        }
        if (open.contains(Requirement.CDRM_HELD)) {
            return open.contains(Requirement.HOLDS_CDRM) ? ON_HOLD : AWAITING_CDRM;
        }
        if (open.contains(Requirement.HOLDS_PANEL)) {
            return ON_HOLD;
        }
        return blockers.isEmpty() ? READY_FOR_PANEL : CDRM_HELD;
    }

    /** A meeting that was held is not undone by what is still missing; a case that was sent back begins again. */
    private static boolean isBeyondGathering(ReadinessFacts facts) {
        boolean sentBack = facts.stage() == DEFERRED || facts.stage() == REOPENED || facts.stage() == GATHERING_INFORMATION;
        return facts.meeting().heldOn().isPresent() && !sentBack;
    }

    /** The stages after the first up to and with the aim, each an allowed move; empty where there is no way or none is needed. */
    public static List<CaseStage> way(CaseStage from, CaseStage aim) {
        Map<CaseStage, CaseStage> cameFrom = new HashMap<>();
        Deque<CaseStage> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            CaseStage here = next.remove();
            if (here == aim) {
                return trace(cameFrom, from, aim);
            }
            StageRules.nextFrom(here).stream()
                    .filter(to -> to == aim || MOVING.contains(to) && to != ON_HOLD)
                    .filter(to -> to != from && cameFrom.putIfAbsent(to, here) == null)
                    .forEach(next::add);
        }
        return List.of();
    }

    private static List<CaseStage> trace(Map<CaseStage, CaseStage> cameFrom, CaseStage from, CaseStage aim) {
        List<CaseStage> way = new ArrayList<>();
        for (CaseStage at = aim; at != from; at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        return way;
    }
}
