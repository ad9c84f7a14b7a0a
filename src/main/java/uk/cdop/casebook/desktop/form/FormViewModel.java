package uk.cdop.casebook.desktop.form;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.FormContent;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.SaveOutcome;

/** One form on the screen: its pages, the questions of the page in view, and the saving of every answer as it is given. */
public final class FormViewModel {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String STILL_HERE = " What you typed is still here.";

    private final FormSource source;
    private final Background background;
    private final Pause pause;
    private final Runnable leave;
    private final FormSaving saving;
    private final FormFields fields;
    private final ReadOnlyObjectWrapper<Optional<FormContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PageMark> pages = FXCollections.observableArrayList();
    private final ObservableList<FormPart> parts = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final StringProperty saved = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Optional<FieldKey>> focus = new SimpleObjectProperty<>(Optional.empty());
    private final Map<FieldKey, String> refusals = new HashMap<>();
    private Answers answers = Answers.NONE;
    private Answers kept = Answers.NONE;
    private Optional<FormPages> rules = Optional.empty();
    private boolean waiting;
    private boolean warned;
    private String done = "";

    /** {@code pause} is how long typing may go on before it is saved; {@code leave} goes back to where the form was opened. */
    public FormViewModel(FormSource source, Background background, Pause pause, LocalDate today, Runnable leave) {
        this.source = source;
        this.background = background;
        this.pause = pause;
        this.leave = leave;
        this.saving = new FormSaving(source, background, this::take, this::failed);
        this.fields = new FormFields(today, new FieldViewModel.Listener(this::committed, this::typing));
    }

