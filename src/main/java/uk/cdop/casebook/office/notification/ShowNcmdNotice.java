package uk.cdop.casebook.office.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.NoticeClock;
import uk.cdop.casebook.casework.deadline.NoticeClocks;
import uk.cdop.casebook.casework.deadline.NoticeClocks.Moment;
import uk.cdop.casebook.casework.notification.NcmdTold;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows whether the national database was told of a death, by when it should be, and whether the notice asks for its attention. */
@Needs(Right.READ_CASES)
public final class ShowNcmdNotice {

    private final Session session;
    private final LimitsInUse limits;

    public ShowNcmdNotice(Session session, LimitsInUse limits) {
        this.session = session;
        this.limits = limits;
    }

    /**
     * @param clock   empty where the office has no such limit
     * @param atOnce  whether the notice asks for immediate attention
     * @param earlier whether the case was notified before the office worked here
     */
    public record NcmdNotice(Optional<NcmdTold> told, Optional<NoticeClock> clock, boolean atOnce, boolean earlier) {}

    /** Empty where the vault has no such case. */
    public Optional<NcmdNotice> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> notice(records, file)));
    }

    private NcmdNotice notice(Records records, CaseFile file) {
        DeadlineRules rules = limits.rules(records);
        Optional<NcmdTold> told = records.triage().ncmdTold(file.number());
        Optional<LocalDateTime> met = told.map(record -> record.at().map(record.on()::atTime).orElse(record.on().atStartOfDay()));
        Optional<NoticeClock> clock = new NoticeClocks(rules.limits(), rules.workingDays())
                .of(new Moment(file.death().date(), Optional.empty()), receipt(file), false).stream()
                .filter(running -> running.limit().code().equals(DeadlineRules.TELL_NCMD)).findFirst()
                .map(running -> new NoticeClock(running.limit(), running.due(), running.exact(), met));
        boolean atOnce = TriageFields.says(file.notificationForm().answers(), NoticeRules.ALERT, TriageFields.YES);
        return new NcmdNotice(told, clock, atOnce, rules.workBegan().isEarlier(file.dateNotified()));
    }

    private static Moment receipt(CaseFile file) {
        return file.notifications().stream()
                .min(Comparator.comparing(Notification::receivedOn).thenComparing(notice -> notice.receivedAt().orElse(LocalTime.MAX)))
                .map(first -> new Moment(first.receivedOn(), first.receivedAt()))
                .orElse(new Moment(file.dateNotified(), Optional.empty()));
    }
}
