package uk.cdop.casebook.desktop.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;

/** One question on the screen: what is typed or chosen, or which kind of blank it is, and what is wrong with it. */
public final class FieldViewModel {

    private final Field field;
    private final String why;
    private final List<CodeList.Option> options;
    private final LocalDate today;
    private final Consumer<FieldViewModel> committed;
    private final Consumer<FieldViewModel> typing;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<AnswerState> state = new SimpleObjectProperty<>(AnswerState.NOT_ASKED);
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty echo = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper needed = new ReadOnlyBooleanWrapper();
    private boolean showing;
    private boolean changed;
    private boolean lockedByCase;

    /** What a field tells of itself; {@code committed} when an answer is finished, {@code typing} at every letter. */
    record Listener(Consumer<FieldViewModel> committed, Consumer<FieldViewModel> typing) {}

    FieldViewModel(Field field, String why, List<CodeList.Option> options, LocalDate today, Listener listener) {
        this.field = field;
        this.why = why;
        this.options = List.copyOf(options);
        this.today = today;
        this.committed = listener.committed();
        this.typing = listener.typing();
        text.subscribe(typed -> {
            echo.set(FieldText.echo(field, typed, today));
            if (!showing) {
                type(typed);
            }
        });
    }

    private void type(String typed) {
        changed = true;
        error.set("");
        state.set(typed.isBlank() ? AnswerState.NOT_ASKED : AnswerState.GIVEN);
        typing.accept(this);
    }

    /** Shows an answer as it is kept; {@code readAs} where a person reads it in other words. */
    void show(Answer<?> answer, Optional<String> readAs, boolean isLocked) {
        showing = true;
        locked.set(isLocked);
        text.set(answer.toOptional().map(FieldText::written).map(written -> isLocked ? readAs.orElse(written) : written).orElse(""));
        state.set(answer.state());
        changed = false;
        showing = false;
    }

    void lockedByCase(boolean isLocked) {
        lockedByCase = isLocked;
    }

    /** The answer is a fact of a registered case, and not only in a form that nobody may change now. */
    public boolean isLockedByCase() {
        return lockedByCase;
    }

    void need(boolean isNeeded) {
        needed.set(isNeeded);
    }

    void complain(String sentence) {
        error.set(sentence);
    }

    /** The answer as it now stands on the screen; empty where what is typed cannot be read. */
    Optional<Answer<?>> answer() {
        if (state.get() != AnswerState.GIVEN) {
            return Optional.of(Answer.blank(state.get()));
        }
        return FieldText.read(field, text.get(), today) instanceof FieldText.Reading.Value(Object value) ? Optional.of(Answer.given(value)) : Optional.empty();
    }

    /** The answer is finished: somebody left the field, chose, or said which kind of blank it is. */
    public void commit() {
        if (locked.get() || !changed) {
            return;
        }
        if (state.get() == AnswerState.GIVEN && FieldText.read(field, text.get(), today) instanceof FieldText.Reading.Unreadable(String sentence)) {
            error.set(sentence);
            return;
        }
        changed = false;
        answer().flatMap(Answer::toOptional).filter(value -> !isChoice()).ifPresent(this::settle);
        committed.accept(this);
    }

    /** What was typed loosely then stands as it was understood. */
    private void settle(Object value) {
        showing = true;
        text.set(FieldText.written(value));
        showing = false;
    }

    /** Chooses a code, or several joined by spaces; an empty text takes the choice back. */
    public void choose(String codes) {
        if (!locked.get() && !codes.equals(text.get())) {
            text.set(codes);
            commit();
        }
    }

    public void toggle(String code, boolean chosen) {
        List<String> codes = new ArrayList<>(FieldType.SeveralOf.codesIn(text.get()));
        codes.remove(code);
        if (chosen) {
            codes.add(code);
        }
        choose(FieldType.SeveralOf.joined(codes));
    }

    /** Says which kind of blank this is; what was typed gives way. NOT_ASKED takes a kind of blank back. */
    public void mark(AnswerState blank) {
        if (locked.get()) {
            return;
        }
        showing = true;
        text.set("");
        showing = false;
        state.set(blank);
        error.set("");
        changed = true;
        commit();
    }

    private boolean isChoice() {
        return field.codeList().isPresent();
    }

    /** Text that may be saved while it is typed; what is half typed of a date or a number would be another one. */
    boolean isFreeText() {
        return field.type() instanceof FieldType.Text || field.type() instanceof FieldType.LongText;
    }

    /** An answer of several sentences, which may be distressing to read. */
    boolean isLongText() {
        return field.type() instanceof FieldType.LongText;
    }

    void forget() {
        changed = false;
        error.set("");
    }

    boolean isChanged() {
        return changed;
    }

    public FieldKey key() {
        return field.key();
    }

    public Field field() {
        return field;
    }

    /** Why the question is asked, in a sentence; empty where it always is. */
    public String why() {
        return why;
    }

    public List<CodeList.Option> options() {
        return options;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<AnswerState> stateProperty() {
        return state;
    }

    /** What is wrong, in words; empty where nothing is. */
    public StringProperty errorProperty() {
        return error;
    }

    /** How a date or time is understood while it is typed. */
    public StringProperty echoProperty() {
        return echo;
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** The question must be answered and is not. */
    public ReadOnlyBooleanProperty neededProperty() {
        return needed.getReadOnlyProperty();
    }
}
