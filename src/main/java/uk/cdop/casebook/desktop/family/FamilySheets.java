package uk.cdop.casebook.desktop.family;

import static uk.cdop.casebook.casework.family.FamilyChecks.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.ContactWishes;
import uk.cdop.casebook.casework.family.FamilyContact;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyFeedback;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.family.SupportOffer;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.entry.EntrySheet;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The entries of each sheet about a family, and what was entered on them. */
final class FamilySheets {

    static final FieldKey TAKEN_UP = FieldKey.of("family_taken_up");
    static final FieldKey INTERPRETER = FieldKey.of("family_interpreter");
    static final FieldKey NOT_BEFORE = FieldKey.of("family_not_before");
    static final FieldKey EVERY_YEAR = FieldKey.of("family_every_year");
    static final FieldKey LETTER = FieldKey.of("family_letter");
    static final FieldKey MEETING = FieldKey.of("family_meeting_on");
    static final FieldKey FOLDER = FieldKey.of("family_folder");

    private static final List<Entry.Choice> YES_NO = List.of(new Entry.Choice("yes", "Yes"), new Entry.Choice("no", "No"));

    private FamilySheets() {}

    private static Entry text(FieldKey key, String label) {
        return Entry.of(key, label, Entry.Kind.TEXT);
    }

    private static Entry day(String label, LocalDate today) {
        return Entry.of(ON, label, Entry.Kind.DATE).needed("Give the day.").starting(Optional.of(today));
    }

    static List<Entry> worker(Optional<KeyWorker> worker, LocalDate today) {
        return List.of(
                text(NAME, "Name").needed("Give the name of the key worker.").starting(worker.map(KeyWorker::name)),
                text(ROLE, "Role").starting(worker.flatMap(KeyWorker::role)),
                text(ORGANISATION, "Organisation").starting(worker.flatMap(KeyWorker::organisation)),
                text(CONTACT, "Telephone or e-mail").starting(worker.flatMap(KeyWorker::contact)),
                day("Named on", worker.map(KeyWorker::namedOn).orElse(today)));
    }

    static FamilyEvent worker(EntrySheet sheet) {
        return new FamilyEvent.KeyWorkerNamed(new KeyWorker(
                sheet.said(NAME).orElse(""), sheet.said(ROLE), sheet.said(ORGANISATION), sheet.said(CONTACT), on(sheet)));
    }

    static LocalDate on(EntrySheet sheet) {
        return sheet.entry(ON).day().orElseThrow();
    }

    static List<Entry> dayOnly(String label, Optional<LocalDate> known, LocalDate today) {
        return List.of(day(label, known.orElse(today)));
    }

    static List<Entry> support(LocalDate today) {
        return List.of(
                day("Offered on", today), new Entry(TAKEN_UP, "Taken up", Entry.Kind.CHOICE, YES_NO),
                Entry.of(WHAT, "What was offered, and by whom", Entry.Kind.LONG_TEXT).needed("Say what was offered."));
    }

    static FamilyEvent support(EntrySheet sheet) {
        return new FamilyEvent.SupportOffered(new SupportOffer(on(sheet), sheet.said(WHAT).orElse(""), sheet.said(TAKEN_UP).map("yes"::equals)));
    }

    static List<Entry> question(LocalDate today) {
        return List.of(
                Entry.of(QUESTION, "The question, in the family’s own words", Entry.Kind.LONG_TEXT).needed("Write the question in the family’s own words."),
                day("Asked on", today));
    }

    static List<Entry> answer(LocalDate today) {
        return List.of(
                Entry.of(ANSWER, "What the family was told", Entry.Kind.LONG_TEXT).needed("Write what the family was told."), day("Answered on", today));
    }

