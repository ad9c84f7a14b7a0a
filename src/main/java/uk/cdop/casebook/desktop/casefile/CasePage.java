package uk.cdop.casebook.desktop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;

/** A whole case in the words of the screen, made away from the screen's thread. */
record CasePage(
        CaseFile file, CaseHeading heading, List<Fact> facts, List<DeadlineLine> deadlines, List<Fact> holds, List<Fact> notices,
        List<Fact> answers, List<Fact> narratives, Optional<PanelFindings> findings, List<Fact> actions, List<HistoryLine> history) {

    /** What may be distressing to read: the circumstances and the causes. */
    private static final Set<String> NARRATIVES = Set.of(
            "circumstances", "suspected_cause_text", "mccd_1a", "mccd_1b", "mccd_1c", "mccd_1d", "mccd_2", "ncmd_alert_reason");

    static CasePage of(CaseView view, LocalDate today, QuestionWords words) {
        CaseFile file = view.file();
        AnswerWords said = new AnswerWords(words);
        Answers answers = file.notificationForm().answers();
        return new CasePage(
                file,
                CaseHeading.of(file, today).heldUpBy(view.blocker()),
                facts(file, answers, said),
                view.deadlines().stream().map(DeadlineLine::of).toList(),
                file.holds().stream().map(CasePage::hold).toList(),
                file.notifications().stream().map(CasePage::notice).toList(),
                answers.keys().stream().filter(key -> !NARRATIVES.contains(key.name())).map(key -> said.fact(key, answers.answer(key))).toList(),
                answers.keys().stream().filter(key -> NARRATIVES.contains(key.name())).map(key -> said.fact(key, answers.answer(key))).toList(),
                file.analysis().map(PanelFindings::of),
                view.actions().stream().map(action -> action(action, today)).toList(),
                HistoryLine.of(view.history(), view.corrections(), said));
    }

    private static List<Fact> facts(CaseFile file, Answers answers, AnswerWords said) {
        Stream<Fact> asked = Stream.of(
                        NotificationFields.NHS_NUMBER, NotificationFields.SEX, NotificationFields.ETHNIC_CATEGORY, NotificationFields.HOME_POSTCODE,
                        NotificationFields.RESIDENCE_AREA, NotificationFields.PLACE_OF_DEATH_TYPE, NotificationFields.DEATH_EXPECTED)
                .map(key -> said.fact(key, answers.answer(key)));
        return Stream.concat(
                        asked,
                        Stream.of(Fact.of("Notified", Texts.date(file.dateNotified()) + ", " + Texts.counted(file.notifications().size(), "notice"))))
                .toList();
    }

    private static Fact hold(Hold hold) {
        String since = "Open since " + Texts.date(hold.openedOn());
        String says = hold.closedOn()
                .map(end -> "From " + Texts.date(hold.openedOn()) + " to " + Texts.date(end) + hold.outcome().map(outcome -> ": " + outcome).orElse(""))
                .orElse(since + hold.expectedEnd().map(end -> ", expected to end " + Texts.date(end)).orElse(", no end in sight is recorded"));
        return Fact.of(hold.kind().label() + hold.body().map(body -> ", " + body).orElse(""), says);
    }

    private static Fact notice(Notification notice) {
        String from = Stream.of(notice.notifierName(), notice.notifierAgency())
                .flatMap(Optional::stream)
                .reduce((name, agency) -> name + ", " + agency)
                .orElse("sender not recorded");
        String at = notice.receivedAt().map(time -> " at " + Texts.time(time)).orElse("");
        return Fact.of(notice.route().label(), "Received " + Texts.date(notice.receivedOn()) + at + " from " + from);
    }

    private static Fact action(ReviewAction action, LocalDate today) {
        String owner = action.owner().map(name -> "Owner " + name).orElse("No owner recorded");
        String board = action.owningBoard().map(name -> ", " + name).orElse("");
        String due = action.dueOn().map(day -> ", due " + Texts.date(day)).orElse(", no due date");
        return Fact.of(action.number(), action.description() + "\n" + owner + board + due + state(action, today));
    }

    private static String state(ReviewAction action, LocalDate today) {
        if (action.status() == ActionStatus.OPEN) {
            return action.isOverdueOn(today) ? " (overdue)" : "";
        }
        return ". " + action.status().label() + action.completedOn().map(day -> " " + Texts.date(day)).orElse("");
    }

    @Override
    public String toString() {
        return "CasePage " + heading.reference();
    }
}
