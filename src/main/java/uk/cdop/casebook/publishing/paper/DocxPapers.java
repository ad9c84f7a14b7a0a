package uk.cdop.casebook.publishing.paper;

import java.nio.file.Path;
import java.util.Map;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.office.door.PaperWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.publishing.file.WordFile;

/** Writes papers as .docx. The properties of the file carry the title, the office and the day, and nothing of a case. */
public final class DocxPapers implements PaperWriter {

    @Override
    public byte[] docx(Paper paper) {
        return WordFile.of(new WordFile.About(paper.title(), paper.office(), paper.day()), document -> new PaperPage(document).fill(paper));
    }

    @Override
    public void write(Path folder, Map<String, byte[]> files) {
        AllOrNothing.write(folder.toAbsolutePath(), files, Progress.NONE);
    }
}
