package uk.cdop.casebook.importing.requestfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import uk.cdop.casebook.importing.requestfile.ReturnFileReader.FilledFile;

/** Finds mark and answers in the fields of a PDF. Nothing in it is run, followed or drawn; nothing is written to disk. */
final class FilledPdf {

    private static final String MARK = "casebook";
    private static final int MOST_FIELDS = 5_000;
    private static final int LONGEST_VALUE = 32_767;
    private static final long MOST_MEMORY = 64L << 20;

    /** The library logs what it stumbles over, and that may be what a file says. The field keeps the setting alive. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    FilledPdf() {
        LIBRARY.setLevel(Level.OFF);
    }

    FilledFile read(Path file) throws IOException, NotOurs {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 5 || bytes[0] != '%' || bytes[1] != 'P' || bytes[2] != 'D' || bytes[3] != 'F') {
            throw new NotOurs(NotOurs.DAMAGED);
        }
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                throw new NotOurs("The PDF is protected with a password. Ask the agency for the form as it was sent, without a password of its own.");
            }
            ActiveContent.refuse(document);
            return fields(document.getDocumentCatalog().getAcroForm(null));
        } catch (InvalidPasswordException locked) {
            throw new NotOurs("The PDF is protected with a password. Ask the agency for the form as it was sent, without a password of its own.");
        } catch (IOException damaged) {
            throw new NotOurs(NotOurs.DAMAGED);
        } catch (RuntimeException | StackOverflowError damaged) {
            // The library throws any unchecked type on hostile files; its messages may quote the file and are left behind.
            throw new NotOurs(NotOurs.DAMAGED);
        }
    }

    private static FilledFile fields(PDAcroForm form) throws NotOurs {
        if (form == null) {
            throw new NotOurs(NotOurs.UNKNOWN);
        }
        Map<String, String> words = new LinkedHashMap<>();
        int seen = 0;
        for (PDField field : form.getFieldTree()) {
            if (++seen > MOST_FIELDS) {
                throw new NotOurs(NotOurs.UNKNOWN);
            }
            String value = value(field);
            if (value.length() > LONGEST_VALUE) {
                throw new NotOurs("An answer in the PDF is longer than 32,767 characters. Ask for a shorter one, or type it in.");
            }
            words.putIfAbsent(field.getFullyQualifiedName().replace(':', '.'), value);
        }
        return new FilledFile(words.getOrDefault(MARK, ""), words);
    }

    private static String value(PDField field) {
        return switch (field) {
            case PDTextField text -> text.getValue();
            case PDChoice choice -> choice.getValue().isEmpty() ? "" : choice.getValue().getFirst();
            default -> "";
        };
    }
}
