package uk.cdop.casebook.desktop.action;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;

/** An action while it is written. */
public final class ActionEntry {

    final StringProperty caseNumber = new SimpleStringProperty("");
    final StringProperty what = new SimpleStringProperty("");
    final StringProperty owner = new SimpleStringProperty("");
    final ObjectProperty<Choice> board = new SimpleObjectProperty<>(Choice.any(""));
    final StringProperty due = new SimpleStringProperty("");
    final ObjectProperty<ActionStatus> status = new SimpleObjectProperty<>(ActionStatus.OPEN);
    final StringProperty completedOn = new SimpleStringProperty("");
    final StringProperty evidence = new SimpleStringProperty("");
    final StringProperty response = new SimpleStringProperty("");

    void clear(Choice noBoard) {
        caseNumber.set("");
        what.set("");
        owner.set("");
        board.set(noBoard);
        due.set("");
        status.set(ActionStatus.OPEN);
        completedOn.set("");
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
        due.set(action.dueOn().map(Texts::date).orElse(""));
        status.set(action.status());
        completedOn.set(action.completedOn().map(Texts::date).orElse(""));
        evidence.set(action.progress().evidence().orElse(""));
        response.set(action.progress().response().orElse(""));
    }

    /** Which of the days cannot be read. */
    Optional<String> unreadable() {
        return isUnreadable(due) ? Optional.of("due") : isUnreadable(completedOn) ? Optional.of("of completion") : Optional.empty();
    }

    private static boolean isUnreadable(StringProperty text) {
        return !text.get().isBlank() && TypedDate.read(text.get()).isEmpty();
    }

    static Optional<LocalDate> day(StringProperty text) {
        return TypedDate.read(text.get());
    }

    /** Empty where none is written; the outer one where what is written is not a reference. */
    Optional<Optional<CaseNumber>> reference() {
        String text = caseNumber.get().strip();
        return text.isEmpty() ? Optional.of(Optional.empty())
                : CaseNumber.isWellFormed(text) ? Optional.of(Optional.of(new CaseNumber(text))) : Optional.empty();
    }
}
