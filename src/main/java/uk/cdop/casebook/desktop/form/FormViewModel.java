package uk.cdop.casebook.desktop.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
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

    private final FormSource source;
    private final Background background;
    private final FormSaving saving;
    private final FormFields fields;
    private final FormCorrection correction;
    private final FormPrinting printing;
    private final GroupRows rows;
    private final FormLeaving leaving;
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
    private String done = "";

    /** {@code pause} is how long typing may go on before it is saved; {@code leave} goes back to where the form was opened. */
    public FormViewModel(FormSource source, Background background, Pause pause, LocalDate today, Runnable leave) {
        this(source, background, pause, today, leave, CorrectionRoad.IN_PLACE);
    }

    /** {@code road} is how answers are corrected that are locked here. */
    public FormViewModel(FormSource source, Background background, Pause pause, LocalDate today, Runnable leave, CorrectionRoad road) {
        this.source = source;
        this.background = background;
        this.saving = new FormSaving(source, background, this::take, this::failed);
        TypedTexts[] typing = {null};
        this.fields = new FormFields(today, new FieldViewModel.Listener(this::committed, field -> typing[0].typed(field)));
        this.correction = new FormCorrection(this, source, fields, road);
        this.printing = new FormPrinting(this, source, background);
        this.rows = new GroupRows(this, fields);
        typing[0] = new TypedTexts(this, fields, pause);
        this.leaving = new FormLeaving(this, fields, saving, leave);
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
        answers = saving.over(kept);
        fields.refresh(loaded, answers);
        follow();
    }

    /** Works out anew what is shown, missing and wrong: once for each finished answer. */
    void follow() {
        FormContent form = content.get().orElseThrow();
        FormPages now = new FormPages(form.definition(), new FormRules(form.definition(), form.codeLists()), answers);
        rules = Optional.of(now);
        FormFields.mark(pages, now.marks());
        FormFields.settle(parts, fields.parts(form, now, answers, page.get()));
        fields.judge(parts, now, refusals);
    }

    private void committed(FieldViewModel field) {
        field.answer().filter(answer -> !correction.isOf(field.key())).ifPresent(answer -> change(Map.of(field.key(), answer)));
    }

    void change(Map<FieldKey, Answer<?>> changes) {
        Map<FieldKey, Answer<?>> real = new TreeMap<>(changes);
        real.entrySet().removeIf(entry -> saving.isHeld(entry.getKey(), entry.getValue(), kept));
        changes.keySet().forEach(refusals::remove);
        if (!real.isEmpty()) {
            message.set(Message.NONE);
            done = "";
            send(real);
        }
        follow();
    }

    void send(Map<FieldKey, Answer<?>> changes) {
        changes.forEach((key, answer) -> answers = answers.with(key, answer));
        saved.set(FormWords.SAVING);
        saving.add(changes);
    }

    private void take(SaveOutcome outcome) {
        if (correction.take(outcome) && outcome instanceof SaveOutcome.NothingToDo) {
            return;
        }
        switch (outcome) {
            case SaveOutcome.Saved(var at, FormContent now) -> {
                saved.set(FormWords.saved(at, done));
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
        answers = saving.over(kept);
        saved.set(FormWords.NOT_SAVED);
        message.set(FormWords.refused(findings));
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
                refusals.put(key, FormWords.ANSWERED_ELSEWHERE);
            });
            message.set(FormWords.CHANGED_ELSEWHERE);
            show(loaded);
            saving.save();
        }, this::failed);
    }

    private void failed(OfficeFailure failure) {
        saved.set(FormWords.NOT_SAVED);
        message.set(FormWords.failed(failure));
    }

    public void saveNow() {
        commit();
        saving.save();
    }

    void commit() {
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

    public void leave() {
        leaving.leave(() -> { });
    }

    /** Leaves in the same way, and then goes on elsewhere. */
    void leaveThen(Runnable next) {
        leaving.leave(next);
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

    boolean isLockedByCase(FieldKey key) {
        return fields.made(key).filter(FieldViewModel::isLockedByCase).isPresent();
    }

    void refresh() {
        fields.refresh(content.get().orElseThrow(), answers);
        follow();
    }

    void step(String title, LongFunction<SaveOutcome> step) {
        saving.then(title, step);
    }

    /** Goes on once everything that was answered is kept. */
    void whenSaved(Runnable next) {
        commit();
        saving.whenIdle(next);
    }

    public FormCorrection correction() {
        return correction;
    }

    public FormPrinting printing() {
        return printing;
    }

    GroupRows rows() {
        return rows;
    }

    void forgetRefusal(FieldKey key) {
        refusals.remove(key);
    }

    Answers answers() {
        return answers;
    }

    public ReadOnlyObjectProperty<Optional<FormContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ObservableList<PageMark> pages() {
        return pages;
    }

    public ObservableList<FormPart> parts() {
        return parts;
    }

    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public StringProperty savedProperty() {
        return saved;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public ObjectProperty<Optional<FieldKey>> focusProperty() {
        return focus;
    }

    public boolean isEditable() {
        return content.get().flatMap(FormContent::readOnly).isEmpty();
    }
}
