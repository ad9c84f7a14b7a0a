package uk.cdop.casebook.office.agencyreturn;

import java.util.Optional;
import uk.cdop.casebook.casework.agencyreturn.AdoptedAnswer;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.agencyreturn.Conflict.Saying;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes one source's answer where the sources of a case differ, with a reason. Answers taken before are kept. */
@Needs(Right.WORK_ON_CASES)
public final class AdoptAnswer {

    private final Session session;
    private final CaseStatements statements;
    private final CaseProgress progress;
    private final Today today;
    private final NewId newId;

    public AdoptAnswer(Session session, CaseStatements statements, CaseProgress progress, Today today, NewId newId) {
        this.session = session;
        this.statements = statements;
        this.progress = progress;
        this.today = today;
        this.newId = newId;
    }

    /** The saying is one of those shown for the fact. */
    public record AdoptCommand(CaseNumber number, FieldKey fact, Saying saying, String reason) {

        @Override
        public String toString() {
            return "AdoptCommand " + fact + " of " + number;
        }
    }

    public sealed interface AdoptOutcome {

        /** @param notificationDiffers true where the notification form still says otherwise, so that the case should be corrected */
        record Adopted(boolean notificationDiffers) implements AdoptOutcome {}

        record NotAdopted(String sentence) implements AdoptOutcome {}

        /** The answers were changed meanwhile; nothing was taken. */
        record ChangedMeanwhile() implements AdoptOutcome {}
    }

    public AdoptOutcome adopt(AdoptCommand command) {
        if (command.reason().isBlank() || command.reason().length() > RequestSteps.LONGEST_REASON) {
            return session.read(Right.WORK_ON_CASES, records -> new AdoptOutcome.NotAdopted(
                    "A reason is needed, of at most 1,000 characters. Say in a few words why this answer is right."));
        }
        return session.change(Right.WORK_ON_CASES, records -> adopt(command, records));
    }

    private AdoptOutcome adopt(AdoptCommand command, Records records) {
        Optional<CaseFile> file = records.cases().find(command.number());
        Optional<Conflict> conflict = file.flatMap(found -> statements.record(found, records).conflicts().stream()
                .filter(one -> one.fact().equals(command.fact())).findFirst());
        if (conflict.isEmpty() || !conflict.get().sayings().contains(command.saying())) {
            return new AdoptOutcome.ChangedMeanwhile();
        }
        records.adoptions().add(new AdoptedAnswer(
                newId.next(), command.number(), command.fact(), command.saying().answer(), command.saying().source(), session.who().name(),
                today.instant(), command.reason().strip()));
        records.audit().record(AuditEvent.ofFields(
                AuditEvent.What.ANSWER_ADOPTED, "case", command.number().text(), java.util.List.of(command.fact())));
        progress.afterChange(records, command.number());
        return new AdoptOutcome.Adopted(differs(conflict.get(), command));
    }

    private static boolean differs(Conflict conflict, AdoptCommand command) {
        return conflict.sayings().stream()
                .filter(saying -> saying.form() == uk.cdop.casebook.forms.answer.FormCode.NOTIFICATION)
                .anyMatch(saying -> !saying.answer().equals(command.saying().answer()));
    }
}
