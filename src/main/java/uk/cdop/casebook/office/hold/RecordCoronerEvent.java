package uk.cdop.casebook.office.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.hold.ProcessRule;
import uk.cdop.casebook.casework.hold.Waits;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Records news from the coroner: status, post-mortem, inquest, a report to prevent future deaths. The first news opens the
 * process; the conclusion of the inquest closes it.
 */
@Needs(Right.WORK_ON_CASES)
public final class RecordCoronerEvent {

    private final Session session;
    private final ProcessSetUp setUp;
    private final CaseProgress progress;
    private final Today today;
    private final NewId newId;

    public RecordCoronerEvent(Session session, ProcessSetUp setUp, CaseProgress progress, Today today, NewId newId) {
        this.session = session;
        this.setUp = setUp;
        this.progress = progress;
        this.today = today;
        this.newId = newId;
    }

    /** The coroner's facts as they now are; the process is empty where this is the first news. */
    public record CoronerCommand(CaseNumber number, long rowVersion, Optional<UUID> process, Answers facts) {}

    public RecordOutcome record(CoronerCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) -> record(command, records, file));
    }

    private RecordOutcome record(CoronerCommand command, Records records, CaseFile file) {
        Optional<Hold> known = command.process().map(id -> file.hold(id).orElseThrow(OfficeFailure::changedMeanwhile));
        Hold before = known.orElseGet(() -> opened(records, file));
        Hold now = concluded(Waits.after(before, before.withTracking(before.tracking().withFacts(command.facts()).checked(today.date())), today.date()));
        return CaseRecording.refusedOr(setUp.refusals(now, records, today.date()), () -> {
            records.cases().update(known.isPresent() ? file.withChangedHold(now) : file.withHold(now));
            long entry = CaseRecording.audited(records, file.number());
            records.processes().addChange(file.number(), entry, now.id(), before.isOpen() && !now.isOpen() ? "Inquest concluded, closed" : "News from the coroner", Optional.empty());
            progress.afterChange(records, file.number());
            return new RecordOutcome.Recorded();
        });
    }

    private Hold opened(Records records, CaseFile file) {
        ProcessRule rule = setUp.rules(records).of(HoldKind.INQUEST);
        LocalDate died = file.death().date();
        return new Hold(
                newId.next(), HoldKind.INQUEST, Optional.empty(), died, Optional.empty(), Optional.empty(), Optional.empty(),
                rule.blocksCdrm(), rule.blocksPanel(), HoldTracking.NONE);
    }

    /** An inquest that has concluded is over; a process that was closed before stays as it is. */
    private Hold concluded(Hold hold) {
        return hold.tracking().facts().date(ProcessFacts.INQUEST_CONCLUDED).toOptional()
                .filter(on -> hold.isOpen())
                .map(on -> hold.closed(on, Optional.of(conclusion(hold.tracking().facts()))))
                .orElse(hold);
    }

    private String conclusion(Answers facts) {
        Answer<String> code = facts.text(ProcessFacts.INQUEST_CONCLUSION);
        return setUp.catalogue().of(HoldKind.INQUEST).stream()
                .filter(fact -> fact.key().equals(ProcessFacts.INQUEST_CONCLUSION))
                .flatMap(fact -> fact.choices().stream())
                .flatMap(list -> code.toOptional().flatMap(list::option).stream())
                .map(CodeList.Option::label)
                .findFirst()
                .map(label -> "Inquest concluded: " + label)
                .orElse("Inquest concluded");
    }
}
