package uk.cdop.casebook.desktop.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Says an answer as a person reads it: codes by their labels, days as days, and each kind of blank by its own words. */
public final class AnswerWords {

    private final QuestionWords words;

    public AnswerWords(QuestionWords words) {
        this.words = words;
    }

    public Fact fact(FieldKey key, Answer<?> answer) {
        return fact(words.label(key), key, answer);
    }

    Fact fact(String label, FieldKey key, Answer<?> answer) {
        return answer.toOptional()
                .map(value -> Fact.of(label, value(key, value)))
                .orElse(Fact.blank(label, answer.state().label()));
    }

    String value(FieldKey key, Object value) {
        return switch (value) {
            case LocalDate day -> Texts.date(day);
            case LocalTime time -> Texts.time(time);
            case Long number -> Texts.number(number);
            default -> text(key, value.toString());
        };
    }

    private String text(FieldKey key, String text) {
        return key.equals(NotificationFields.NHS_NUMBER)
                ? NhsNumber.read(text).map(NhsNumber::grouped).orElse(text)
                : words.meaning(key, text);
    }

    String label(FieldKey key) {
        return words.label(key);
    }
}
