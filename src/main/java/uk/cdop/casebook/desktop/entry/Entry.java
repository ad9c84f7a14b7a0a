package uk.cdop.casebook.desktop.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;

/** One thing that is entered on a sheet: what is typed, which kind of blank it is, and what is wrong with it. */
public final class Entry {

    public enum Kind {
        TEXT, LONG_TEXT, DATE, TIME, CHOICE, SEVERAL, TICK, FOLDER
    }

    /** A choice of a code list. */
    public record Choice(String code, String label) {

        @Override
        public String toString() {
            return label;
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final String TICKED = "yes";

    private final FieldKey key;
    private final String label;
    private final Kind kind;
    private final List<Choice> choices;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<AnswerState> state = new SimpleObjectProperty<>(AnswerState.NOT_ASKED);
    private final StringProperty error = new SimpleStringProperty("");
    private String missing = "";
    private Optional<LocalDate> today = Optional.empty();

    public Entry(FieldKey key, String label, Kind kind, List<Choice> choices) {
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

    public static Entry of(FieldKey key, String label, Kind kind) {
        return new Entry(key, label, kind, List.of());
    }

    /** The day on which it is filled in, from which “today” is read. */
    void on(LocalDate day) {
        today = Optional.of(day);
    }

    /** The entry must be filled in; the sentence says so where it is not. */
    public Entry needed(String sentence) {
        missing = sentence;
        return this;
    }

    public Entry starting(Optional<?> value) {
        value.ifPresent(found -> text.set(shown(found)));
        return this;
    }

    public Entry starting(Answer<?> answer) {
        starting(answer.toOptional());
        state.set(answer.state());
        return this;
    }

    private static String shown(Object value) {
        return switch (value) {
            case LocalDate day -> Texts.date(day);
            case LocalTime time -> Texts.time(time);
            case Boolean ticked -> ticked ? TICKED : "";
            default -> value.toString();
        };
    }

    /** Marks the entry as a kind of blank; what was typed gives way. */
    public void mark(AnswerState blank) {
        text.set("");
        state.set(blank);
        error.set("");
    }

    /** Says under the entry what is wrong with it, if anything; true where it can be read. */
    boolean check() {
        String typed = text.get().strip();
        if (typed.isEmpty()) {
            error.set(state.get() == AnswerState.GIVEN || state.get() == AnswerState.NOT_ASKED ? missing : "");
        } else if (kind == Kind.DATE && day().isEmpty()) {
            error.set("Write the date as 14 Mar 2024 or 14/3/2024.");
        } else if (kind == Kind.TIME && time().isEmpty()) {
            error.set("Write the time as 09:30.");
        } else {
            error.set("");
        }
        return error.get().isEmpty();
    }

    /** What is said, as an answer; emptied without a kind of blank it is as if it had not been asked. */
    public Answer<?> answer() {
        if (text.get().isBlank()) {
            return state.get() == AnswerState.GIVEN ? Answer.notAsked() : Answer.blank(state.get());
        }
        return switch (kind) {
            case DATE -> Answer.given(day().orElseThrow());
            case TIME -> Answer.given(time().orElseThrow());
            default -> Answer.given(text.get().strip());
        };
    }

    public Optional<String> said() {
        return Optional.of(text.get().strip()).filter(typed -> !typed.isEmpty());
    }

    public Optional<LocalDate> day() {
        return today.map(now -> TypedDate.read(text.get(), now)).orElseGet(() -> TypedDate.read(text.get()));
    }

    public Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(text.get().strip().replace('.', ':'), TIME));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public boolean ticked() {
        return text.get().equals(TICKED);
    }

    public void tick(boolean on) {
        text.set(on ? TICKED : "");
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

    @Override
    public String toString() {
        return "Entry " + key;
    }
}
