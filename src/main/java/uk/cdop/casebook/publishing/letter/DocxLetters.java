package uk.cdop.casebook.publishing.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.publishing.file.SettledZip;

/** Writes letters as .docx. The properties of the file carry the day of the letter and nothing of a case. */
public final class DocxLetters implements LetterWriter {

    @Override
    public byte[] docx(Letter letter) {
        try (XWPFDocument document = new XWPFDocument()) {
            new LetterPage(document).fill(letter);
            properties(document, letter);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void properties(XWPFDocument document, Letter letter) {
        Optional<Date> day = Optional.of(Date.from(letter.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = document.getProperties().getCoreProperties();
        core.setCreated(day);
        core.setModified(day);
        core.setCreator("CDOP Casebook");
        core.setTitle("Letter");
    }

    @Override
    public void write(Letter letter, Path docx) {
        AllOrNothing.write(docx.toAbsolutePath().getParent(), Map.of(docx.getFileName().toString(), docx(letter)), Progress.NONE);
    }
}
