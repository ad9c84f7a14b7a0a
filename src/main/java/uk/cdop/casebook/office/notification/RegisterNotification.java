package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.TriageStore.KeptTriage;
import uk.cdop.casebook.office.notification.NoticeJudgement.Judged;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Takes in one notification of a death and opens a case for it: also one that is out of scope, which is kept with the rule
 * that says so, and one of a child from elsewhere, which is passed on.
 */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class RegisterNotification {

    private final Session session;
    private final CaseOpening opening;
    private final NoticeJudgement judgement;
    private final Today today;
    private final NewId newId;

    public RegisterNotification(Session session, CaseOpening opening, NoticeJudgement judgement, Today today, NewId newId) {
        this.session = session;
        this.opening = opening;
        this.judgement = judgement;
        this.today = today;
        this.newId = newId;
    }

    /** The answers of the notification form and of the triage, and how and when the notice came. */
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
        record Registered(CaseNumber number, Scope scope, List<Finding> warnings) implements RegisterNotificationOutcome {}

        /** The rules refuse the answers; nothing was kept. */
        record Refused(List<Finding> findings) implements RegisterNotificationOutcome {}

        /** The child is known under this reference; nothing was kept. */
        record DuplicateNhsNumber(CaseNumber reference) implements RegisterNotificationOutcome {}
    }

    public RegisterNotificationOutcome register(RegisterNotificationCommand command) {
        return register(command, Optional.empty());
    }

    /** The draft that the notice was taken down in goes in the same unit of work in which the case comes. */
    public RegisterNotificationOutcome register(RegisterNotificationCommand command, Optional<UUID> draft) {
        return session.change(Right.REGISTER_NOTIFICATIONS, records -> registerIn(records, command, draft));
    }

    private RegisterNotificationOutcome registerIn(Records records, RegisterNotificationCommand command, Optional<UUID> draft) {
        Judged judged = judgement.judge(records.postcodes(), command.answers(), command.receivedOn(), today);
        if (judged.findings().stream().anyMatch(Finding::refuses)) {
            return new RegisterNotificationOutcome.Refused(judged.findings());
        }
        Answers kept = TriageFields.form(judged.kept());
        Optional<CaseNumber> known = kept.text(NotificationFields.NHS_NUMBER).toOptional()
                .map(NhsNumber::new).flatMap(records.cases()::withNhsNumber);
        if (known.isPresent()) {
            return new RegisterNotificationOutcome.DuplicateNhsNumber(known.get());
        }
        CaseFile file = caseFor(records, kept, judged.scope(), command);
        records.cases().add(List.of(file));
        records.triage().keep(file.number(), new KeptTriage(judged.scope(), today.date(), TriageFields.triage(judged.kept())));
        draft.ifPresent(records.drafts()::remove);
        records.audit().record(AuditEvent.ofFields(
                AuditEvent.What.CASE_REGISTERED, "case", file.number().text(), judged.kept().keys()));
        return new RegisterNotificationOutcome.Registered(file.number(), judged.scope(), judged.findings());
    }

    private CaseFile caseFor(Records records, Answers kept, Scope scope, RegisterNotificationCommand command) {
        int year = command.receivedOn().getYear();
        CaseNumber number = CaseNumber.of(year, records.cases().lastSequenceOf(year) + 1);
        Notification notice = new Notification(newId.next(), command.route(), command.notifierName(),
                command.notifierAgency(), command.receivedOn(), command.receivedAt());
        CaseFile file = opening.open(number, kept, List.of(notice));
        if (scope.isRejected()) {
            return file.movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, command.receivedOn(), Optional.of(scope.rule()));
        }
        return scope.is(ScopeStatus.OUT_OF_AREA_PASSED_ON) ? passedOn(file, command.receivedOn()) : file;
    }

    private static CaseFile passedOn(CaseFile file, LocalDate on) {
        Transfer homeward = CaseOpening.homeward(file.residence(), on).orElseThrow();
        return file.withTransfer(homeward).movedTo(CaseStage.TRANSFERRED_OUT, homeward.on(), homeward.reason());
    }
}
