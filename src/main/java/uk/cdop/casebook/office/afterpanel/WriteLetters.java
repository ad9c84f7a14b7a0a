package uk.cdop.casebook.office.afterpanel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.family.WriteFamilyLetter;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterCommand;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterOutcome;
import uk.cdop.casebook.office.leak.LeakReport;
import uk.cdop.casebook.office.leak.LettersSearched;
import uk.cdop.casebook.office.leak.LettersSearched.Leaving;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Writes the letters after a panel in one go, each with an e-mail draft: all of those to agencies and partners, or none.
 * The one to the family goes its own way, because a day to keep clear may hold it.
 */
@Needs(Right.WORK_ON_CASES)
public final class WriteLetters {

    private static final int MOST_SAID = 2_000;

    private final Session session;
    private final LetterComposer composer;
    private final LetterWriter letters;
    private final MailDraftWriter drafts;
    private final LettersSearched searched;
    private final FileBatch files;
    private final WriteFamilyLetter family;

    public WriteLetters(
            Session session, LetterComposer composer, LetterWriter letters, MailDraftWriter drafts, LettersSearched searched, FileBatch files, WriteFamilyLetter family) {
        this.session = session;
        this.composer = composer;
        this.letters = letters;
        this.drafts = drafts;
        this.searched = searched;
        this.files = files;
        this.family = family;
    }

    /**
     * @param familyReason why the family's letter goes on a day to keep clear; blank where nobody said
     * @param leakReasons  why what was found in a letter that may not name the child may stand
     */
    public record WriteLettersCommand(
            CaseNumber number, LocalDate on, Optional<LocalDate> meetingOn, List<ProposedLetter> chosen, Path folder, String familyReason, Map<LeakHit, String> leakReasons) {

        public WriteLettersCommand {
            leakReasons = Map.copyOf(leakReasons);
        }

        @Override
        public String toString() {
            return "WriteLettersCommand " + number;
        }
    }

    public sealed interface WriteLettersOutcome {

        /** @param family what became of the letter to the family, where one was chosen */
        record Written(List<Path> files, Optional<FamilyLetterOutcome> family) implements WriteLettersOutcome {}

        /** Something in a letter that may not name the child points to a person, and nobody said why it may stand; nothing was written. */
        record Blocked(List<LeakHit> hits) implements WriteLettersOutcome {}

        /** Nothing was written. */
        record Refused(String sentence) implements WriteLettersOutcome {}
    }

    /** One letter, put together, with the files it leaves in. */
    private record Made(LetterKind kind, Letter letter, Map<String, byte[]> files) {

        Leaving leaving() {
            return new Leaving(letter, files.entrySet().stream().map(file -> new OutgoingFile(file.getKey(), file.getValue())).toList());
        }

        @Override
        public String toString() {
            return "Made";
        }
    }

    public WriteLettersOutcome write(WriteLettersCommand command) {
        if (command.chosen().isEmpty()) {
            return new WriteLettersOutcome.Refused("Choose at least one letter. Nothing was written.");
        }
        boolean toFamily = command.chosen().stream().anyMatch(letter -> letter.kind() == LetterKind.FAMILY_AFTER_PANEL);
        WriteLettersOutcome others = session.change(Right.WORK_ON_CASES, records -> others(command, records));
        if (toFamily && others instanceof WriteLettersOutcome.Written(List<Path> written, Optional<FamilyLetterOutcome> none)) {
            return new WriteLettersOutcome.Written(written, Optional.of(family.write(new FamilyLetterCommand(
                    command.number(), FamilyLetterKind.AFTER_PANEL, command.on(), command.meetingOn(), command.folder(), command.familyReason()))));
        }
        return others;
    }

    private WriteLettersOutcome others(WriteLettersCommand command, Records records) {
        CaseFile file = records.cases().find(command.number()).orElseThrow(OfficeFailure::changedMeanwhile);
        List<Made> made = new ArrayList<>();
        for (ProposedLetter chosen : command.chosen().stream().filter(one -> one.kind() != LetterKind.FAMILY_AFTER_PANEL).toList()) {
            Optional<String> missing = missing(chosen, command.on());
            if (missing.isPresent()) {
                return new WriteLettersOutcome.Refused(missing.get());
            }
            switch (composer.compose(records, wanted(command, chosen, file))) {
                case ComposedLetter.NotComposed(String sentence) -> {
                    return new WriteLettersOutcome.Refused(chosen.kind().label() + ": " + sentence);
                }
                case ComposedLetter.Composed(Letter letter) ->
                    made.add(new Made(chosen.kind(), letter, files(stem(command, chosen), letter, chosen.email())));
            }
        }
        return made.isEmpty() ? new WriteLettersOutcome.Written(List.of(), Optional.empty()) : search(command, made, records);
    }

