package uk.cdop.casebook.office.form;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.casework.form.FormStep.Change;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Knows of the steps of a form which one can be taken back, which done again, and how a new change joins them. */
public record StepHistory(List<FormStep> steps) {

    /** Pauses shorter than this within one answer are one step, so that undo takes back an answer and not a letter. */
    private static final Duration ONE_GO = Duration.ofMinutes(2);

    public StepHistory {
        steps = List.copyOf(steps);
    }

    public Optional<FormStep> undoable() {
        return steps.stream().filter(step -> !step.undone()).reduce((earlier, later) -> later);
    }

    public Optional<FormStep> redoable() {
        return steps.stream().filter(FormStep::undone).findFirst();
    }

    /** The step that the change makes: a new one, or the last one grown where the same person goes on with the same answer. */
    public FormStep after(Answers before, Answers after, Instant at, String by) {
        Map<FieldKey, Change> changes = new TreeMap<>();
        after.differingFrom(before).forEach(key -> changes.put(key, new Change(before.answer(key), after.answer(key))));
        Optional<FormStep> last = undoable().filter(step -> goesOn(step, changes.keySet(), at, by));
        return last.map(step -> grown(step, changes, at))
                .orElseGet(() -> new FormStep(undoable().map(step -> step.number() + 1).orElse(1), at, by, changes, false));
    }

    private boolean goesOn(FormStep step, Set<FieldKey> keys, Instant at, String by) {
        return keys.size() == 1 && step.changes().keySet().equals(keys) && step.madeBy().equals(by)
                && redoable().isEmpty() && Duration.between(step.madeAt(), at).compareTo(ONE_GO) < 0;
    }

    private static FormStep grown(FormStep step, Map<FieldKey, Change> changes, Instant at) {
        Map<FieldKey, Change> both = new TreeMap<>();
        changes.forEach((key, change) -> both.put(key, new Change(step.changes().get(key).before(), change.after())));
        return new FormStep(step.number(), at, step.madeBy(), both, false);
    }

    /** False where an answer that the step touched was changed since in another way. */
    static boolean fits(FormStep step, Answers now) {
        return step.changes().entrySet().stream().allMatch(entry -> now.answer(entry.getKey())
                .equals(step.undone() ? entry.getValue().before() : entry.getValue().after()));
    }

    /** The answers with the step taken back, or done again where it was taken back before. */
    static Answers turned(FormStep step, Answers now) {
        Answers turned = now;
        for (Map.Entry<FieldKey, Change> entry : step.changes().entrySet()) {
            turned = turned.with(entry.getKey(), step.undone() ? entry.getValue().after() : entry.getValue().before());
        }
        return turned;
    }

    static FormStep turned(FormStep step) {
        return new FormStep(step.number(), step.madeAt(), step.madeBy(), step.changes(), !step.undone());
    }
}
