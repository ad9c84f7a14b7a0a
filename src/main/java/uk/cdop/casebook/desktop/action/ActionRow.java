package uk.cdop.casebook.desktop.action;

import java.util.stream.Collectors;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.action.BoardState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.action.ListActions.ActionLine;

/** One action in words. */
public record ActionRow(ActionLine line) {

    String number() {
        return line.action().number();
    }

    String what() {
        return line.action().description();
    }

    String owner() {
        return line.action().owner().orElse("");
    }

    String board() {
        String name = line.board().map(Board::name).or(line.action()::owningBoard).orElse("");
        return line.boardState() == BoardState.CLOSED || line.boardState() == BoardState.NOT_LISTED ? name + ". " + line.boardState().words() : name;
    }

    String due() {
        return line.action().dueOn().map(Texts::date).orElse("");
    }

    String state() {
        return line.overdue() ? "Overdue" : line.action().status().label();
    }

    String whose() {
        return line.action().caseNumber().map(CaseNumber::text).orElse("");
    }

    /** What has to be said about the board before anything else; empty where nothing has. */
    String boardAdvice() {
        if (line.boardState() != BoardState.CLOSED) {
            return line.boardState().words();
        }
        String names = line.successors().stream().map(Board::name).collect(Collectors.joining(", "));
        return line.boardState().words() + (names.isEmpty() ? "." : ": " + names + ".");
    }

    @Override
    public String toString() {
        return "ActionRow " + number();
    }
}
