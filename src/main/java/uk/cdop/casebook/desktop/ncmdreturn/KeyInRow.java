package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.Optional;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyMark;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;

/**
 * One question of a form in words, as a person keys it.
 *
 * @param heading of the section, where the row is the first of it
 * @param answer  what is to stand in the portal
 * @param told    what was keyed before and by whom, or that nothing was
 */
public record KeyInRow(Optional<String> heading, String question, String answer, String told, KeyMark mark, AnswerToKey now) {

    private static final String NOTHING = "Nothing to key";

    static KeyInRow of(KeyInQuestion question, Optional<String> heading) {
        return new KeyInRow(
                heading, question.label() + (question.ncmdField().isEmpty() ? "" : ", at NCMD: " + question.ncmdField()) + (question.needed() ? " (needed)" : ""), answer(question), told(question), question.mark(), question.now());
    }

    private static String answer(KeyInQuestion question) {
        if (question.now().says()) {
            return question.now().inWords();
        }
        if (question.mark() == KeyMark.CHANGED) {
            return "Take the answer out";
        }
        String blank = question.now().state() == AnswerState.NOT_YET_RETURNED ? NOTHING + ": not yet returned" : NOTHING;
        return question.needed() ? blank + ". It is needed: answer it on the case first" : blank;
    }

    private static String told(KeyInQuestion question) {
        String by = question.before().map(before -> " on " + Texts.moment(before.at()) + " by " + before.by()).orElse("");
        return switch (question.mark()) {
            case NOTHING -> "";
            case NEW -> "Not keyed yet";
            case CHANGED -> "Changed. Keyed" + by + " as: " + question.before().map(before -> before.answer().inWords()).orElse("");
            case KEYED -> "Keyed" + by;
        };
    }

    public boolean isOpen() {
        return mark.isOpen();
    }

    /** Whether there are words to copy. */
    public boolean copies() {
        return now.says();
    }

    @Override
    public String toString() {
        return "KeyInRow " + now.field();
    }
}