    public void open() {
        message.set(Message.information("Reading the form…"));
        background.run("Open the form", progress -> source.load(), loaded -> {
            message.set(Message.NONE);
            show(loaded);
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(FormContent loaded) {
        content.set(Optional.of(loaded));
        saving.startAt(loaded.rowVersion());
        kept = loaded.answers();
        answers = kept;
        saving.unsaved().forEach((key, answer) -> answers = answers.with(key, answer));
        fields.refresh(loaded, answers);
        follow();
    }

    /** Works out anew what is shown, missing and wrong: once for each finished answer. */
    private void follow() {
        FormContent form = content.get().orElseThrow();
        FormPages now = new FormPages(form.definition(), new FormRules(form.definition(), form.codeLists()), answers);
        rules = Optional.of(now);
        List<PageMark> marks = now.marks();
        if (!marks.equals(pages)) {
            pages.setAll(marks);
        }
        List<FormPart> wanted = fields.parts(form, now, answers, page.get());
        FormFields.settle(parts, wanted);
        fields.judge(parts, now, refusals);
    }

    private void committed(FieldViewModel field) {
        field.answer().ifPresent(answer -> change(Map.of(field.key(), answer)));
    }

    private void change(Map<FieldKey, Answer<?>> changes) {
        Map<FieldKey, Answer<?>> real = new TreeMap<>(changes);
        real.entrySet().removeIf(entry -> saving.isHeld(entry.getKey(), entry.getValue(), kept));
        changes.keySet().forEach(refusals::remove);
        if (!real.isEmpty()) {
            real.forEach((key, answer) -> answers = answers.with(key, answer));
            message.set(Message.NONE);
            done = "";
            saved.set("Saving…");
            saving.add(real);
        }
        follow();
    }

    /** While somebody types a text, it is saved again and again, without waiting until they stop. */
    private void typing(FieldViewModel field) {
        refusals.remove(field.key());
        if (field.isFreeText() && !waiting) {
            waiting = true;
            pause.restart(() -> {
                waiting = false;
                saveTyped();
            });
        }
    }

    private void saveTyped() {
        Map<FieldKey, Answer<?>> typed = fields.typed(answers);
        typed.forEach((key, answer) -> answers = answers.with(key, answer));
        if (!typed.isEmpty()) {
            saved.set("Saving…");
            saving.add(typed);
        }
    }

    private void take(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved(Instant at, FormContent now) -> {
                saved.set("Saved " + Texts.time(LocalTime.ofInstant(at, ENGLAND)) + done);
                done = "";
                show(now);
            }
            case SaveOutcome.Refused(List<Finding> findings) -> refused(findings);
            case SaveOutcome.ChangedMeanwhile changed -> readAgain();
            case SaveOutcome.NothingToDo nothing -> message.set(Message.information("There is nothing to take back or to do again."));
        }
    }

    private void refused(List<Finding> findings) {
        findings.forEach(finding -> refusals.putIfAbsent(finding.field(), finding.sentence()));
        answers = kept;
        saving.unsaved().forEach((key, answer) -> answers = answers.with(key, answer));
        saved.set("Not saved");
        message.set(Message.refused(findings.size() == 1
                ? findings.getFirst().sentence()
                : Texts.counted(findings.size(), "question needs", "questions need") + " another look. Each says why; what was saved before is as it was."));
        done = "";
        findings.stream().map(Finding::field).findFirst().filter(key -> content.get().orElseThrow().definition().field(key).isPresent()).ifPresent(this::goTo);
        follow();
    }

    /** Reads what somebody else made of the form; answers that both gave are shown, and not overwritten. */
    private void readAgain() {
        Answers before = kept;
        background.run("Read the form again", progress -> source.load(), loaded -> {
            saving.unsaved().keySet().stream().filter(key -> !loaded.answers().answer(key).equals(before.answer(key))).forEach(key -> {
                saving.forget(key);
                refusals.put(key, "Somebody else has answered this since you opened the form. Their answer stands here now; change it if yours is right.");
            });
            message.set(Message.warning("Somebody else changed this form since you opened it. Nothing of theirs was overwritten."));
            show(loaded);
            saving.save();
        }, this::failed);
    }

    private void failed(OfficeFailure failure) {
        saved.set("Not saved");
        message.set(Message.refused(failure.getMessage() + STILL_HERE + " It is saved with your next answer, or when you choose “Save now”."));
    }

    public void saveNow() {
        commit();
        saving.save();
    }

    private void commit() {
        fields.all().forEach(FieldViewModel::commit);
    }

    public void undo() {
        commit();
        content.get().flatMap(FormContent::undoes).ifPresent(what -> done = " · taken back: " + what);
        saving.then("Take back", source::undo);
    }

    public void redo() {
        commit();
        content.get().flatMap(FormContent::redoes).ifPresent(what -> done = " · done again: " + what);
        saving.then("Do again", source::redo);
    }

    public void complete() {
        commit();
        saving.then("Complete the form", source::complete);
    }

    public void reopen() {
        saving.then("Reopen the form", source::reopen);
    }

    public void print(Path file) {
        commit();
        saving.whenIdle(() -> background.run("Print the form", progress -> {
            source.print(file);
            return file;
        }, written -> message.set(Message.done("The form is in " + written + ".")), failure -> message.set(Message.refused(failure.getMessage()))));
    }

    /** Leaves once everything is saved; what cannot be read or saved is pointed out first, and given up at the second time. */
    public void leave() {
        commit();
        saving.whenIdle(() -> {
            Optional<FieldViewModel> unread = fields.all().stream().filter(FieldViewModel::isChanged).findFirst();
            if (warned || unread.isEmpty() && saving.unsaved().isEmpty()) {
                leave.run();
                return;
            }
            warned = true;
            unread.ifPresent(field -> goTo(field.key()));
            message.set(Message.warning("One answer is not saved" + unread.map(field -> ", because it cannot be read: " + field.field().label()).orElse("")
                    + ". Mend it, or leave once more to give it up. Everything else is saved."));
        });
    }

    public void turnTo(int wanted) {
        commit();
        if (wanted >= 0 && wanted < pages.size() && wanted != page.get()) {
            page.set(wanted);
            follow();
        }
    }

    public void goTo(FieldKey key) {
        rules.ifPresent(now -> turnTo(now.pageOf(key)));
        focus.set(Optional.empty());
        focus.set(Optional.of(key));
    }

    List<FormPages.Hit> find(String words) {
        return rules.map(now -> now.find(words)).orElse(List.of());
    }

    public void addRow(FieldKey group) {
        commit();
        fields.addRow(group, answers);
        follow();
        FormFields.firstOf(parts, group, fields.rows(group, answers)).ifPresent(this::goTo);
    }

    public void removeRow(FieldKey group, int row) {
        commit();
        fields.removeRow(group, answers);
        rearrange(group, answers.withoutRow(group, row));
    }

    /** Moves a row up (-1) or down (1). */
    public void moveRow(FieldKey group, int row, int step) {
        commit();
        rearrange(group, FormFields.swapped(answers, group, row, row + step));
    }

    private void rearrange(FieldKey group, Answers wanted) {
        change(FormFields.changes(answers, wanted));
        fields.refresh(content.get().orElseThrow(), answers);
        follow();
    }

    public ReadOnlyObjectProperty<Optional<FormContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ObservableList<PageMark> pages() {
        return pages;
    }

    /** What stands on the page in view. */
    public ObservableList<FormPart> parts() {
        return parts;
    }

    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** "Saved 14:02", or what is the matter. */
    public StringProperty savedProperty() {
        return saved;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** The question that the cursor should go to. */
    public ObjectProperty<Optional<FieldKey>> focusProperty() {
        return focus;
    }

    public boolean isEditable() {
        return content.get().flatMap(FormContent::readOnly).isEmpty();
    }
}
