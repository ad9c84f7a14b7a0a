package uk.cdop.casebook.office.minutes;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.PaperWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.found.CodeWords;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.found.ReadFound;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.letter.LetterTemplates;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the minutes of a meeting from what was recorded and decided there. Source: users-and-peers section 3, number 21. */
@Needs(Right.RUN_PANEL)
public final class WriteMinutes {

    private final Session session;
    private final CodeWords words;
    private final ReadFound found;
    private final LeakCheck leaks;
    private final PaperWriter writer;

    public WriteMinutes(Session session, CodeWords words, LeakCheck leaks, PaperWriter writer) {
        this.session = session;
        this.words = words;
        this.found = new ReadFound(words);
        this.leaks = leaks;
        this.writer = writer;
    }

    public sealed interface WriteMinutesOutcome {

        /**
         * @param draft   true while the meeting is not closed, so that decisions may still change
         * @param caution how many places may point to a person, where any does: minutes name who was there, so a person has to look
         */
        record Written(Path file, boolean draft, Optional<String> caution) implements WriteMinutesOutcome {}

        record Refused(String sentence) implements WriteMinutesOutcome {}
    }

    /** What the minutes would say; empty where there is no such meeting. */
    public Optional<Paper> look(MeetingNumber meeting) {
        return session.read(Right.RUN_PANEL, records -> records.plannedOrHeld(meeting).map(plan -> paper(plan, records)));
    }

    public WriteMinutesOutcome write(MeetingNumber meeting, Path file) {
        return session.change(Right.RUN_PANEL, records -> write(meeting, file, records));
    }

    private WriteMinutesOutcome write(MeetingNumber meeting, Path file, Records records) {
        Optional<MeetingPlan> plan = records.plannedOrHeld(meeting);
        if (plan.isEmpty()) {
            return new WriteMinutesOutcome.Refused("There is no meeting of this reference. Nothing was written.");
        }
        MeetingState state = plan.get().course().state();
        if (state == MeetingState.PLANNED) {
            return new WriteMinutesOutcome.Refused("This meeting has not been opened yet, so there is nothing to minute. Nothing was written.");
        }
        Path name = file.getFileName();
        if (name == null || !name.toString().endsWith(".docx")) {
            return new WriteMinutesOutcome.Refused("Give the name of a file that ends in .docx. Nothing was written.");
        }
        byte[] docx = writer.docx(paper(plan.get(), records));
        List<LeakHit> hits = leaks.hits(records, plan.get().cases(), List.of(new OutgoingFile(name.toString(), docx)));
        writer.write(file.toAbsolutePath().getParent(), Map.of(name.toString(), docx));
        records.audit().record(AuditEvent.counted(AuditEvent.What.LEAKS_CHECKED, "meeting", meeting.text(), hits.size()));
        records.audit().record(AuditEvent.of(AuditEvent.What.MINUTES_WRITTEN, "meeting", meeting.text()));
        return new WriteMinutesOutcome.Written(file, state == MeetingState.OPEN, caution(hits));
    }

    private static Optional<String> caution(List<LeakHit> hits) {
        Map<String, Long> kinds = hits.stream().collect(Collectors.groupingBy(hit -> hit.kind().words(), TreeMap::new, Collectors.counting()));
        return hits.isEmpty() ? Optional.empty() : Optional.of("Before they leave the office, look for what may point to a person: "
                + kinds.entrySet().stream().map(kind -> kind.getKey() + " (" + kind.getValue() + ")").collect(Collectors.joining(", ")) + ".");
    }

    private Paper paper(MeetingPlan plan, Records records) {
        Map<UUID, PanelMember> members = records.members().all().stream().collect(Collectors.toMap(PanelMember::id, Function.identity()));
        Map<CaseNumber, MinutesPaper.Decided> decided = new LinkedHashMap<>();
        plan.cases().forEach(number -> decided.put(number, decided(number, plan, records)));
        return new MinutesPaper(plan, records.meetings().find(plan.number()), members, records.meetingPlans().interests(plan.number()), words).paper(decided)
                .by(LetterTemplates.letterhead(records).office());
    }

    /** An action that does not say where it was agreed is of the meeting where only its record is there. */
    private MinutesPaper.Decided decided(CaseNumber number, MeetingPlan plan, Records records) {
        Optional<Found> what = records.cases().find(number).flatMap(file -> found.of(file, records));
        List<ReviewAction> actions = records.actions().ofCase(number).stream()
                .filter(action -> action.origin().meeting().map(plan.number()::equals).orElse(!plan.when().isTimed())).toList();
        Optional<String> inquorate = records.findings().signOffs(number).stream().filter(one -> one.meeting().equals(Optional.of(plan.number())))
                .flatMap(one -> Optional.ofNullable(one.reasons().get(CheckCatalogue.INQUORATE)).stream()).findFirst();
        return new MinutesPaper.Decided(what, actions, inquorate);
    }
}
