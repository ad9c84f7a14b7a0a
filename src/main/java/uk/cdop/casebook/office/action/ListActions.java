package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Map;
import uk.cdop.casebook.casework.action.ActionFilter;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.action.BoardState;
import uk.cdop.casebook.casework.action.Boards;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.found.CodeWords;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the actions that are wanted: overdue first, then the other open ones by the day they are due, then what is done. */
@Needs(Right.READ_CASES)
public final class ListActions {

    private static final Comparator<ActionLine> ORDER = Comparator
            .comparing((ActionLine line) -> !line.overdue())
            .thenComparing(line -> line.action().status() != ActionStatus.OPEN)
            .thenComparing(line -> line.action().dueOn().orElse(LocalDate.MAX))
            .thenComparing(line -> line.action().number());

    private final Session session;
    private final BoardSetUp boards;
    private final CodeWords words;
    private final Today today;

    public ListActions(Session session, BoardSetUp boards, CodeWords words, Today today) {
        this.session = session;
        this.boards = boards;
        this.words = words;
        this.today = today;
    }

    /** An action, how its board stands today, who could take over, and the factor it answers in words. */
    public record ActionLine(
            ReviewAction action, boolean overdue, Optional<Board> board, BoardState boardState, List<Board> successors, Optional<String> factor) {

        @Override
        public String toString() {
            return "ActionLine " + action.number();
        }
    }

    /**
     * @param factors  codes that occur in the register, with their words
     * @param meetings those that occur in the register, the latest first; so also the cases
     */
    public record ActionList(
            List<ActionLine> lines, int all, int open, int overdue, List<Board> boards, Map<String, String> factors, List<MeetingNumber> meetings,
            List<CaseNumber> cases) {}

    public ActionList list(ActionFilter filter) {
        return session.read(Right.READ_CASES, records -> list(filter, records));
    }

    private ActionList list(ActionFilter filter, Records records) {
        LocalDate day = today.date();
        Boards known = boards.boards(records);
        List<ReviewAction> all = records.actions().all();
        Map<String, String> factors = new TreeMap<>();
        all.forEach(action -> action.origin().factorCode().ifPresent(code -> factors.put(code, words.of("factor", code))));
        return new ActionList(
                all.stream().filter(action -> filter.takes(action, known, day)).map(action -> line(action, known, day)).sorted(ORDER).toList(),
                all.size(), (int) all.stream().filter(action -> action.status() == ActionStatus.OPEN).count(),
                (int) all.stream().filter(action -> action.isOverdueOn(day)).count(), known.all(), factors,
                all.stream().flatMap(action -> action.origin().meeting().stream()).distinct().sorted(Comparator.comparing(MeetingNumber::text).reversed()).toList(),
                all.stream().flatMap(action -> action.caseNumber().stream()).distinct().sorted(Comparator.comparing(CaseNumber::text).reversed()).toList());
    }

    private ActionLine line(ReviewAction action, Boards known, LocalDate day) {
        Optional<Board> board = action.owningBoard().flatMap(known::called);
        BoardState state = known.stateOf(action, day);
        List<Board> successors = state == BoardState.CLOSED ? known.successorsOf(board.orElseThrow(), day) : List.of();
        return new ActionLine(
                action, action.isOverdueOn(day), board, state, successors, action.origin().factorCode().map(code -> words.of("factor", code)));
    }
}
