package uk.cdop.casebook.forms.definition;

import uk.cdop.casebook.forms.answer.Answers;

/** Whether a question that is shown must be answered. Not known is an answer. */
public sealed interface Duty {

    Duty MANDATORY = new Mandatory();
    Duty OPTIONAL = new Optional();

    record Mandatory() implements Duty {}

    record Conditional(Condition when) implements Duty {}

    record Optional() implements Duty {}

    default boolean applies(Answers answers) {
        return switch (this) {
            case Mandatory mandatory -> true;
            case Conditional(Condition when) -> when.holds(answers);
            case Optional optional -> false;
        };
    }
}
