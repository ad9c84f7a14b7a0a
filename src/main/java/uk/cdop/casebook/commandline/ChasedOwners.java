package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.action.ActionChase;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.office.action.ChaseActions;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsCommand;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsOutcome;
import uk.cdop.casebook.office.door.Progress;

/**
 * What the chase did about overdue actions, as the command prints it.
 *
 * @param problem why letters were not written; empty where they were, or where none is due
 */
record ChasedOwners(ActionChase chase, List<Path> files, boolean recorded, String problem) {

    static ChasedOwners planned(ChaseActions actions, LocalDate on) {
        return new ChasedOwners(actions.plan(on), List.of(), false, "");
    }

    static ChasedOwners chased(ChaseActions actions, LocalDate on, Path folder, Progress progress) {
        return switch (actions.run(new ChaseActionsCommand(on, folder, Map.of()), progress)) {
            case ChaseActionsOutcome.Chased(ActionChase chase, List<Path> files) -> new ChasedOwners(chase, files, true, "");
            case ChaseActionsOutcome.NothingDue(ActionChase chase) -> new ChasedOwners(chase, List.of(), false, "");
            case ChaseActionsOutcome.NotWritten(String sentence) -> new ChasedOwners(actions.plan(on), List.of(), false, sentence);
            case ChaseActionsOutcome.Blocked(List<LeakHit> hits) -> new ChasedOwners(actions.plan(on), List.of(), false,
                    "Letters about actions were held back: " + hits.size() + (hits.size() == 1 ? " place in them may point" : " places in them may point")
                            + " to a person. Say in the window, under Actions, why each may stand.");
        };
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        chase.owners().forEach(owner -> {
            lines.add(owner.owner());
            owner.actions().forEach(action -> lines.add("  " + action.number() + "  due " + action.dueOn().orElseThrow()));
        });
        chase.withoutOwner().forEach(action -> lines.add("Nobody owns: " + action.number() + "  due " + action.dueOn().orElseThrow()));
        if (!problem.isEmpty()) {
            lines.add(problem);
        } else if (!chase.owners().isEmpty()) {
            lines.add(chase.actions() + (chase.actions() == 1 ? " overdue action" : " overdue actions") + " in " + chase.owners().size()
                    + (chase.owners().size() == 1 ? " letter" : " letters") + (recorded ? " written and recorded." : " would be written."));
        }
        files.forEach(file -> lines.add("  " + file));
        return lines;
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("recorded", recorded);
        map.put("overdue", chase.actions());
        map.put("owners", chase.owners().stream().map(owner -> Map.of(
                "owner", owner.owner(), "actions", owner.actions().stream().map(ReviewAction::number).toList())).toList());
        map.put("without_owner", chase.withoutOwner().stream().map(ReviewAction::number).toList());
        map.put("problem", problem.isEmpty() ? null : problem);
        map.put("files", files.stream().map(Path::toString).toList());
        return map;
    }

    @Override
    public String toString() {
        return "ChasedOwners of " + chase.actions();
    }
}
