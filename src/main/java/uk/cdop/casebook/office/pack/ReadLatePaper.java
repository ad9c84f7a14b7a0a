package uk.cdop.casebook.office.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.document.DocumentForm;
import uk.cdop.casebook.office.door.DocumentReader;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Reads the words of a late paper out of a Word, PDF or text file, for a person to look over before it is added; nothing is kept. */
@Needs(Right.RUN_PANEL)
public final class ReadLatePaper {

    private static final long MOST_BYTES = 25_000_000;
    private static final String NOTHING = " Nothing was added.";

    private final Session session;
    private final DocumentReader files;

    public ReadLatePaper(Session session, DocumentReader files) {
        this.session = session;
        this.files = files;
    }

    /** What came of reading a file. */
    public sealed interface ReadLatePaperOutcome {

        /** @param leftOut what of the file is not among the words, where something is not */
        record Read(String text, Optional<String> leftOut) implements ReadLatePaperOutcome {

            @Override
            public String toString() {
                return "Read";
            }
        }

        /** The sentence says what to do instead. */
        record Refused(String sentence) implements ReadLatePaperOutcome {}
    }

    public ReadLatePaperOutcome read(Path file) {
        session.read(Right.RUN_PANEL, records -> file);
        byte[] content;
        try {
            content = files.bytes(file, MOST_BYTES);
        } catch (OfficeFailure inTheWay) {
            return refused("The file cannot be read." + NOTHING + " If another program has it open, close it there, and try again.");
        }
        if (content.length > MOST_BYTES) {
            return refused("The file has more than 25 MB." + NOTHING + " Copy its words into the box instead.");
        }
        Optional<DocumentForm> form = files.form(content);
        if (form.isEmpty()) {
            return refused("Only Word files (.docx), PDF files and plain text can be read." + NOTHING + " Save the paper as one of these, or copy its words into the box.");
        }
        return texts(content, form.get());
    }

    private ReadLatePaperOutcome texts(byte[] content, DocumentForm form) {
        try {
            return read(files.texts(content, form), form);
        } catch (OfficeFailure damaged) {
            return refused("The file is damaged, or protected with a password, and cannot be read." + NOTHING + " Save it again without protection, or copy its words into the box.");
        }
    }

    private static ReadLatePaperOutcome read(List<String> pages, DocumentForm form) {
        String text = pages.stream().map(String::strip).filter(page -> !page.isEmpty()).collect(Collectors.joining("\n\n"));
        if (text.isEmpty()) {
            return refused(form == DocumentForm.PDF || form == DocumentForm.PICTURE
                    ? "The file shows its pages as pictures, as a scanner makes them, and holds no words that can be read." + NOTHING + " Ask for it as a Word file, or type its words into the box."
                    : "The file holds no words." + NOTHING);
        }
        if (text.length() > AddLatePaper.LONGEST) {
            return refused("The file holds more than 200,000 characters." + NOTHING + " Copy the part that the panel needs into the box.");
        }
        return new ReadLatePaperOutcome.Read(text, leftOut(pages, form));
    }

    private static Optional<String> leftOut(List<String> pages, DocumentForm form) {
        List<String> blank = IntStream.range(0, pages.size()).filter(page -> pages.get(page).isBlank()).mapToObj(page -> String.valueOf(page + 1)).toList();
        if (!blank.isEmpty()) {
            return Optional.of((blank.size() == 1 ? "Page " + blank.getFirst() + " holds" : "Pages " + String.join(", ", blank) + " hold") + " no words that can be read. Look there and type what is missing.");
        }
        return form == DocumentForm.WORD ? Optional.of("Headers, footnotes, comments, text boxes and pictures of the file are not in it.") : Optional.empty();
    }

    private static ReadLatePaperOutcome refused(String sentence) {
        return new ReadLatePaperOutcome.Refused(sentence);
    }
}
