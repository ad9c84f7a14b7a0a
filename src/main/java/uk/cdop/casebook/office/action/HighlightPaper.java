package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.paper.Paper.Line;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.found.Found;

/** The highlights for one board as a paper: actions overdue, due, new and done, and what was learnt. It names no case. */
final class HighlightPaper {

    private static final List<String> HEADINGS = List.of("Action", "What is to be done", "Owner", "Due", "What was answered");
    private static final List<String> DONE_HEADINGS = List.of("Action", "What was done", "Owner", "Completed", "Evidence");

    private final Board board;
    private final LocalDate day;
    private final LocalDate lastMet;

    HighlightPaper(Board board, LocalDate day, LocalDate lastMet) {
        this.board = board;
        this.day = day;
        this.lastMet = lastMet;
    }

    /** An action of the board, with the day it was agreed where that is known. */
    record Owned(ReviewAction action, Optional<LocalDate> agreedOn) {}

    Optional<LocalDate> nextMeeting() {
        return board.cadence().map(cadence -> cadence.after(lastMet));
    }

    Paper paper(List<Owned> owned, List<Found> reviewed) {
        List<ReviewAction> all = owned.stream().map(Owned::action).toList();
        LocalDate until = nextMeeting().filter(next -> next.isAfter(day)).orElse(day.plusMonths(2));
        List<ReviewAction> overdue = all.stream().filter(action -> action.isOverdueOn(day)).toList();
        List<ReviewAction> due = all.stream().filter(action -> action.status() == ActionStatus.OPEN && !action.isOverdueOn(day)
                && action.dueOn().filter(by -> !by.isAfter(until)).isPresent()).toList();
        List<ReviewAction> done = all.stream()
                .filter(action -> action.status() == ActionStatus.COMPLETED && action.completedOn().filter(on -> on.isAfter(lastMet)).isPresent()).toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(List.of(
                new Line("Board", board.name()), new Line("Meets", sentence(board.cadenceInWords())), new Line("Last met", PlainDate.of(lastMet)),
                new Line("Next meeting expected", nextMeeting().map(PlainDate::of).orElse("Not known")))));
        part(parts, "Overdue", overdue.size(), HEADINGS, rows(overdue), "No action is overdue.");
        part(parts, "Due by " + PlainDate.of(until), due.size(), HEADINGS, rows(due), "No action falls due before then.");
        fresh(parts, owned, Stream.of(overdue, due, done).flatMap(List::stream).toList());
        part(parts, "Done since the last meeting", done.size(), DONE_HEADINGS, doneRows(done), "No action was completed.");
        learnt(parts, reviewed);
        return new Paper("Child death review: highlights for the board", board.name() + ", as at " + PlainDate.of(day), day, parts,
                "For the board only. Small numbers: do not publish.");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A new action that stands in another part is not written out a second time. */
    private void fresh(List<Part> parts, List<Owned> owned, List<ReviewAction> elsewhere) {
        List<ReviewAction> fresh = owned.stream().filter(one -> one.agreedOn().filter(on -> on.isAfter(lastMet)).isPresent()).map(Owned::action).toList();
        List<ReviewAction> more = fresh.stream().filter(action -> !elsewhere.contains(action)).toList();
        String others = fresh.stream().filter(elsewhere::contains).map(ReviewAction::number).collect(Collectors.joining(", "));
        String saidElsewhere = "In the other parts of this paper: " + others + ".";
        part(parts, "New since the last meeting", fresh.size(), HEADINGS, rows(more), others.isEmpty() ? "No action is new." : saidElsewhere);
        if (!more.isEmpty() && !others.isEmpty()) {
            parts.add(new Part.Words(saidElsewhere));
        }
    }

    private static List<List<String>> rows(List<ReviewAction> actions) {
        return actions.stream().map(action -> List.of(
                action.number(), action.description(), action.owner().orElse("Not said"), action.dueOn().map(PlainDate::of).orElse("No day set"),
                action.progress().response().orElse("Nothing yet"))).toList();
    }

    private static List<List<String>> doneRows(List<ReviewAction> actions) {
        return actions.stream().map(action -> List.of(
                action.number(), action.description(), action.owner().orElse("Not said"), action.completedOn().map(PlainDate::of).orElseThrow(),
                action.progress().evidence().orElse("Not recorded"))).toList();
    }

    private static void part(List<Part> parts, String title, int count, List<String> headings, List<List<String>> rows, String none) {
        parts.add(new Part.Heading(title + " (" + count + ")"));
        parts.add(rows.isEmpty() ? new Part.Words(none) : new Part.Table(headings, rows));
    }

    private static void learnt(List<Part> parts, List<Found> reviewed) {
        List<String> learning = reviewed.stream().flatMap(found -> found.texts().learning().stream()).distinct().toList();
        parts.add(new Part.Heading("Learning since the last meeting (" + learning.size() + ")"));
        parts.add(learning.isEmpty() ? new Part.Words("No learning was recorded from reviews held since then.") : new Part.Points(learning));
    }
}
