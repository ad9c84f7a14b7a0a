package uk.cdop.casebook.desktop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;

/** One fact under correction: what is typed, or which kind of blank it is, and what is wrong with it. */
public final class CorrectedField {

    /** How the fact is typed. */
    public enum Kind {
        TEXT, DATE, CHOICE
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
    private final List<Choice> choices;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<AnswerState> state = new SimpleObjectProperty<>(AnswerState.NOT_ASKED);
    private final StringProperty error = new SimpleStringProperty("");
    private Answer<?> before = Answer.notAsked();
    private LocalDate today = LocalDate.MIN;

    CorrectedField(FieldKey key, String label, Kind kind, List<Choice> choices) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.choices = List.copyOf(choices);
        text.subscribe(typed -> {
            if (!typed.isBlank()) {
                state.set(AnswerState.GIVEN);
            }
        });
    }

    void start(Answer<?> answer, LocalDate day) {
        today = day;
        before = answer;
        error.set("");
        text.set(answer.toOptional().map(this::shown).orElse(""));
        state.set(answer.state());
    }

    private String shown(Object value) {
        if (value instanceof LocalDate day) {
            return Texts.date(day);
        }
        return key.equals(NotificationFields.NHS_NUMBER) ? NhsNumber.read(value.toString()).map(NhsNumber::grouped).orElse(value.toString()) : value.toString();
    }

    /** Marks the fact as a kind of blank; what was typed gives way. */
    public void mark(AnswerState blank) {
        text.set("");
        state.set(blank);
        error.set("");
    }

    /** The answer as it would be, or empty where what is typed cannot be read; the error then says why. */
    Optional<Answer<?>> answer() {
        error.set("");
        String typed = text.get().strip();
        if (typed.isEmpty()) {
            return blank();
        }
        return switch (kind) {
            case DATE -> day(typed);
            case CHOICE -> Optional.of(Answer.given(typed));
            case TEXT -> Optional.of(Answer.given(key.equals(NotificationFields.NHS_NUMBER) ? typed.replaceAll("[\\s-]", "") : typed));
        };
    }

    /** An emptied field is none of the kinds of blank until somebody says which. */
    private Optional<Answer<?>> blank() {
        if (state.get() == AnswerState.GIVEN) {
            error.set("This is empty. Say which kind of blank it is: F2 not known, F3 not applicable, F4 refused.");
            return Optional.empty();
        }
        return Optional.of(Answer.blank(state.get()));
    }

    private Optional<Answer<?>> day(String typed) {
        Optional<LocalDate> day = TypedDate.read(typed, today);
        if (day.isEmpty()) {
            error.set("Write the date as 14 Mar 2024 or 14/3/2024.");
        }
        return day.map(Answer::given);
    }

    boolean isChanged(Answer<?> now) {
        return !now.equals(before);
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

    public List<Choice> choices() {
        return choices;
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
}
