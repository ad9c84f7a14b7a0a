package uk.cdop.casebook.office.chase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.chase.ChasePlan;
import uk.cdop.casebook.casework.chase.ChaseRules;
import uk.cdop.casebook.casework.chase.DueReminder;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Writes every reminder that is due, one letter and one draft for each person over all cases. The files are written
 * first; then all reminders and next dates are kept in one unit of work. If that fails, the files are taken away again.
 */
@Needs(Right.WORK_ON_CASES)
public final class RunChase {

    private final Session session;
    private final ChaseRules rules;
    private final ReminderLetters letters;
    private final FileBatch files;

    public RunChase(
            Session session, ChaseRules rules, LetterComposer composer, LetterWriter letters, MailDraftWriter drafts, FileBatch files) {
        this.session = session;
        this.rules = rules;
        this.letters = new ReminderLetters(composer, letters, drafts);
        this.files = files;
    }

    public sealed interface RunChaseOutcome {

        /** The reminders are written and kept. */
        record Chased(ChasePlan plan, List<Path> files) implements RunChaseOutcome {}

        /** Nobody is to be reminded on the day; nothing was written. */
        record NothingDue(ChasePlan plan) implements RunChaseOutcome {}

        /** A letter could not be made; nothing was written and nothing kept. */
        record NotWritten(String sentence) implements RunChaseOutcome {}
    }

    private record Prepared(ChasePlan plan, List<ComposedLetter> letters) {}

    public RunChaseOutcome run(LocalDate on, Path folder, Progress progress) {
        Prepared prepared = session.read(Right.WORK_ON_CASES, records -> {
            ChasePlan plan = rules.plan(records.agencyRequests().outstanding(), on);
            return new Prepared(plan, letters.compose(records, plan));
        });
        if (prepared.plan().people().isEmpty()) {
            return new RunChaseOutcome.NothingDue(prepared.plan());
        }
        Optional<String> obstacle = prepared.letters().stream()
                .flatMap(made -> made instanceof ComposedLetter.NotComposed(String sentence) ? Optional.of(sentence).stream() : Optional.<String>empty().stream())
                .findFirst();
        return obstacle.<RunChaseOutcome>map(RunChaseOutcome.NotWritten::new).orElseGet(() -> write(prepared, folder, progress));
    }

    private RunChaseOutcome write(Prepared prepared, Path folder, Progress progress) {
        List<Letter> made = prepared.letters().stream()
                .map(ComposedLetter.Composed.class::cast).map(ComposedLetter.Composed::letter).toList();
        List<Path> written = files.write(folder, letters.files(prepared.plan(), made, progress), progress);
        boolean kept = false;
        try {
            session.change(Right.WORK_ON_CASES, records -> keep(records, prepared.plan()));
            kept = true;
        } finally {
            if (!kept) {
                files.takeBack(written);
            }
        }
        return new RunChaseOutcome.Chased(prepared.plan(), written);
    }

    private static int keep(Records records, ChasePlan plan) {
        List<DueReminder> reminders = new ArrayList<>(plan.reminders());
        for (DueReminder due : reminders) {
            AgencyRequest now = records.agencyRequests().find(due.request().id()).orElseThrow(OfficeFailure::changedMeanwhile);
            if (now.rowVersion() != due.request().rowVersion()) {
                throw OfficeFailure.changedMeanwhile();
            }
            records.agencyRequests().update(reminded(now, due, plan.on()));
        }
        Map<CaseNumber, Long> counts = reminders.stream()
                .collect(Collectors.groupingBy(due -> due.request().number(), java.util.LinkedHashMap::new, Collectors.counting()));
        counts.forEach((number, count) -> records.audit().record(
                AuditEvent.counted(AuditEvent.What.CHASED, "case", number.text(), count.intValue())));
        return reminders.size();
    }

    private static AgencyRequest reminded(AgencyRequest request, DueReminder due, LocalDate on) {
        return switch (request.reminded(due.level(), on, Optional.of(due.nextOn()))) {
            case RequestStep.Taken(AgencyRequest taken) -> taken;
            case RequestStep.NotPossible(String sentence) -> throw new OfficeFailure(OfficeFailure.Kind.REFUSED, sentence);
        };
    }
}
