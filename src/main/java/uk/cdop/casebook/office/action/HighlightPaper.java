package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(List.of(
                new Line("Board", board.name()), new Line("Meets", board.cadenceInWords()), new Line("Last met", PlainDate.of(lastMet)),
                new Line("Next meeting expected", nextMeeting().map(PlainDate::of).orElse("Not known: how often this board meets was not found")))));
        LocalDate until = nextMeeting().filter(next -> !next.isBefore(day)).orElse(day.plusMonths(2));
        open(parts, "Overdue", owned, action -> action.isOverdueOn(day), "No action is overdue.");
        open(parts, "Due by " + PlainDate.of(until), owned, action -> action.status() == ActionStatus.OPEN && !action.isOverdueOn(day)
                && action.dueOn().filter(due -> !due.isAfter(until)).isPresent(), "No action falls due before then.");
        List<Owned> fresh = owned.stream().filter(one -> one.agreedOn().filter(on -> on.isAfter(lastMet)).isPresent()).toList();
        open(parts, "New since the last meeting", fresh, action -> true, "No action is new.");
        done(parts, owned);
        learnt(parts, reviewed);
        return new Paper("Child death review: highlights for the board", board.name() + ", as at " + PlainDate.of(day), day, parts,
                "For the board only. Small numbers: do not publish.");
    }

    private static void open(List<Part> parts, String title, List<Owned> owned, Predicate<ReviewAction> which, String none) {
        List<List<String>> rows = owned.stream().map(Owned::action).filter(which).map(action -> List.of(
                action.number(), action.description(), action.owner().orElse("Not said"), action.dueOn().map(PlainDate::of).orElse("No day set"),
                action.progress().response().orElse("Nothing yet"))).toList();
        part(parts, title, HEADINGS, rows, none);
    }

    private void done(List<Part> parts, List<Owned> owned) {
        List<List<String>> rows = owned.stream().map(Owned::action)
                .filter(action -> action.status() == ActionStatus.COMPLETED && action.completedOn().filter(on -> on.isAfter(lastMet)).isPresent())
                .map(action -> List.of(
                        action.number(), action.description(), action.owner().orElse("Not said"), action.completedOn().map(PlainDate::of).orElseThrow(),
                        action.progress().evidence().orElse("Not recorded"))).toList();
        part(parts, "Done since the last meeting", DONE_HEADINGS, rows, "No action was completed.");
    }

    private static void part(List<Part> parts, String title, List<String> headings, List<List<String>> rows, String none) {
        parts.add(new Part.Heading(title + " (" + rows.size() + ")"));
        parts.add(rows.isEmpty() ? new Part.Words(none) : new Part.Table(headings, rows));
    }

    private static void learnt(List<Part> parts, List<Found> reviewed) {
        List<String> learning = reviewed.stream().flatMap(found -> found.texts().learning().stream()).distinct().toList();
        parts.add(new Part.Heading("Learning since the last meeting (" + learning.size() + ")"));
        parts.add(learning.isEmpty() ? new Part.Words("No learning was recorded from reviews held since then.") : new Part.Points(learning));
    }
}
