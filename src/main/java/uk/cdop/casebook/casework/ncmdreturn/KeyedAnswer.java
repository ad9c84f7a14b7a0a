package uk.cdop.casebook.casework.ncmdreturn;

import java.time.Instant;

/** An answer as it was keyed, when and by whom. */
public record KeyedAnswer(AnswerToKey answer, Instant at, String by) {

    @Override
    public String toString() {
        return "KeyedAnswer " + answer.field();
    }
}
