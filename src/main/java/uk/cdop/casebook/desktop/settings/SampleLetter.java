package uk.cdop.casebook.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.letter.FilledLetter;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.casework.letter.Placeholder;

/** Fills a wording with a case that was made up, so that the office can read it as it will be read. */
final class SampleLetter {

    /** What the letterhead and the calendar give to every letter. */
    static final List<Placeholder> OF_THE_OFFICE = List.of(
            Placeholder.TODAY, Placeholder.OFFICE_NAME, Placeholder.OFFICE_PHONE, Placeholder.OFFICE_EMAIL, Placeholder.SENDER_NAME, Placeholder.SENDER_ROLE);

    private static final Map<Placeholder, String> INVENTED = new EnumMap<>(Map.ofEntries(
            Map.entry(Placeholder.TODAY, "14 Mar 2024"),
            Map.entry(Placeholder.CASE_REFERENCE, "CDOP-2024-0000"),
            Map.entry(Placeholder.CHILD_NAME, "Sample Child"),
            Map.entry(Placeholder.CHILD_DATE_OF_BIRTH, "29 Feb 2020"),
            Map.entry(Placeholder.CHILD_DATE_OF_DEATH, "1 Mar 2024"),
            Map.entry(Placeholder.ADDRESSEE_NAME, "Alex Addressee"),
            Map.entry(Placeholder.ADDRESSEE_ROLE, "Named nurse"),
            Map.entry(Placeholder.AGENCY, "Example Practice"),
            Map.entry(Placeholder.REQUEST_LIST, "CDOP-2024-0000, reporting form, asked on 15 Mar 2024"),
            Map.entry(Placeholder.FORM_LIST, "Reporting form"),
            Map.entry(Placeholder.SENT_DATE, "15 Mar 2024"),
            Map.entry(Placeholder.DUE_DATE, "8 Apr 2024"),
            Map.entry(Placeholder.MEETING_DATE, "23 May 2024"),
            Map.entry(Placeholder.MEETING_TIME, "14:00"),
            Map.entry(Placeholder.MEETING_PLACE, "Example House, room 2"),
            Map.entry(Placeholder.KEY_WORKER_NAME, "Kim Keyworker"),
            Map.entry(Placeholder.KEY_WORKER_PHONE, "01202 000 000"),
            Map.entry(Placeholder.OTHER_CDOP, "Elsewhere Child Death Overview Panel"),
            Map.entry(Placeholder.REASON, "Here stands the reason as it was written down."),
            Map.entry(Placeholder.THEME, "No answer after three reminders"),
            Map.entry(Placeholder.ACTION, "Here stands what is asked to be done."),
            Map.entry(Placeholder.FEEDBACK, "Here stands what the panel agreed to tell the family.")));

    private SampleLetter() {}

    static String of(LetterTemplate template, Letterhead head) {
        return switch (template.fill(values(head))) {
            case FilledLetter.StillOpen open -> "The letterhead has nothing yet for " + open.open().stream()
                    .map(Placeholder::meaning).sorted().reduce((one, other) -> one + ", " + other).orElse("") + ". Fill it in below, or take it out of the text.";
            case FilledLetter.Filled filled -> String.join("\n", head.lines()) + "\n\nOur reference: " + INVENTED.get(Placeholder.CASE_REFERENCE)
                    + "\n\n" + filled.subject() + "\n\n" + String.join("\n\n", filled.paragraphs())
                    + "\n\nYours sincerely\n\n" + String.join("\n", head.sender());
        };
    }

    private static Map<Placeholder, String> values(Letterhead head) {
        Map<Placeholder, String> values = new EnumMap<>(INVENTED);
        values.put(Placeholder.OFFICE_NAME, head.office());
        values.put(Placeholder.OFFICE_PHONE, head.phone());
        values.put(Placeholder.OFFICE_EMAIL, head.email());
        values.put(Placeholder.SENDER_NAME, head.senderName());
        values.put(Placeholder.SENDER_ROLE, head.senderRole());
        return values;
    }
}
