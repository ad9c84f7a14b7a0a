package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.document.DocumentForm;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Reads files that people attach, and shows what is in them without any other program and without a copy on disk. */
public interface DocumentReader {

    /** The bytes of a file, {@code mostBytes + 1} of them at most; {@link OfficeFailure} where it cannot be read. */
    byte[] bytes(Path file, long mostBytes);

    /** What the content is; empty where it is nothing that can be shown. */
    Optional<DocumentForm> form(byte[] content);

    /** The pages to be shown, read from memory; {@link OfficeFailure} REFUSED where the content is damaged or protected. */
    Pages open(byte[] content, DocumentForm form);

    /**
     * What can be read as words, page by page in their order; a page is blank where it only shows a picture. {@link OfficeFailure} REFUSED
     * where the content is damaged or protected.
     */
    List<String> texts(byte[] content, DocumentForm form);

    /** The pages of one document; each is drawn when it is asked for. */
    interface Pages {

        int count();

        /** Pages count from 0. */
        Page page(int number);
    }

    /** One page of a document on the screen. */
    sealed interface Page {

        /** Pixels row by row, each as alpha, red, green, blue. */
        record Picture(int width, int height, int[] pixels) implements Page {

            @Override
            public String toString() {
                return "Picture";
            }
        }

        record Words(String text) implements Page {

            @Override
            public String toString() {
                return "Words";
            }
        }
    }
}
