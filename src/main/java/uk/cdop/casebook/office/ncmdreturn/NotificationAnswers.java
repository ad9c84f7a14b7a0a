package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * The answers of the notification form with what the office holds beside it: reference, age, residence, and how the
 * first notice of the death arrived. An answer that stands on the form itself is never replaced.
 */
final class NotificationAnswers {

    private static final Comparator<Notification> FIRST = Comparator.comparing(Notification::receivedOn)
            .thenComparing(notification -> notification.receivedAt().orElse(LocalTime.MAX))
            .thenComparing(Notification::id);

    private NotificationAnswers() {}

    static Answers of(CaseFile file) {
        Notification first = file.notifications().stream().min(FIRST).orElseThrow();
        Answers answers = file.notificationForm().answers();
        answers = add(answers, "case_ref", Optional.of(file.number().text()));
        answers = add(answers, "age_at_death", file.age().map(AgeAtDeath::inWords));
        answers = add(answers, NotificationFields.RESIDENCE_AREA.name(), Optional.of(file.residence().areaCode()));
        answers = addAnswer(answers, NotificationFields.HOME_CDOP, file.residence().homeCdop());
        answers = add(answers, "received_on", Optional.of(first.receivedOn()));
        answers = add(answers, "received_at", first.receivedAt());
        answers = add(answers, "received_route", Optional.of(first.route().code()));
        answers = add(answers, "referrer_name", first.notifierName());
        return add(answers, "referrer_agency", first.notifierAgency());
    }

    private static Answers add(Answers answers, String name, Optional<?> value) {
        return value.isPresent() ? addAnswer(answers, FieldKey.of(name), Answer.given(value.get())) : answers;
    }

    private static Answers addAnswer(Answers answers, FieldKey key, Answer<?> answer) {
        return answers.answer(key).state() == AnswerState.NOT_ASKED ? answers.with(key, answer) : answers;
    }
}
