package uk.cdop.casebook.importing.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import uk.cdop.casebook.office.door.DocumentReader.Page;
import uk.cdop.casebook.office.door.DocumentReader.Pages;

/** The pages of a PDF drawn as pictures: nothing in it is run, followed or saved. */
final class PdfPages implements Pages {

    private static final float WIDTH = 1_100;
    private static final float MOST_HEIGHT = 3_300;
    private static final Pattern TORN = Pattern.compile("(?<=\\p{L})[-\\u00AD]\\n(?=\\p{Ll})");
    private static final Pattern GOES_ON = Pattern.compile("(?<=[^.!?:\\n]) ?\\n(?=\\p{Ll})");

    private final byte[] content;
    private final int count;

    PdfPages(byte[] content) {
        this.content = content;
        this.count = reading(PDDocument::getNumberOfPages);
        if (count == 0) {
            throw ShownFiles.damaged();
        }
    }

    private interface Reading<T> {

        T of(PDDocument document) throws IOException;
    }

    /** Whatever a broken file makes the library throw means one thing to the person at the desk. */
    private <T> T reading(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw ShownFiles.damaged();
            }
            return reading.of(document);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException
                | NullPointerException broken) {
            throw ShownFiles.damaged();
        }
    }

    /** The words of each page, with the lines of a sentence put together again. */
    List<String> texts() {
        return reading(document -> {
            List<String> texts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= count; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replace("\r\n", "\n").strip();
                texts.add(GOES_ON.matcher(TORN.matcher(text).replaceAll("")).replaceAll(" "));
            }
            return texts;
        });
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Page page(int number) {
        return reading(document -> {
            PDRectangle box = document.getPage(number).getCropBox();
            float scale = Math.min(WIDTH / Math.max(1, box.getWidth()), MOST_HEIGHT / Math.max(1, box.getHeight()));
            BufferedImage drawn = new PDFRenderer(document).renderImage(number, scale, ImageType.RGB);
            return PicturePage.picture(drawn);
        });
    }
}
