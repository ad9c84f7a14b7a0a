package uk.cdop.casebook.office.chase;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.chase.ChasePlan;
import uk.cdop.casebook.casework.chase.DueReminder;
import uk.cdop.casebook.casework.chase.PersonReminders;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.letter.LetterComposer.Wanted;

/** Makes one letter and one draft for each person of a plan. Names of files and subjects hold references and agencies only. */
final class ReminderLetters {

    private static final int REFERENCES_NAMED = 3;

    private final LetterComposer composer;
    private final LetterWriter letters;
    private final MailDraftWriter drafts;

    ReminderLetters(LetterComposer composer, LetterWriter letters, MailDraftWriter drafts) {
        this.composer = composer;
        this.letters = letters;
        this.drafts = drafts;
    }

    /** The letters in the order of the plan's people. */
    List<ComposedLetter> compose(Records records, ChasePlan plan) {
        return plan.people().stream().map(person -> composer.compose(records, wanted(person, plan.on()))).toList();
    }

    private static Wanted wanted(PersonReminders person, LocalDate on) {
        Addressee to = person.to();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ADDRESSEE_NAME, to.personName().orElse("colleague"));
        values.put(Placeholder.AGENCY, to.agencyName());
        values.put(Placeholder.CASE_REFERENCE, references(person.cases()));
        values.put(Placeholder.REQUEST_LIST, person.reminders().stream().map(ReminderLetters::line).collect(Collectors.joining("\n")));
        values.put(Placeholder.DUE_DATE, LetterComposer.day(person.answerBy()));
        List<String> addressee = new ArrayList<>();
        to.personName().ifPresent(addressee::add);
        addressee.add(to.agencyName());
        return new Wanted(LetterKind.REMINDER, person.level(), addressee, to.address(), on, references(person.cases()), values);
    }

    static String references(List<CaseNumber> cases) {
        return cases.size() > REFERENCES_NAMED
                ? cases.size() + " cases"
                : cases.stream().map(CaseNumber::text).collect(Collectors.joining(", "));
    }

    private static String line(DueReminder due) {
        AgencyRequest request = due.request();
        String forms = request.parts().stream().map(part -> part.form().label()).distinct().collect(Collectors.joining(", "));
        return request.number() + ": " + forms + ", asked for on " + request.sentOn().map(LetterComposer::day).orElse("a day not recorded")
                + request.dueOn().map(day -> ", due " + LetterComposer.day(day)).orElse("") + " (" + due.levelInWords() + ")";
    }

    /** The files of the run by their names: two for each person. */
    Map<String, byte[]> files(ChasePlan plan, List<Letter> made, Progress progress) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int at = 0; at < made.size(); at++) {
            progress.step("Making the letters", at, made.size());
            PersonReminders person = plan.people().get(at);
            String stem = "reminder-%s-%02d-%s".formatted(plan.on(), at + 1, plain(person.to().agencyName()));
            byte[] docx = letters.docx(made.get(at));
            files.put(stem + ".docx", docx);
            files.put(stem + ".eml", drafts.eml(draft(made.get(at), person.to().address().stream().toList(), new MailDraft.Attachment(stem + ".docx", LetterWriter.MEDIA_TYPE, docx))));
        }
        return files;
    }

    static MailDraft draft(Letter letter, List<String> to, MailDraft.Attachment attachment) {
        String body = String.join("\n\n", letter.paragraphs()) + "\n\n" + letter.closing() + "\n\n" + String.join("\n", letter.sender()) + "\n";
        return new MailDraft(to, letter.subject(), body, List.of(attachment));
    }

    /** A name that every file system takes: letters, digits and hyphens. */
    static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed = letters.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "agency" : trimmed.substring(0, Math.min(40, trimmed.length()));
    }
}
