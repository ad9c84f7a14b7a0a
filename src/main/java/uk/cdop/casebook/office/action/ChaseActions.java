package uk.cdop.casebook.office.action;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ActionChase;
import uk.cdop.casebook.casework.action.ActionChase.OwnerReminder;
import uk.cdop.casebook.casework.action.ActionRules;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.leak.LeakReport;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes to the owners of overdue actions, one letter and one draft each, and keeps in the register that they were reminded. */
@Needs(Right.RUN_PANEL)
public final class ChaseActions {

    private final Session session;
    private final OwnerLetters letters;
    private final LeakCheck leaks;
    private final FileBatch files;

    public ChaseActions(Session session, OwnerLetters letters, LeakCheck leaks, FileBatch files) {
        this.session = session;
        this.letters = letters;
        this.leaks = leaks;
        this.files = files;
    }

    /** @param reasons why what the leak check finds may stand */
    public record ChaseActionsCommand(LocalDate on, Path folder, Map<LeakHit, String> reasons) {

        public ChaseActionsCommand {
            reasons = Map.copyOf(reasons);
        }

        @Override
        public String toString() {
            return "ChaseActionsCommand " + on;
        }
    }

    public sealed interface ChaseActionsOutcome {

        record Chased(ActionChase chase, List<Path> files) implements ChaseActionsOutcome {}

        /** Nobody is to be reminded on the day; nothing was written. */
        record NothingDue(ActionChase chase) implements ChaseActionsOutcome {}

        /** Something in the letters points to a person, and nobody said why it may stand; nothing was written and nothing kept. */
        record Blocked(List<LeakHit> hits) implements ChaseActionsOutcome {}

        /** A letter could not be made; nothing was written and nothing kept. */
        record NotWritten(String sentence) implements ChaseActionsOutcome {}
    }

    public ActionChase plan(LocalDate on) {
        return session.read(Right.RUN_PANEL, records -> plan(records, on));
    }

    /** The files are written first and then the reminders are kept; if that fails, the files are taken away again. */
    public ChaseActionsOutcome run(ChaseActionsCommand command, Progress progress) {
        Made made = new Made(new LinkedHashMap<>(), new ArrayList<>());
        return session.read(Right.RUN_PANEL, records -> obstacle(records, command, made))
                .orElseGet(() -> write(command, made, progress));
    }

    /** The letters, and what was found in them. */
    private record Made(Map<String, byte[]> files, List<LeakHit> hits) {

        LeakReport report(Map<LeakHit, String> reasons) {
            return new LeakReport(LetStand.Paper.OWNER_LETTERS, hits, reasons);
        }
    }

    private Optional<ChaseActionsOutcome> obstacle(Records records, ChaseActionsCommand command, Made made) {
        ActionChase chase = plan(records, command.on());
        if (chase.owners().isEmpty()) {
            return Optional.of(new ChaseActionsOutcome.NothingDue(chase));
        }
        for (OwnerReminder owner : chase.owners()) {
            Optional<String> notMade = letters.add(records, chase, owner, made.files());
            if (notMade.isPresent()) {
                return notMade.map(ChaseActionsOutcome.NotWritten::new);
            }
        }
        made.hits().addAll(leaks.hits(records, cases(chase), outgoing(made.files())));
        LeakReport report = made.report(command.reasons());
        return report.open().isEmpty() ? report.refusal().map(ChaseActionsOutcome.NotWritten::new) : Optional.of(new ChaseActionsOutcome.Blocked(report.open()));
    }

    private ChaseActionsOutcome write(ChaseActionsCommand command, Made made, Progress progress) {
        List<Path> written = files.write(command.folder(), made.files(), progress);
        boolean kept = false;
        try {
            ActionChase chase = session.change(Right.RUN_PANEL, records -> keep(records, plan(records, command.on()), made.report(command.reasons())));
            kept = true;
            return new ChaseActionsOutcome.Chased(chase, written);
        } finally {
            if (!kept) {
                files.takeBack(written);
            }
        }
    }

    private static ActionChase plan(Records records, LocalDate on) {
        return ActionChase.of(on, records.actions().all(), number -> records.actions().changesOf(number).stream()
                .filter(change -> change.field().equals(ActionRules.REMINDED)).map(ActionChange::on).reduce((earlier, later) -> later));
    }

    private static TreeSet<CaseNumber> cases(ActionChase chase) {
        TreeSet<CaseNumber> cases = new TreeSet<>();
        chase.owners().forEach(owner -> owner.actions().forEach(action -> action.caseNumber().ifPresent(cases::add)));
        return cases;
    }

    private static List<OutgoingFile> outgoing(Map<String, byte[]> made) {
        List<OutgoingFile> outgoing = new ArrayList<>();
        made.forEach((name, content) -> outgoing.add(new OutgoingFile(name, content)));
        return outgoing;
    }

    private ActionChase keep(Records records, ActionChase chase, LeakReport report) {
        for (OwnerReminder owner : chase.owners()) {
            for (ReviewAction action : owner.actions()) {
                records.actions().addChanges(action.number(), List.of(new ActionChange(
                        chase.on(), session.who().name(), ActionRules.REMINDED, "", owner.owner())));
            }
        }
        report.keep(records, session.who().name(), chase.on());
        records.audit().record(AuditEvent.counted(AuditEvent.What.CHASED, "actions", chase.on().toString(), chase.actions()));
        return chase;
    }
}
