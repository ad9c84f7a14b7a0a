package uk.cdop.casebook.desktop.action;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.DayEntry;

/** An action while it is written. */
public final class ActionEntry {

    final StringProperty caseNumber = new SimpleStringProperty("");
    final StringProperty what = new SimpleStringProperty("");
    final StringProperty owner = new SimpleStringProperty("");
    final ObjectProperty<Choice> board = new SimpleObjectProperty<>(Choice.any(""));
    final DayEntry due;
    final ObjectProperty<ActionStatus> status = new SimpleObjectProperty<>(ActionStatus.OPEN);
    final DayEntry completedOn;
    final StringProperty evidence = new SimpleStringProperty("");
    final StringProperty response = new SimpleStringProperty("");

    ActionEntry(Supplier<LocalDate> today) {
        due = new DayEntry(today);
        completedOn = new DayEntry(today);
    }

    void clear(Choice noBoard) {
        caseNumber.set("");
        what.set("");
        owner.set("");
        board.set(noBoard);
        due.set(Optional.empty());
        status.set(ActionStatus.OPEN);
        completedOn.set(Optional.empty());
        evidence.set("");
        response.set("");
    }

    void fill(ActionRow row, Choice noBoard) {
        ReviewAction action = row.line().action();
        caseNumber.set(row.whose());
        what.set(action.description());
        owner.set(action.owner().orElse(""));
        board.set(row.line().board().map(Board::code).map(code -> new Choice(code, row.line().board().orElseThrow().name()))
                .or(() -> action.owningBoard().map(said -> new Choice(said, said))).orElse(noBoard));
        due.set(action.dueOn());
        status.set(action.status());
        completedOn.set(action.completedOn());
        evidence.set(action.progress().evidence().orElse(""));
        response.set(action.progress().response().orElse(""));
    }

    /** Which of the days cannot be read. */
    Optional<String> unreadable() {
        return due.isUnreadable() ? Optional.of("due") : completedOn.isUnreadable() ? Optional.of("of completion") : Optional.empty();
    }

    /** Empty where none is written; the outer one where what is written is not a reference. */
    Optional<Optional<CaseNumber>> reference() {
        String text = caseNumber.get().strip();
        return text.isEmpty() ? Optional.of(Optional.empty())
                : CaseNumber.isWellFormed(text) ? Optional.of(Optional.of(new CaseNumber(text))) : Optional.empty();
    }
}
