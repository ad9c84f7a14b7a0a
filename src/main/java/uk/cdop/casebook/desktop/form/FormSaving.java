package uk.cdop.casebook.desktop.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.SaveOutcome;

/** Sends changed answers to be kept, one save after the other, and holds on to whatever was not kept yet. */
final class FormSaving {

    private final FormSource source;
    private final Background background;
    private final Consumer<SaveOutcome> outcome;
    private final Consumer<OfficeFailure> failed;
    private final Map<FieldKey, Answer<?>> pending = new TreeMap<>();
    private final Map<FieldKey, Answer<?>> underWay = new TreeMap<>();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private long rowVersion;

    FormSaving(FormSource source, Background background, Consumer<SaveOutcome> outcome, Consumer<OfficeFailure> failed) {
        this.source = source;
        this.background = background;
        this.outcome = outcome;
        this.failed = failed;
    }

    void startAt(long version) {
        rowVersion = version;
    }

    void add(Map<FieldKey, Answer<?>> changes) {
        pending.putAll(changes);
        save();
    }

    /** Sends what waits, unless a save is under way, which is then followed by the next. */
    void save() {
        if (busy.get() || pending.isEmpty()) {
            return;
        }
        underWay.putAll(pending);
        pending.clear();
        Map<FieldKey, Answer<?>> sent = new TreeMap<>(underWay);
        run("Save the form", version -> source.save(version, sent));
    }

    /** Runs a step on the form once nothing is being saved any more. */
    void then(String title, LongFunction<SaveOutcome> step) {
        whenIdle(() -> run(title, step));
    }

    void whenIdle(Runnable next) {
        save();
        if (busy.get()) {
            afterwards.add(next);
        } else {
            next.run();
        }
    }

    private void run(String title, LongFunction<SaveOutcome> step) {
        busy.set(true);
        long version = rowVersion;
        background.run(title, progress -> step.apply(version), this::take, this::fail);
    }

    private void take(SaveOutcome came) {
        busy.set(false);
        if (came instanceof SaveOutcome.Saved saved) {
            rowVersion = saved.now().rowVersion();
        }
        if (came instanceof SaveOutcome.ChangedMeanwhile) {
            underWay.forEach(pending::putIfAbsent);
        }
        underWay.clear();
        outcome.accept(came);
        goOn(!(came instanceof SaveOutcome.ChangedMeanwhile));
    }

    private void fail(OfficeFailure failure) {
        busy.set(false);
        underWay.forEach(pending::putIfAbsent);
        underWay.clear();
        failed.accept(failure);
        goOn(false);
    }

    private void goOn(boolean saving) {
        if (saving) {
            save();
        }
        if (!busy.get() && !afterwards.isEmpty()) {
            afterwards.poll().run();
        }
    }

    /** What is not kept yet. */
    Map<FieldKey, Answer<?>> unsaved() {
        Map<FieldKey, Answer<?>> unsaved = new TreeMap<>(underWay);
        unsaved.putAll(pending);
        return unsaved;
    }

    /** Whether this very answer is kept, or on its way to be. */
    boolean isHeld(FieldKey key, Answer<?> answer, Answers kept) {
        return unsaved().getOrDefault(key, kept.answer(key)).equals(answer);
    }

    void forget(FieldKey key) {
        pending.remove(key);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
