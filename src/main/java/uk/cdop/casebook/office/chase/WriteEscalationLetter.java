package uk.cdop.casebook.office.chase;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Escalation;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.letter.LetterComposer.Wanted;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the letter and the e-mail draft about an open escalation to the person it was taken to, in the office's wording. Nothing is sent. */
@Needs(Right.WORK_ON_CASES)
public final class WriteEscalationLetter {

    private final Session session;
    private final LetterComposer composer;
    private final LetterWriter letters;
    private final MailDraftWriter drafts;
    private final FileBatch files;
    private final Today today;

    public WriteEscalationLetter(Session session, LetterComposer composer, LetterWriter letters, MailDraftWriter drafts, FileBatch files, Today today) {
        this.session = session;
        this.composer = composer;
        this.letters = letters;
        this.drafts = drafts;
        this.files = files;
        this.today = today;
    }

    public sealed interface WriteEscalationLetterOutcome {

        record Written(List<Path> files) implements WriteEscalationLetterOutcome {}

        /** Nothing was written. */
        record NotWritten(String sentence) implements WriteEscalationLetterOutcome {}
    }

    public WriteEscalationLetterOutcome write(UUID requestId, Path folder, Progress progress) {
        Optional<AgencyRequest> found = session.read(Right.WORK_ON_CASES, records -> records.agencyRequests().find(requestId))
                .filter(request -> request.escalation().filter(Escalation::isOpen).isPresent());
        if (found.isEmpty()) {
            return new WriteEscalationLetterOutcome.NotWritten("This request is not escalated, or its escalation has ended. Nothing was written.");
        }
        AgencyRequest request = found.get();
        return switch (session.read(Right.WORK_ON_CASES, records -> composer.compose(records, wanted(request)))) {
            case ComposedLetter.NotComposed(String sentence) -> new WriteEscalationLetterOutcome.NotWritten(sentence);
            case ComposedLetter.Composed(Letter letter) -> write(request, letter, folder, progress);
        };
    }

    private Wanted wanted(AgencyRequest request) {
        Escalation escalation = request.escalation().orElseThrow(OfficeFailure::changedMeanwhile);
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ADDRESSEE_NAME, escalation.to());
        values.put(Placeholder.AGENCY, request.to().agencyName());
        values.put(Placeholder.CASE_REFERENCE, request.number().text());
        values.put(Placeholder.REQUEST_LIST, line(request));
        values.put(Placeholder.THEME, escalation.theme().substring(0, 1).toLowerCase(Locale.ROOT) + escalation.theme().substring(1));
        request.nextChaseOn().ifPresent(day -> values.put(Placeholder.DUE_DATE, LetterComposer.day(day)));
        return new Wanted(LetterKind.ESCALATION, 1, List.of(escalation.to(), request.to().agencyName()), Optional.empty(), today.date(), request.number().text(), values);
    }

    private static String line(AgencyRequest request) {
        String forms = request.parts().stream().map(part -> part.form().label()).distinct().collect(Collectors.joining(", "));
        return request.number() + ": " + forms + ", asked for on " + request.sentOn().map(LetterComposer::day).orElse("a day not recorded")
                + request.dueOn().map(day -> ", due " + LetterComposer.day(day)).orElse("");
    }

    private WriteEscalationLetterOutcome write(AgencyRequest request, Letter letter, Path folder, Progress progress) {
        String stem = "escalation-%s-%s-%s".formatted(today.date(), request.number().text(), ReminderLetters.plain(request.to().agencyName()));
        byte[] docx = letters.docx(letter);
        Map<String, byte[]> made = new LinkedHashMap<>();
        made.put(stem + ".docx", docx);
        made.put(stem + ".eml", drafts.eml(ReminderLetters.draft(letter, List.of(), new MailDraft.Attachment(stem + ".docx", LetterWriter.MEDIA_TYPE, docx))));
        List<Path> written = files.write(folder, made, progress);
        boolean kept = false;
        try {
            session.change(Right.WORK_ON_CASES, records -> audited(records, request));
            kept = true;
        } finally {
            if (!kept) {
                files.takeBack(written);
            }
        }
        return new WriteEscalationLetterOutcome.Written(written);
    }

    private static long audited(Records records, AgencyRequest request) {
        return records.audit().record(AuditEvent.of(AuditEvent.What.LETTER_WRITTEN, "case", request.number().text()));
    }
}