    static List<Entry> wishes(ContactWishes wishes) {
        return List.of(
                Entry.of(WRITE_TO, "Write to: name, then the address line by line", Entry.Kind.LONG_TEXT).starting(wishes.writeTo()),
                text(HOW, "How (letter, telephone, through whom)").starting(wishes.how()),
                text(LANGUAGE, "Language").starting(wishes.language()),
                Entry.of(NOT_BEFORE, "No contact before", Entry.Kind.DATE).starting(wishes.notBefore()),
                Entry.of(INTERPRETER, "An interpreter is needed", Entry.Kind.TICK).starting(Optional.of(wishes.interpreter())));
    }

    static FamilyEvent wishes(EntrySheet sheet) {
        return new FamilyEvent.WishesRecorded(new ContactWishes(
                sheet.said(WRITE_TO), sheet.said(HOW), sheet.said(LANGUAGE), sheet.entry(INTERPRETER).ticked(), sheet.entry(NOT_BEFORE).day()));
    }

    static List<Entry> avoid() {
        return List.of(
                Entry.of(ON, "Day to avoid", Entry.Kind.DATE).needed("Give the day."),
                text(WHY, "What the day is"),
                Entry.of(EVERY_YEAR, "Every year", Entry.Kind.TICK).starting(Optional.of(true)));
    }

    static FamilyEvent avoid(EntrySheet sheet) {
        return new FamilyEvent.DateToAvoid(new AvoidedDate(on(sheet), sheet.entry(EVERY_YEAR).ticked(), sheet.said(WHY)));
    }

    static List<Entry> feedback(FamilyFeedback feedback) {
        return List.of(
                Entry.of(HOW, "What they will be told, as agreed", Entry.Kind.LONG_TEXT).starting(feedback.how()),
                Entry.of(ON, "Agreed on", Entry.Kind.DATE).starting(feedback.agreedOn()),
                Entry.of(GIVEN_ON, "Given on", Entry.Kind.DATE).starting(feedback.givenOn()),
                text(GIVEN_BY, "Given by").starting(feedback.givenBy()));
    }

    static FamilyEvent feedback(EntrySheet sheet) {
        return new FamilyEvent.FeedbackRecorded(new FamilyFeedback(
                sheet.entry(ON).day(), sheet.said(HOW), sheet.entry(GIVEN_ON).day(), sheet.said(GIVEN_BY)));
    }

    static List<Entry> contact(LocalDate today) {
        return List.of(
                day("On", today), text(WHO, "Who was in touch with whom").needed("Say who was in touch with whom."),
                Entry.of(WHAT, "What was said", Entry.Kind.LONG_TEXT).needed("Say in a few words what was said."));
    }

    static FamilyEvent contact(EntrySheet sheet) {
        return new FamilyEvent.InTouch(new FamilyContact(on(sheet), sheet.said(WHO).orElse(""), sheet.said(WHAT).orElse("")));
    }

    static List<Entry> letter(FamilyLedger ledger, LocalDate today, String folder) {
        List<Entry.Choice> kinds = Arrays.stream(FamilyLetterKind.values()).map(kind -> new Entry.Choice(kind.code(), kind.label())).toList();
        FamilyLetterKind next = Arrays.stream(FamilyLetterKind.values())
                .filter(kind -> ledger.letters().stream().noneMatch(letter -> letter.kind() == kind)).findFirst().orElse(FamilyLetterKind.AFTER_PANEL);
        return List.of(
                new Entry(LETTER, "Letter", Entry.Kind.CHOICE, kinds).needed("Choose the letter.").starting(Optional.of(next.code())),
                day("Goes out on", today),
                Entry.of(MEETING, "Day of the meeting or panel, where the letter names it", Entry.Kind.DATE),
                Entry.of(FOLDER, "Folder for the file", Entry.Kind.FOLDER).needed("Give the folder in which the letter is put.").starting(Optional.of(folder)),
                Entry.of(OVERRIDE, "Only for a day to keep clear: why it must go that day", Entry.Kind.LONG_TEXT));
    }
}
