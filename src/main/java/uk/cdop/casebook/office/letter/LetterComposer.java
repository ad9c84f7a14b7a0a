package uk.cdop.casebook.office.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.letter.FilledLetter;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.office.door.Records;

/** Makes letters from the wording in force and the office's letterhead, inside the reading or unit of work of its caller. */
public final class LetterComposer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final String CLOSING = "Yours sincerely";

    private final LetterTemplates templates;

    public LetterComposer(LetterTemplates templates) {
        this.templates = templates;
    }

    /**
     * Which letter, to whom and about what.
     *
     * @param reference what stands after "Our reference"; never a name
     * @param values    what the feature knows; the office's own name, telephone and signatory are added here
     */
    public record Wanted(
            LetterKind kind, int level, List<String> addressee, Optional<String> secureEmail, LocalDate date, String reference,
            Map<Placeholder, String> values) {

        @Override
        public String toString() {
            return "Wanted " + kind;
        }
    }

    public ComposedLetter compose(Records records, Wanted wanted) {
        Letterhead head = LetterTemplates.letterhead(records);
        LetterTemplate template = templates.inForce(records, wanted.kind(), wanted.level());
        return switch (template.fill(values(wanted, head))) {
            case FilledLetter.StillOpen open -> new ComposedLetter.NotComposed(open.sentence());
            case FilledLetter.Filled filled -> new ComposedLetter.Composed(new Letter(
                    head.lines(), wanted.addressee(), wanted.secureEmail(), wanted.date(), wanted.reference(), filled.subject(),
                    filled.paragraphs(), CLOSING, head.sender()));
        };
    }

    private static Map<Placeholder, String> values(Wanted wanted, Letterhead head) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.TODAY, day(wanted.date()));
        values.put(Placeholder.OFFICE_NAME, head.office());
        values.put(Placeholder.OFFICE_PHONE, head.phone());
        values.put(Placeholder.OFFICE_EMAIL, head.email());
        values.put(Placeholder.SENDER_NAME, head.senderName());
        values.put(Placeholder.SENDER_ROLE, head.senderRole());
        values.putAll(wanted.values());
        return values;
    }

    /** As every letter writes a day: 14 Mar 2024. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }
}
