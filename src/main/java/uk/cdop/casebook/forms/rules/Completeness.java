package uk.cdop.casebook.forms.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Field;

/**
 * How complete one form is: how many of the questions shown have each kind of answer, and which of the needed ones have
 * none. Not known, not applicable and refused are answers, counted apart from those given.
 */
public record Completeness(Map<AnswerState, Integer> counts, List<FieldKey> missing) {

    public Completeness {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        missing = List.copyOf(missing);
    }

    public static Completeness of(List<Field> shown, Answers answers, Set<FieldKey> needed) {
        Map<AnswerState, Integer> counts = new EnumMap<>(AnswerState.class);
        for (AnswerState state : AnswerState.values()) {
            counts.put(state, 0);
        }
        shown.forEach(field -> counts.merge(field.stateIn(answers), 1, Integer::sum));
        return new Completeness(counts, shown.stream()
                .filter(field -> needed.contains(field.key()) && FormRules.isMissing(field.stateIn(answers)))
                .map(Field::key)
                .toList());
    }

    public int count(AnswerState state) {
        return counts.get(state);
    }

    public int questions() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
