package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.Map;
import uk.cdop.casebook.casework.paper.Paper;

/** Writes papers for a word processor. The same paper gives the same bytes. */
public interface PaperWriter {

    byte[] docx(Paper paper);

    /** Writes all the files or none; {@link uk.cdop.casebook.office.failure.OfficeFailure} where the world is in the way. */
    void write(Path folder, Map<String, byte[]> files);
}
