package uk.cdop.casebook.casework.requestfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;

/** What a request file carries out of sight, so that it finds its way back: request, case, day, and the versions of its forms. */
public record FileMark(UUID requestId, CaseNumber number, LocalDate madeOn, List<FormVersion> forms) {

    /** The word that begins the mark, with the number of its shape. */
    public static final String KIND = "casebook-return-1";

    public record FormVersion(FormCode form, LocalDate version) {}

    private static final int MOST_FORMS = 30;

    public FileMark {
        forms = List.copyOf(forms);
    }

    /** One line: fields parted by spaces. */
    public String text() {
        List<String> words = new ArrayList<>(List.of(KIND, requestId.toString(), number.text(), madeOn.toString()));
        forms.forEach(one -> words.add(one.form().code() + "@" + one.version()));
        return String.join(" ", words);
    }

    /** Empty where the text is no mark of ours. */
    public static Optional<FileMark> read(String text) {
        String[] words = text.strip().split(" ");
        if (words.length < 5 || words.length > MOST_FORMS || !words[0].equals(KIND) || !CaseNumber.isWellFormed(words[2])) {
            return Optional.empty();
        }
        try {
            List<FormVersion> forms = new ArrayList<>();
            for (int at = 4; at < words.length; at++) {
                int parted = words[at].indexOf('@');
                forms.add(new FormVersion(FormCode.ofCode(words[at].substring(0, parted)), LocalDate.parse(words[at].substring(parted + 1))));
            }
            return Optional.of(new FileMark(UUID.fromString(words[1]), new CaseNumber(words[2]), LocalDate.parse(words[3]), forms));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
