package uk.cdop.casebook.publishing.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.office.door.PaperWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.publishing.file.SettledZip;

/** Writes papers as .docx. The properties of the file carry the title and the day and nothing of a case. */
public final class DocxPapers implements PaperWriter {

    @Override
    public byte[] docx(Paper paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            new PaperPage(document).fill(paper);
            Optional<Date> day = Optional.of(Date.from(paper.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
            var core = document.getProperties().getCoreProperties();
            core.setCreated(day);
            core.setModified(day);
            core.setCreator("CDOP Casebook");
            core.setTitle(paper.title());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void write(Path folder, Map<String, byte[]> files) {
        AllOrNothing.write(folder.toAbsolutePath(), files, Progress.NONE);
    }
}
