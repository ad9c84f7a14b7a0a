package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes in one notification of a death and opens a case for it. */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class RegisterNotification {

    private final Session session;
    private final CaseOpening opening;
    private final Today today;
    private final NewId newId;

    public RegisterNotification(Session session, CaseOpening opening, Today today, NewId newId) {
        this.session = session;
        this.opening = opening;
        this.today = today;
        this.newId = newId;
    }

    /** The answers of the notification form, and how and when the notice came. */
    public record RegisterNotificationCommand(
            Answers answers, NotificationRoute route, Optional<String> notifierName, Optional<String> notifierAgency,
            LocalDate receivedOn, Optional<LocalTime> receivedAt) {

        @Override
        public String toString() {
            return "RegisterNotificationCommand";
        }
    }

    public sealed interface RegisterNotificationOutcome {

        /** The case was opened; the warnings are for a person to look at. */
        record Registered(CaseNumber number, List<Finding> warnings) implements RegisterNotificationOutcome {}

        /** The rules refuse the answers; nothing was kept. */
        record Refused(List<Finding> findings) implements RegisterNotificationOutcome {}

        /** The child is known under this reference; nothing was kept. */
        record DuplicateNhsNumber(CaseNumber reference) implements RegisterNotificationOutcome {}
    }

    public RegisterNotificationOutcome register(RegisterNotificationCommand command) {
        return session.change(Right.REGISTER_NOTIFICATIONS, records -> registerIn(records, command));
    }

    private RegisterNotificationOutcome registerIn(Records records, RegisterNotificationCommand command) {
        Answers kept = opening.asKept(command.answers());
        List<Finding> found = opening.findings(kept, command.receivedOn(), today.date());
        if (found.stream().anyMatch(Finding::refuses)) {
            return new RegisterNotificationOutcome.Refused(found);
        }
        Optional<CaseNumber> known = kept.text(NotificationFields.NHS_NUMBER).toOptional()
                .map(NhsNumber::new).flatMap(records.cases()::withNhsNumber);
        if (known.isPresent()) {
            return new RegisterNotificationOutcome.DuplicateNhsNumber(known.get());
        }
        CaseFile file = caseFor(records, kept, command);
        records.cases().add(List.of(file));
        records.audit().record(AuditEvent.ofFields(
                AuditEvent.What.CASE_REGISTERED, "case", file.number().text(), kept.keys()));
        return new RegisterNotificationOutcome.Registered(file.number(), found);
    }

    private CaseFile caseFor(Records records, Answers kept, RegisterNotificationCommand command) {
        int year = command.receivedOn().getYear();
        CaseNumber number = CaseNumber.of(year, records.cases().lastSequenceOf(year) + 1);
        Notification notice = new Notification(newId.next(), command.route(), command.notifierName(),
                command.notifierAgency(), command.receivedOn(), command.receivedAt());
        CaseFile file = opening.open(number, kept, List.of(notice));
        Optional<Transfer> homeward = CaseOpening.homeward(file.residence(), command.receivedOn());
        return homeward
                .map(transfer -> file.withTransfer(transfer).movedTo(CaseStage.TRANSFERRED_OUT, transfer.on(), transfer.reason()))
                .orElse(file);
    }
}
