package uk.cdop.casebook.importing.outgoing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;

/** What the pages of a PDF file show or say beside their text: stamps and notes with words in their looks, and words for reading aloud. */
final class PdfLooks {

    private PdfLooks() {}

    /** Draws stamps and notes into their pages, in memory, so that their words are read with the page. */
    static void drawNotes(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            List<PDFormXObject> looks = page.getAnnotations().stream().flatMap(PdfLooks::looks).toList();
            if (!looks.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    for (PDFormXObject look : looks) {
                        content.drawForm(look);
                    }
                }
            }
        }
    }

    private static Stream<PDFormXObject> looks(PDAnnotation note) {
        return note.getAppearance() == null ? Stream.empty()
                : Stream.of(note.getAppearance().getNormalAppearance(), note.getAppearance().getRolloverAppearance(), note.getAppearance().getDownAppearance())
                        .filter(look -> look != null).flatMap(PdfLooks::looks).distinct();
    }

    private static Stream<PDFormXObject> looks(PDAppearanceEntry look) {
        return look.isStream() ? Stream.of(look.getAppearanceStream()) : look.getSubDictionary().values().stream().map(PDFormXObject.class::cast);
    }

    /** What stands between the words of a page, such as what a reading aloud says instead of them. */
    static List<COSDictionary> spoken(PDPage page) throws IOException {
        return page.hasContents() ? new PDFStreamParser(page).parse().stream()
                .filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).toList() : List.of();
    }
}