    private WriteLettersOutcome search(WriteLettersCommand command, List<Made> made, Records records) {
        List<Leaving> leaving = made.stream().filter(one -> !one.kind().mayNameTheChild()).map(Made::leaving).toList();
        LeakReport report = new LeakReport(
                LetStand.Paper.LETTERS_AFTER_PANEL, searched.hits(records, List.of(command.number()), leaving), command.leakReasons());
        if (!leaving.isEmpty()) {
            records.audit().record(AuditEvent.counted(AuditEvent.What.LEAKS_CHECKED, "case", command.number().text(), report.open().size()));
        }
        if (!report.open().isEmpty()) {
            return new WriteLettersOutcome.Blocked(report.open());
        }
        if (report.refusal().isPresent()) {
            return new WriteLettersOutcome.Refused(report.refusal().get());
        }
        report.keep(records, session.who().name(), command.on());
        return new WriteLettersOutcome.Written(kept(command, made, records), Optional.empty());
    }

    private static Optional<String> missing(ProposedLetter chosen, LocalDate on) {
        String label = chosen.kind().label();
        if (chosen.addressee().isEmpty()) {
            return Optional.of(label + ": say to whom it goes. Nothing was written.");
        }
        if (chosen.kind() == LetterKind.ACTION_NOTICE && chosen.due().filter(due -> due.isBefore(on)).isPresent()) {
            return Optional.of(label + " (" + chosen.reference() + "): the day by which this was to be done is before the day of the letter. Give the action a later day, or leave this letter out"
                    + " and remind its owner from the actions. Nothing was written.");
        }
        boolean saysSomething = chosen.kind() != LetterKind.CLOSURE;
        if (saysSomething && chosen.said().filter(said -> !said.isBlank()).isEmpty()) {
            return Optional.of(label + ": say the reason. Nothing was written.");
        }
        return chosen.said().filter(said -> said.length() > MOST_SAID).map(any -> label + ": this is longer than 2,000 characters. Shorten it; nothing was written.");
    }

    private List<Path> kept(WriteLettersCommand command, List<Made> made, Records records) {
        Map<String, byte[]> content = new LinkedHashMap<>();
        made.forEach(one -> content.putAll(one.files()));
        records.audit().record(AuditEvent.counted(AuditEvent.What.LETTER_WRITTEN, "case", command.number().text(), made.size()));
        return files.write(command.folder(), content, Progress.NONE);
    }

    /** A notice goes to people who know the action and not the case, so its file is called by the action alone. */
    private static String stem(WriteLettersCommand command, ProposedLetter chosen) {
        String named = chosen.key() + "-" + command.on();
        return chosen.kind() == LetterKind.ACTION_NOTICE ? named : command.number().text() + "-" + named;
    }

    private Map<String, byte[]> files(String stem, Letter letter, Optional<String> email) {
        Map<String, byte[]> content = new LinkedHashMap<>();
        byte[] docx = letters.docx(letter);
        content.put(stem + ".docx", docx);
        content.put(stem + ".eml", drafts.eml(new MailDraft(
                email.stream().toList(), letter.subject(),
                letter.asMail(List.of("Dear " + greeted(letter.addressee()), "Our letter is attached. Our reference is " + letter.reference() + ".")),
                List.of(new MailDraft.Attachment(stem + ".docx", LetterWriter.MEDIA_TYPE, docx)))));
        return content;
    }

    /** As the first of the lines stands after "Dear". */
    private static String greeted(List<String> addressee) {
        return addressee.getFirst().replaceFirst("^The ", "the ");
    }

    private static LetterComposer.Wanted wanted(WriteLettersCommand command, ProposedLetter chosen, CaseFile file) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.CASE_REFERENCE, file.number().text());
        values.put(Placeholder.ADDRESSEE_NAME, greeted(chosen.addressee()));
        values.put(Placeholder.AGENCY, chosen.addressee().getLast());
        String child = Stream.of(file.child().givenNames(), file.child().familyName())
                .flatMap(answer -> answer.toOptional().stream()).collect(Collectors.joining(" "));
        if (!child.isBlank()) {
            values.put(Placeholder.CHILD_NAME, child);
        }
        file.child().dateOfBirth().toOptional().ifPresent(born -> values.put(Placeholder.CHILD_DATE_OF_BIRTH, LetterComposer.day(born)));
        values.put(Placeholder.CHILD_DATE_OF_DEATH, LetterComposer.day(file.death().date()));
        chosen.said().ifPresent(said -> values.put(chosen.kind() == LetterKind.ACTION_NOTICE ? Placeholder.ACTION : Placeholder.REASON, said.strip()));
        chosen.due().ifPresent(due -> values.put(Placeholder.DUE_DATE, LetterComposer.day(due)));
        return new LetterComposer.Wanted(chosen.kind(), 1, chosen.addressee(), chosen.email(), command.on(), chosen.reference(), values);
    }
}
