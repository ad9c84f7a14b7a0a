package uk.cdop.casebook.forms.definition;

import java.util.function.UnaryOperator;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Whether a question that is shown must be answered. Not known is an answer. */
public sealed interface Duty {

    Duty MANDATORY = new Mandatory();
    Duty OPTIONAL = new Optional();

    record Mandatory() implements Duty {}

    record Conditional(Condition when) implements Duty {}

    record Optional() implements Duty {}

    /** The same duty over other questions. */
    default Duty over(UnaryOperator<FieldKey> keys) {
        return this instanceof Conditional(Condition when) ? new Conditional(when.over(keys)) : this;
    }

    default boolean applies(Answers answers) {
        return switch (this) {
            case Mandatory mandatory -> true;
            case Conditional(Condition when) -> when.holds(answers);
            case Optional optional -> false;
        };
    }
}
