package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps another notifier of a death that already has a case. */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class AddNotice {

    private final Session session;
    private final Today today;
    private final NewId newId;

    public AddNotice(Session session, Today today, NewId newId) {
        this.session = session;
        this.today = today;
        this.newId = newId;
    }

    public record AddNoticeCommand(
            CaseNumber number, NotificationRoute route, Optional<String> notifierName, Optional<String> notifierAgency,
            LocalDate receivedOn, Optional<LocalTime> receivedAt) {

        @Override
        public String toString() {
            return "AddNoticeCommand";
        }
    }

    public sealed interface AddNoticeOutcome {

        /** The notice is kept; so many are there now. */
        record Added(int notices) implements AddNoticeOutcome {}

        /** Nothing was changed. */
        record Refused(List<Finding> findings) implements AddNoticeOutcome {}

        record NoSuchCase() implements AddNoticeOutcome {}
    }

    public AddNoticeOutcome add(AddNoticeCommand command) {
        return session.change(Right.REGISTER_NOTIFICATIONS, records -> records.cases().find(command.number())
                .map(file -> add(records, file, command))
                .orElseGet(AddNoticeOutcome.NoSuchCase::new));
    }

    private AddNoticeOutcome add(Records records, CaseFile file, AddNoticeCommand command) {
        List<Finding> found = findings(file, command);
        if (found.stream().anyMatch(Finding::refuses)) {
            return new AddNoticeOutcome.Refused(found);
        }
        CaseFile longer = file.withNotification(new Notification(newId.next(), command.route(), command.notifierName(),
                command.notifierAgency(), command.receivedOn(), command.receivedAt()));
        records.cases().update(longer);
        records.audit().record(AuditEvent.of(AuditEvent.What.NOTICE_ADDED, "case", file.number().text()));
        return new AddNoticeOutcome.Added(longer.notifications().size());
    }

    private List<Finding> findings(CaseFile file, AddNoticeCommand command) {
        List<Finding> found = new ArrayList<>(NotificationRules.findingsOnReceipt(
                file.notificationForm().answers(), command.receivedOn(), today.date()));
        Answers sender = Answers.NONE;
        sender = command.notifierName().isPresent() ? sender.with(NoticeRules.NOTIFIER_NAME, command.notifierName().get()) : sender;
        sender = command.notifierAgency().isPresent() ? sender.with(NoticeRules.NOTIFIER_AGENCY, command.notifierAgency().get()) : sender;
        found.addAll(NoticeRules.findings(sender).stream().filter(Finding::refuses).toList());
        if (command.notifierName().isEmpty() && command.notifierAgency().isEmpty()) {
            found.add(Finding.refusal("notifier_missing", NoticeRules.NOTIFIER_NAME,
                    "It is not said who sent the notice. Give a name or an agency."));
        }
        return found;
    }
}
