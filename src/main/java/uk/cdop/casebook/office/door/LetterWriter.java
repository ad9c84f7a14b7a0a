package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import uk.cdop.casebook.casework.letter.Letter;

/** Writes letters for a word processor. The same letter gives the same bytes. */
public interface LetterWriter {

    String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    byte[] docx(Letter letter);

    /** Writes the whole file or none; {@link uk.cdop.casebook.office.failure.OfficeFailure} where the world is in the way. */
    void write(Letter letter, Path docx);
}
