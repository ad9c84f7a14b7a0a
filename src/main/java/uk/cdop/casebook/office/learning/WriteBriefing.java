package uk.cdop.casebook.office.learning;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.PaperWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.leak.LeakReport;
import uk.cdop.casebook.office.letter.LetterTemplates;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes a briefing as a document and as text, unless it points to a person and nobody has said why it may. */
@Needs(Right.RUN_PANEL)
public final class WriteBriefing {

    private final Session session;
    private final SearchLearning search;
    private final LeakCheck leaks;
    private final PaperWriter writer;
    private final Today today;

    public WriteBriefing(Session session, SearchLearning search, LeakCheck leaks, PaperWriter writer, Today today) {
        this.session = session;
        this.search = search;
        this.leaks = leaks;
        this.writer = writer;
        this.today = today;
    }

    /** @param query which cases it rests on */
    public record WriteBriefingCommand(LearningQuery query, BriefingText text, Path folder, Map<LeakHit, String> reasons) {

        @Override
        public String toString() {
            return "WriteBriefingCommand";
        }
    }

    public sealed interface WriteBriefingOutcome {

        /** @param caution what has to be said of few cases; empty where nothing has */
        record Written(List<Path> files, String caution) implements WriteBriefingOutcome {}

        /** Nothing was written. */
        record Blocked(List<LeakHit> hits) implements WriteBriefingOutcome {}

        record Refused(String sentence) implements WriteBriefingOutcome {}
    }

    public WriteBriefingOutcome write(WriteBriefingCommand command) {
        return refusal(command.text()).<WriteBriefingOutcome>map(WriteBriefingOutcome.Refused::new)
                .orElseGet(() -> session.change(Right.RUN_PANEL, records -> write(command, records)));
    }

    private static Optional<String> refusal(BriefingText text) {
        if (text.title().isBlank() || text.happened().isBlank() || text.learnt().isBlank() || text.toDo().isBlank()) {
            return Optional.of("A briefing needs a title, what happened, what was learnt and what to do. Nothing was written.");
        }
        if (text.title().length() > BriefingText.MOST_TITLE) {
            return Optional.of("The title is longer than " + BriefingText.MOST_TITLE + " characters. Shorten it; nothing was written.");
        }
        if (text.lines() > BriefingText.MOST_LINES) {
            return Optional.of("This is more than one page holds: it fills about " + text.lines() + " lines, and the page has " + BriefingText.MOST_LINES
                    + ". Shorten it to what can be read in seven minutes; nothing was written.");
        }
        return Optional.empty();
    }

    private WriteBriefingOutcome write(WriteBriefingCommand command, Records records) {
        List<CaseNumber> cases = search.reviewed(records).stream().filter(command.query()::takes).map(Found::number).toList();
        if (cases.isEmpty()) {
            return new WriteBriefingOutcome.Refused("No reviewed case is found by this search, so there is nothing to brief on. Nothing was written.");
        }
        Paper paper = command.text().paper(today.date(), cases.size()).by(LetterTemplates.letterhead(records).office());
        String stem = "briefing-" + today.date();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(stem + ".docx", writer.docx(paper));
        files.put(stem + ".txt", paper.asText().getBytes(StandardCharsets.UTF_8));
        List<OutgoingFile> outgoing = files.entrySet().stream().map(file -> new OutgoingFile(file.getKey(), file.getValue())).toList();
        LeakReport report = new LeakReport(LetStand.Paper.BRIEFING, leaks.hits(records, cases, outgoing), command.reasons());
        List<LeakHit> open = report.open();
        records.audit().record(AuditEvent.counted(AuditEvent.What.LEAKS_CHECKED, "briefing", stem, open.size()));
        if (!open.isEmpty()) {
            return new WriteBriefingOutcome.Blocked(open);
        }
        if (report.refusal().isPresent()) {
            return new WriteBriefingOutcome.Refused(report.refusal().get());
        }
        report.keep(records, session.who().name(), today.date());
        writer.write(command.folder(), files);
        records.audit().record(AuditEvent.counted(AuditEvent.What.BRIEFING_WRITTEN, "briefing", stem, cases.size()));
        return new WriteBriefingOutcome.Written(files.keySet().stream().map(command.folder()::resolve).toList(), SmallNumbers.caution(cases.size()));
    }
}
