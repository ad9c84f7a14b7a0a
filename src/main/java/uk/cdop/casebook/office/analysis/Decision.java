package uk.cdop.casebook.office.analysis;

import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** What the panel decides on a case, as a change of its analysis form. */
public sealed interface Decision {

    record Answered(Map<FieldKey, Answer<?>> changes) implements Decision {

        @Override
        public String toString() {
            return "Answered " + changes.size();
        }
    }

    /** Goes under the text that is there, of which the room sees only what points to nobody. */
    record Added(FieldKey key, String text) implements Decision {

        @Override
        public String toString() {
            return "Added";
        }
    }

    record TakenOff(FieldKey group, int row) implements Decision {}

    /** The last change of the form is taken back. */
    record TakenBack() implements Decision {}

    /** The questions it answers itself, which nothing else may fill in. */
    default Set<FieldKey> answers() {
        return this instanceof Answered(var changes) ? changes.keySet() : Set.of();
    }

    default Answers after(Answers before) {
        return switch (this) {
            case Answered(var changes) -> {
                Answers after = before;
                for (Map.Entry<FieldKey, Answer<?>> changed : changes.entrySet()) {
                    after = after.with(changed.getKey(), changed.getValue());
                }
                yield after;
            }
            case Added(FieldKey key, String text) -> before.with(key, before.text(key).toOptional().map(there -> there + "\n" + text).orElse(text));
            case TakenOff(FieldKey group, int row) -> before.withoutRow(group, row);
            case TakenBack back -> before;
        };
    }
}
