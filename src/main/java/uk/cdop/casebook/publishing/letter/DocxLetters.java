package uk.cdop.casebook.publishing.letter;

import java.nio.file.Path;
import java.util.Map;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.publishing.file.WordFile;

/** Writes letters as .docx. The properties of the file carry the subject, which names nobody, the office and the day. */
public final class DocxLetters implements LetterWriter {

    @Override
    public byte[] docx(Letter letter) {
        return WordFile.of(new WordFile.About(letter.subject(), letter.letterhead().getFirst(), letter.date()), document -> new LetterPage(document).fill(letter));
    }

    @Override
    public void write(Letter letter, Path docx) {
        AllOrNothing.write(docx.toAbsolutePath().getParent(), Map.of(docx.getFileName().toString(), docx(letter)), Progress.NONE);
    }
}
