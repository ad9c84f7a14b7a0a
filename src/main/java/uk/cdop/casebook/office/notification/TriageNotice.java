package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.PlaceOfHome;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.deadline.NoticeClock;
import uk.cdop.casebook.casework.deadline.NoticeClocks;
import uk.cdop.casebook.casework.deadline.NoticeClocks.Moment;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.scope.JointResponseAdvice;
import uk.cdop.casebook.casework.scope.JointResponseDecision;
import uk.cdop.casebook.casework.scope.JointResponseRules;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.notification.LikelyMatches.LikelyMatch;
import uk.cdop.casebook.office.notification.NoticeJudgement.Judged;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Says what a notice would come to, while it is still being taken down. Keeps nothing. */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class TriageNotice {

    private final Session session;
    private final NoticeJudgement judgement;
    private final NoticeClocks clocks;
    private final LikelyMatches matches;
    private final Today today;

    public TriageNotice(Session session, NoticeJudgement judgement, NoticeClocks clocks, LikelyMatches matches, Today today) {
        this.session = session;
        this.judgement = judgement;
        this.clocks = clocks;
        this.matches = matches;
        this.today = today;
    }

    /** The answers so far, to the form and to the triage, and when the notice came. */
    public record TriageNoticeCommand(Answers answers, LocalDate receivedOn, Optional<LocalTime> receivedAt) {

        @Override
        public String toString() {
            return "TriageNoticeCommand";
        }
    }

    public record Triage(
            Scope scope, List<NoticeClock> clocks, JointResponseAdvice jointResponse, Optional<PlaceOfHome> home,
            Optional<AgeAtDeath> age, List<LikelyMatch> matches, List<Finding> findings, List<FieldKey> missing) {

        @Override
        public String toString() {
            return "Triage";
        }
    }

    public Triage triage(TriageNoticeCommand command) {
        return session.read(Right.REGISTER_NOTIFICATIONS, records -> triage(records, command));
    }

    private Triage triage(Records records, TriageNoticeCommand command) {
        Judged judged = judgement.judge(records.postcodes(), command.answers(), command.receivedOn(), today);
        Answers kept = judged.kept();
        JointResponseAdvice advice = JointResponseRules.advice(kept);
        boolean jointResponse = advice.isSuggested()
                || JointResponseRules.decision(kept).filter(JointResponseDecision.TRIGGERED::equals).isPresent();
        return new Triage(
                judged.scope(), clocks(kept, command, jointResponse), advice, judged.home(), age(kept),
                matches.of(records, kept), judged.findings(), NoticeRules.missing(kept));
    }

    private List<NoticeClock> clocks(Answers kept, TriageNoticeCommand command, boolean jointResponse) {
        return kept.date(NotificationFields.DATE_OF_DEATH).toOptional()
                .map(died -> clocks.of(
                        new Moment(died, kept.time(NotificationFields.TIME_OF_DEATH).toOptional()),
                        new Moment(command.receivedOn(), command.receivedAt()), jointResponse))
                .orElse(List.of());
    }

    private static Optional<AgeAtDeath> age(Answers kept) {
        Optional<LocalDate> born = kept.date(NotificationFields.DATE_OF_BIRTH).toOptional();
        return kept.date(NotificationFields.DATE_OF_DEATH).toOptional()
                .flatMap(died -> born.filter(day -> !died.isBefore(day)).map(day -> new AgeAtDeath(day, died)));
    }
}
