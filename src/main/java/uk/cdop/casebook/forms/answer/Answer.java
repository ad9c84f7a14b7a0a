package uk.cdop.casebook.forms.answer;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was said to one question. A blank can mean four things in a child death review, and they are never confused:
 * the question was not asked, the answer is not known, the question does not apply, or the answer was refused.
 * A fifth, not yet returned, marks a question that an agency still has to answer.
 * Source: domain file, process-and-forms section 2.0 (form-wide rules).
 */
public sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {
        public Given {
            java.util.Objects.requireNonNull(value);
        }
    }

    record NotKnown<T>() implements Answer<T> {}

    record NotApplicable<T>() implements Answer<T> {}

    record Refused<T>() implements Answer<T> {}

    record NotAsked<T>() implements Answer<T> {}

    record NotYetReturned<T>() implements Answer<T> {}

    static <T> Answer<T> given(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> notKnown() {
        return new NotKnown<>();
    }

    static <T> Answer<T> notApplicable() {
        return new NotApplicable<>();
    }

    static <T> Answer<T> refused() {
        return new Refused<>();
    }

    static <T> Answer<T> notAsked() {
        return new NotAsked<>();
    }

    static <T> Answer<T> notYetReturned() {
        return new NotYetReturned<>();
    }

    /** The answer of this state without a value; {@code GIVEN} needs a value and is refused. */
    static <T> Answer<T> blank(AnswerState state) {
        return switch (state) {
            case GIVEN -> throw new IllegalArgumentException("a given answer has a value");
            case NOT_KNOWN -> notKnown();
            case NOT_APPLICABLE -> notApplicable();
            case REFUSED -> refused();
            case NOT_ASKED -> notAsked();
            case NOT_YET_RETURNED -> notYetReturned();
        };
    }

    default AnswerState state() {
        return switch (this) {
            case Given<T> given -> AnswerState.GIVEN;
            case NotKnown<T> notKnown -> AnswerState.NOT_KNOWN;
            case NotApplicable<T> notApplicable -> AnswerState.NOT_APPLICABLE;
            case Refused<T> refused -> AnswerState.REFUSED;
            case NotAsked<T> notAsked -> AnswerState.NOT_ASKED;
            case NotYetReturned<T> notYetReturned -> AnswerState.NOT_YET_RETURNED;
        };
    }

    default Optional<T> toOptional() {
        return this instanceof Given<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default boolean isGiven() {
        return this instanceof Given<T>;
    }

    /** The same state, with the value seen as another type. */
    default <U> Answer<U> map(Function<? super T, ? extends U> reading) {
        return switch (this) {
            case Given<T>(T value) -> given(reading.apply(value));
            default -> blank(state());
        };
    }
}
