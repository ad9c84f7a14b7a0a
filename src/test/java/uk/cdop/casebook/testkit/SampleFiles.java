package uk.cdop.casebook.testkit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small invented files of each form that can be attached to a case. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] pdf(int pages, String words) {
        return pdf(pages, words, false);
    }

    public static byte[] protectedPdf() {
        return pdf(1, "An invented report", true);
    }

    private static byte[] pdf(int pages, String words, boolean protect) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                page(document, words + ", page " + page);
            }
            if (protect) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void page(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
            content.newLineAtOffset(72, 720);
            content.showText(words);
            content.endText();
        }
    }

    public static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, height / 2, Color.ORANGE.getRGB());
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] word(String words) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            document.createTable(1, 2).getRow(0).getCell(0).setText("In a table");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
