package uk.cdop.casebook.importing.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.document.DocumentForm;
import uk.cdop.casebook.office.door.DocumentReader;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Tells what a file is by its first bytes, and shows the four forms that are kept. */
public final class ShownFiles implements DocumentReader {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Override
    public byte[] bytes(Path file, long mostBytes) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Math.toIntExact(mostBytes + 1));
        } catch (IOException unreadable) {
            throw OfficeFailure.world("The file cannot be read. Nothing was attached. "
                    + "If another program has it open, close it there; check that you may read it, and try again.");
        }
    }

    @Override
    public Optional<DocumentForm> form(byte[] content) {
        if (begins(content, PDF)) {
            return Optional.of(DocumentForm.PDF);
        }
        if (begins(content, PNG) || begins(content, JPEG)) {
            return Optional.of(DocumentForm.PICTURE);
        }
        if (begins(content, ZIP)) {
            return WordPages.isWord(content) ? Optional.of(DocumentForm.WORD) : Optional.empty();
        }
        return isText(content) ? Optional.of(DocumentForm.TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    @Override
    public Pages open(byte[] content, DocumentForm form) {
        return switch (form) {
            case PDF -> new PdfPages(content);
            case PICTURE -> new PicturePage(content);
            case WORD -> new WordPages(content);
            case TEXT -> new TextPage(new String(content, StandardCharsets.UTF_8));
        };
    }

    @Override
    public List<String> texts(byte[] content, DocumentForm form) {
        return switch (form) {
            case PDF -> new PdfPages(content).texts();
            case PICTURE -> List.of("");
            case WORD, TEXT -> List.of(((Page.Words) open(content, form).page(0)).text());
        };
    }

    static OfficeFailure damaged() {
        return new OfficeFailure(OfficeFailure.Kind.REFUSED,
                "The file is damaged, or protected with a password, and cannot be shown. Nothing was changed. "
                        + "Open it in the program it came from, save it again without protection, and attach that.");
    }

    /** The whole text as one page. */
    record TextPage(String text) implements Pages {

        @Override
        public int count() {
            return 1;
        }

        @Override
        public Page page(int number) {
            return new Page.Words(text);
        }

        @Override
        public String toString() {
            return "TextPage";
        }
    }
}
