package uk.cdop.casebook.desktop.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.notification.NoticeDraft.Typed;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;

/** One question of the call: what is typed or chosen, which kind of blank it is, how it was understood, what is wrong with it. */
public final class IntakeQuestion {

    /** How the question is answered. */
    public enum Kind {
        TEXT, LONG_TEXT, DATE, TIME, NUMBER, CHOICE, SEVERAL
    }

    /** A choice of a code list. */
    public record Choice(String code, String label) {

        @Override
        public String toString() {
            return label;
        }
    }

    private final FieldKey key;
    private final String label;
    private final Kind kind;
    private final String help;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<AnswerState> state = new SimpleObjectProperty<>(AnswerState.NOT_ASKED);
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty understood = new SimpleStringProperty("");
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private boolean asked = true;
    private boolean hasCursor;

    IntakeQuestion(FieldKey key, String label, Kind kind, String help, List<Choice> choices) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.help = help;
        this.choices.setAll(choices);
        text.subscribe(typed -> state.set(!typed.isBlank() ? AnswerState.GIVEN
                : state.get() == AnswerState.GIVEN ? AnswerState.NOT_ASKED : state.get()));
    }

    /** Marks the answer as a kind of blank; what was typed gives way. */
    public void mark(AnswerState blank) {
        text.set("");
        state.set(blank);
        error.set("");
    }

    void clear() {
        mark(AnswerState.NOT_ASKED);
        understood.set("");
    }

    Typed typed() {
        return new Typed(state.get(), text.get());
    }

    void start(Typed typed) {
        clear();
        text.set(typed.text());
        state.set(typed.state());
    }

    boolean isBlank() {
        return text.get().isBlank() && state.get() == AnswerState.NOT_ASKED;
    }

    /** The answer, or empty where what is typed cannot be read. The error is left to {@link #check}. */
    Optional<Answer<?>> answer(LocalDate today) {
        String typed = text.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(Answer.blank(state.get()));
        }
        return switch (kind) {
            case TEXT, LONG_TEXT, CHOICE, SEVERAL -> Optional.of(Answer.given(typed));
            case DATE -> TypedDate.read(typed, today).map(Answer::given);
            case TIME -> QuickTime.read(typed).map(Answer::given);
            case NUMBER -> number(typed).map(Answer::given);
        };
    }

    private static Optional<Long> number(String typed) {
        String plain = typed.replace(",", "").replace(" ", "");
        return plain.matches("\\d{1,9}") ? Optional.of(Long.parseLong(plain)) : Optional.empty();
    }

    /** Says under the field how it was understood, or what is wrong with it once somebody has left it. */
    public void check(LocalDate today) {
        Optional<Answer<?>> answer = answer(today);
        error.set(answer.isEmpty() ? unreadable() : "");
        understood.set(answer.flatMap(Answer::toOptional)
                .filter(LocalDate.class::isInstance).map(LocalDate.class::cast).map(Texts::date).orElse(""));
    }

    private String unreadable() {
        return switch (kind) {
            case DATE -> "This is not a day that can be read. Type it as 14/3/24 or 14 Mar 2024.";
            case TIME -> "This is not a time that can be read. Type it as 14:02.";
            case NUMBER -> "This is not a whole number. Type it in figures, or press F2 for not known.";
            default -> "This cannot be read. Type it anew.";
        };
    }

    /** Ticks or unticks one of several codes, which are kept in the order of the list. */
    public void tick(String code, boolean ticked) {
        List<String> codes = new ArrayList<>(List.of(text.get().strip().split("\\s+")));
        codes.remove(code);
        if (ticked) {
            codes.add(code);
        }
        text.set(String.join(" ", choices.stream().map(Choice::code).filter(codes::contains).toList()));
    }

    public FieldKey key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    public String help() {
        return help;
    }

    public ObservableList<Choice> choices() {
        return choices;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<AnswerState> stateProperty() {
        return state;
    }

    public StringProperty errorProperty() {
        return error;
    }

    /** How a date was understood; empty where there is nothing to say. */
    public StringProperty understoodProperty() {
        return understood;
    }

    void ask(boolean isAsked) {
        asked = isAsked;
        shown.set(asked || hasCursor);
    }

    /** A question that is being answered is not taken away from under the cursor. */
    void cursor(boolean isHere) {
        hasCursor = isHere;
        shown.set(asked || hasCursor);
    }

    /** Whether the question is asked at all, as the other answers are. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown;
    }

    @Override
    public String toString() {
        return "IntakeQuestion " + key;
    }
}
