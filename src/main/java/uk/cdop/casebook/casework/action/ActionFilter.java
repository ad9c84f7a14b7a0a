package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/**
 * Which actions are wanted; what is empty does not narrow.
 *
 * @param board the code of a board
 * @param words looked for in what is to be done, its number, its case and its owner
 */
public record ActionFilter(
        boolean openOnly, boolean overdueOnly, Optional<String> board, Optional<String> factor, Optional<CaseNumber> caseNumber,
        Optional<MeetingNumber> meeting, String words) {

    public static final ActionFilter EVERYTHING =
            new ActionFilter(false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public boolean takes(ReviewAction action, Boards boards, LocalDate day) {
        return (!openOnly || action.status() == ActionStatus.OPEN)
                && (!overdueOnly || action.isOverdueOn(day))
                && (board.isEmpty() || action.owningBoard().flatMap(boards::called).map(Board::code).equals(board))
                && (factor.isEmpty() || action.origin().factorCode().equals(factor))
                && (caseNumber.isEmpty() || action.caseNumber().equals(caseNumber))
                && (meeting.isEmpty() || action.origin().meeting().equals(meeting))
                && hasWords(action);
    }

    private boolean hasWords(ReviewAction action) {
        String all = String.join(" ", action.number(), action.caseNumber().map(CaseNumber::text).orElse(""), action.description(), action.owner().orElse(""))
                .toLowerCase(Locale.UK);
        return words.isBlank() || all.contains(words.strip().toLowerCase(Locale.UK));
    }

    @Override
    public String toString() {
        return "ActionFilter";
    }
}
