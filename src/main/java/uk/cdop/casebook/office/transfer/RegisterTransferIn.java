package uk.cdop.casebook.office.transfer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.duplicate.MatchBlocks;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.duplicate.Matching;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.LedgerRules;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.TransferPack;
import uk.cdop.casebook.office.door.TransferPackReader;
import uk.cdop.casebook.office.notification.CaseOpening;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes in a case that another CDOP hands over: first a look at the pack, then its registration with reason and sender. */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class RegisterTransferIn {

    private static final FieldKey SENDER = FieldKey.of("other_cdop");

    private final Session session;
    private final CaseOpening opening;
    private final TransferPackReader reader;
    private final Today today;
    private final NewId newId;

    public RegisterTransferIn(Session session, CaseOpening opening, TransferPackReader reader, Today today, NewId newId) {
        this.session = session;
        this.opening = opening;
        this.reader = reader;
        this.today = today;
        this.newId = newId;
    }

    /** What a pack says before anything is kept: its answers, what the rules find in them, and cases it may belong to. */
    public record PackPreview(TransferPack pack, Answers answers, List<Finding> findings, List<PossibleMatch> matches) {

        @Override
        public String toString() {
            return "PackPreview " + pack;
        }
    }

    /** @param residence the council of residence as this office knows it, where the pack's own word does not fit here */
    public record RegisterTransferInCommand(
            TransferPack pack, String sender, ReviewAreaReason reason, LocalDate receivedOn, Optional<String> residence) {

        @Override
        public String toString() {
            return "RegisterTransferInCommand";
        }
    }

    public sealed interface RegisterTransferInOutcome {

        record Registered(CaseNumber number, List<Finding> warnings) implements RegisterTransferInOutcome {}

        /** The rules refuse what the pack says; nothing was kept. */
        record Refused(List<Finding> findings) implements RegisterTransferInOutcome {}

        /** The child is known under this reference; nothing was kept. */
        record Known(CaseNumber reference) implements RegisterTransferInOutcome {}
    }

    /** Nothing is kept by looking. REFUSED with a sentence where the file is no pack. */
    public PackPreview look(Path file) {
        return session.read(Right.REGISTER_NOTIFICATIONS, records -> look(reader.read(file), records));
    }

    private PackPreview look(TransferPack pack, Records records) {
        Answers answers = opening.asKept(PackAnswers.read(pack));
        MatchSubject subject = MatchSubject.of(Optional.empty(), answers);
        List<PossibleMatch> matches = records.matches().candidates(MatchBlocks.of(subject)).stream()
                .map(found -> new PossibleMatch(subject, found, Matching.score(subject, found)))
                .filter(match -> match.score().isPossible())
                .sorted(PossibleMatch.LIKELIEST_FIRST)
                .limit(5)
                .toList();
        return new PackPreview(pack, answers, opening.findings(answers, today.date(), today.date()), matches);
    }

    public RegisterTransferInOutcome register(RegisterTransferInCommand command) {
        return session.change(Right.REGISTER_NOTIFICATIONS, records -> register(command, records));
    }

    private RegisterTransferInOutcome register(RegisterTransferInCommand command, Records records) {
        Optional<String> unnamed = LedgerRules.cdop(command.sender());
        if (unnamed.isPresent()) {
            return new RegisterTransferInOutcome.Refused(List.of(Finding.refusal("sender_missing", SENDER, unnamed.get())));
        }
        Answers kept = opening.asKept(PackAnswers.withResidence(PackAnswers.read(command.pack()), command.residence()));
        List<Finding> found = opening.findings(kept, command.receivedOn(), today.date());
        found.addAll(NotificationRules.findingsOnTime(kept, today.instant()));
        if (found.stream().anyMatch(Finding::refuses)) {
            return new RegisterTransferInOutcome.Refused(found);
        }
        Optional<CaseNumber> known = kept.text(NotificationFields.NHS_NUMBER).toOptional().map(NhsNumber::new).flatMap(records.cases()::withNhsNumber);
        if (known.isPresent()) {
            return new RegisterTransferInOutcome.Known(known.get());
        }
        return new RegisterTransferInOutcome.Registered(keep(command, kept, records), found);
    }

    private CaseNumber keep(RegisterTransferInCommand command, Answers kept, Records records) {
        LocalDate on = command.receivedOn();
        String sender = command.sender().strip();
        CaseNumber number = CaseNumber.of(on.getYear(), records.cases().lastSequenceOf(on.getYear()) + 1);
        Notification notice = new Notification(
                newId.next(), NotificationRoute.OTHER_CDOP, Optional.of(command.pack().from()).filter(name -> !name.isBlank()),
                Optional.of(sender), on, Optional.empty());
        CaseFile file = opening.open(number, kept, List.of(notice))
                .withTransfer(new Transfer(TransferDirection.IN, sender, on, Optional.of(command.reason().label())));
        records.cases().add(List.of(file));
        LedgerEntry entry = LedgerEntry.begun(number, TransferDirection.IN, sender, command.reason(), on).sent(on);
        records.outOfArea().keep(entry);
        records.audit().record(AuditEvent.ofFields(AuditEvent.What.CASE_REGISTERED, "case", number.text(), Set.copyOf(kept.keys())));
        records.audit().record(AuditEvent.of(AuditEvent.What.CASE_TRANSFERRED, "case", number.text()));
        return number;
    }
}
