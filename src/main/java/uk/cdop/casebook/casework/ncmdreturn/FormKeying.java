package uk.cdop.casebook.casework.ncmdreturn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * What is remembered of keying one form of one case, and how the form stands against it.
 *
 * @param keyed the last keying of each question
 * @param steps the oldest first
 */
public record FormKeying(Map<FieldKey, KeyedAnswer> keyed, List<ReturnStep> steps) {

    public static final FormKeying NONE = new FormKeying(Map.of(), List.of());

    public FormKeying {
        keyed = Collections.unmodifiableMap(new TreeMap<>(keyed));
        steps = List.copyOf(steps);
    }

    public KeyMark mark(AnswerToKey now) {
        Optional<AnswerToKey> before = before(now.field());
        if (before.isEmpty()) {
            return now.says() ? KeyMark.NEW : KeyMark.NOTHING;
        }
        return before.get().isSame(now) ? KeyMark.KEYED : KeyMark.CHANGED;
    }

    /** What the question was keyed with, where it was and not taken out again. */
    public Optional<AnswerToKey> before(FieldKey field) {
        return Optional.ofNullable(keyed.get(field)).map(KeyedAnswer::answer).filter(AnswerToKey::says);
    }

    /** The questions that were keyed and are not asked any more: their answers are to be taken out. */
    public List<AnswerToKey> gone(Collection<AnswerToKey> now) {
        Set<FieldKey> asked = now.stream().map(AnswerToKey::field).collect(Collectors.toSet());
        return keyed.keySet().stream().filter(field -> !asked.contains(field) && before(field).isPresent()).map(AnswerToKey::nothing).toList();
    }

    /** What is to be keyed or taken out. */
    public List<AnswerToKey> open(List<AnswerToKey> now) {
        List<AnswerToKey> open = new ArrayList<>(now.stream().filter(answer -> mark(answer).isOpen()).toList());
        open.addAll(gone(now));
        return open;
    }

    /** Of a form that is due. */
    public ReturnState state(List<AnswerToKey> now) {
        if (steps.isEmpty()) {
            return ReturnState.DUE;
        }
        if (!open(now).isEmpty()) {
            return ReturnState.AMENDED;
        }
        return steps.getLast().kind() == ReturnStep.Kind.CONFIRMED ? ReturnState.CONFIRMED : ReturnState.KEYED;
    }

    public Optional<ReturnStep> last(ReturnStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    public boolean isBlank() {
        return keyed.isEmpty() && steps.isEmpty();
    }

    @Override
    public String toString() {
        return "FormKeying[" + keyed.size() + "]";
    }
}
