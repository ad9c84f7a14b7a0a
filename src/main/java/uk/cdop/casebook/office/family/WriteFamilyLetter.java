package uk.cdop.casebook.office.family;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyChecks;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyLetter;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.family.GuardDate;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Writes a letter to a family, unless the day it goes out is one to keep clear and nobody has said why it must go all the
 * same. What was written is entered into the ledger. Source: users-and-peers, item 1.
 */
@Needs(Right.WORK_ON_CASES)
public final class WriteFamilyLetter {

    private final Session session;
    private final FamilySetUp setUp;
    private final LetterComposer composer;
    private final LetterWriter writer;

    public WriteFamilyLetter(Session session, FamilySetUp setUp, LetterComposer composer, LetterWriter writer) {
        this.session = session;
        this.setUp = setUp;
        this.composer = composer;
        this.writer = writer;
    }

    /**
     * Which letter, and where its file goes.
     *
     * @param on             the day the letter goes out
     * @param meetingOn      the day of the meeting or panel it tells of, where it does
     * @param overrideReason why it goes on a day to keep clear; blank where nobody said
     */
    public record FamilyLetterCommand(
            CaseNumber number, FamilyLetterKind kind, LocalDate on, Optional<LocalDate> meetingOn, Path folder, String overrideReason) {

        @Override
        public String toString() {
            return "FamilyLetterCommand " + number;
        }
    }

    public sealed interface FamilyLetterOutcome {

        record Written(Path file) implements FamilyLetterOutcome {}

        /** The day is to be kept clear; no letter was written. */
        record Blocked(List<GuardDate> guards) implements FamilyLetterOutcome {}

        record Refused(List<Finding> findings) implements FamilyLetterOutcome {}
    }

    public FamilyLetterOutcome write(FamilyLetterCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> write(command, records));
    }

    private FamilyLetterOutcome write(FamilyLetterCommand command, Records records) {
        CaseFile file = records.cases().find(command.number()).orElseThrow(OfficeFailure::changedMeanwhile);
        FamilyLedger ledger = records.families().find(command.number()).orElse(FamilyLedger.EMPTY);
        Optional<String> reason = Optional.of(command.overrideReason().strip()).filter(said -> !said.isEmpty());
        if (reason.filter(said -> said.length() > 1_000).isPresent()) {
            return refused("This is longer than the 1000 characters that can be kept here. Shorten it; nothing was written yet.");
        }
        List<GuardDate> guards = setUp.guards(records, file, ledger).on(command.on());
        if (!guards.isEmpty() && reason.isEmpty()) {
            return new FamilyLetterOutcome.Blocked(guards);
        }
        return switch (composer.compose(records, wanted(command, file, ledger))) {
            case ComposedLetter.NotComposed(String sentence) -> refused(sentence);
            case ComposedLetter.Composed(Letter letter) -> kept(command, records, ledger, letter, reason.filter(any -> !guards.isEmpty()));
        };
    }

    private static FamilyLetterOutcome refused(String sentence) {
        return new FamilyLetterOutcome.Refused(List.of(Finding.refusal("letter_open", FamilyChecks.OVERRIDE, sentence)));
    }

    private FamilyLetterOutcome kept(
            FamilyLetterCommand command, Records records, FamilyLedger ledger, Letter letter, Optional<String> reason) {
        records.families().keep(command.number(), ledger.withLetter(new FamilyLetter(command.kind(), command.on(), reason)));
        records.audit().record(AuditEvent.of(AuditEvent.What.LETTER_WRITTEN, "case", command.number().text()));
        Path file = command.folder().resolve(command.number().text() + "-" + command.kind().code().replace('_', '-') + "-" + command.on() + ".docx");
        writer.write(letter, file);
        return new FamilyLetterOutcome.Written(file);
    }

    private static LetterComposer.Wanted wanted(FamilyLetterCommand command, CaseFile file, FamilyLedger ledger) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        String addressee = ledger.wishes().writeTo().orElse("");
        List<String> lines = addressee.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        values.put(Placeholder.CASE_REFERENCE, file.number().text());
        if (!lines.isEmpty()) {
            values.put(Placeholder.ADDRESSEE_NAME, lines.getFirst());
        }
        String child = Stream.of(file.child().givenNames(), file.child().familyName())
                .flatMap(answer -> answer.toOptional().stream()).collect(Collectors.joining(" "));
        if (!child.isBlank()) {
            values.put(Placeholder.CHILD_NAME, child);
        }
        values.put(Placeholder.CHILD_DATE_OF_DEATH, LetterComposer.day(file.death().date()));
        command.meetingOn().ifPresent(day -> values.put(Placeholder.MEETING_DATE, LetterComposer.day(day)));
        ledger.keyWorker().ifPresent(worker -> {
            values.put(Placeholder.KEY_WORKER_NAME, worker.name());
            worker.contact().ifPresent(contact -> values.put(Placeholder.KEY_WORKER_PHONE, contact));
        });
        ledger.feedback().how().ifPresent(how -> values.put(Placeholder.FEEDBACK, how));
        return new LetterComposer.Wanted(
                LetterKind.ofCode(command.kind().code()).orElseThrow(), 1, lines, Optional.empty(), command.on(),
                file.number().text(), values);
    }
}
