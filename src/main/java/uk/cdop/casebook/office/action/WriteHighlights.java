package uk.cdop.casebook.office.action;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ActionRules;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.action.Boards;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.PaperWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.found.ReadFound;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.leak.LeakReport;
import uk.cdop.casebook.office.letter.LetterTemplates;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the highlights for one board, unless they point to a person and nobody has said why they may. */
@Needs(Right.RUN_PANEL)
public final class WriteHighlights {

    private final Session session;
    private final BoardSetUp boards;
    private final ReadFound found;
    private final LeakCheck leaks;
    private final PaperWriter writer;
    private final Today today;

    public WriteHighlights(Session session, BoardSetUp boards, ReadFound found, LeakCheck leaks, PaperWriter writer, Today today) {
        this.session = session;
        this.boards = boards;
        this.found = found;
        this.leaks = leaks;
        this.writer = writer;
        this.today = today;
    }

    /** @param reasons why each hit of an earlier try may stand */
    public record WriteHighlightsCommand(String board, LocalDate lastMet, Path folder, Map<LeakHit, String> reasons) {

        @Override
        public String toString() {
            return "WriteHighlightsCommand " + board;
        }
    }

    public sealed interface WriteHighlightsOutcome {

        record Written(Path file, Optional<LocalDate> nextMeeting) implements WriteHighlightsOutcome {}

        /** Nothing was written. */
        record Blocked(List<LeakHit> hits) implements WriteHighlightsOutcome {}

        record Refused(String sentence) implements WriteHighlightsOutcome {}
    }

    public WriteHighlightsOutcome write(WriteHighlightsCommand command) {
        return session.change(Right.RUN_PANEL, records -> write(command, records));
    }

    private WriteHighlightsOutcome write(WriteHighlightsCommand command, Records records) {
        Boards known = boards.boards(records);
        Optional<Board> board = known.called(command.board());
        if (board.isEmpty()) {
            return new WriteHighlightsOutcome.Refused("Choose a board from the list. Nothing was written.");
        }
        if (command.lastMet().isAfter(today.date())) {
            return new WriteHighlightsOutcome.Refused("The day on which the board last met is still to come. Give an earlier day; nothing was written.");
        }
        HighlightPaper paper = new HighlightPaper(board.get(), today.date(), command.lastMet());
        List<HighlightPaper.Owned> owned = records.actions().all().stream()
                .filter(action -> action.owningBoard().flatMap(known::called).equals(board))
                .map(action -> new HighlightPaper.Owned(action, agreedOn(action, records))).toList();
        List<Found> reviewed = reviewedSince(command.lastMet(), board.get(), records);
        byte[] docx = writer.docx(paper.paper(owned, reviewed).by(LetterTemplates.letterhead(records).office()));
        String name = "highlights-" + board.get().code().replace('_', '-') + "-" + today.date() + ".docx";
        TreeSet<CaseNumber> cases = new TreeSet<>(Stream.concat(
                owned.stream().flatMap(one -> one.action().caseNumber().stream()), reviewed.stream().map(Found::number)).toList());
        LeakReport report = new LeakReport(LetStand.Paper.HIGHLIGHTS, leaks.hits(records, cases, List.of(new OutgoingFile(name, docx))), command.reasons());
        List<LeakHit> open = report.open();
        records.audit().record(AuditEvent.counted(AuditEvent.What.LEAKS_CHECKED, "board", board.get().code(), open.size()));
        if (!open.isEmpty()) {
            return new WriteHighlightsOutcome.Blocked(open);
        }
        if (report.refusal().isPresent()) {
            return new WriteHighlightsOutcome.Refused(report.refusal().get());
        }
        report.keep(records, session.who().name(), today.date());
        writer.write(command.folder(), Map.of(name, docx));
        return new WriteHighlightsOutcome.Written(command.folder().resolve(name), paper.nextMeeting());
    }

    /** The day it was entered here, or else the day of the meeting that agreed it. */
    private static Optional<LocalDate> agreedOn(ReviewAction action, Records records) {
        return records.actions().changesOf(action.number()).stream()
                .filter(change -> change.field().equals(ActionRules.DESCRIPTION) && change.before().isEmpty()).map(change -> change.on()).findFirst()
                .or(() -> action.origin().meeting().flatMap(meeting -> records.meetings().find(meeting).map(PanelMeeting::heldOn)
                        .or(() -> records.meetingPlans().find(meeting).map(MeetingPlan::when).map(MeetingPlan.When::day))));
    }

    private List<Found> reviewedSince(LocalDate lastMet, Board board, Records records) {
        return records.cases().reviews().stream()
                .filter(review -> board.areas().contains(review.area()))
                .filter(review -> review.analysis().filter(analysis -> analysis.reviewDate().isAfter(lastMet)).isPresent())
                .flatMap(review -> found.of(review, records.forms().ofCase(review.number())).stream()).toList();
    }
}
