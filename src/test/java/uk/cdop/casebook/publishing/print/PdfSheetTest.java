package uk.cdop.casebook.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.door.PrintedSheet;
import uk.cdop.casebook.office.door.PrintedSheet.Line;
import uk.cdop.casebook.office.door.PrintedSheet.Part;
import uk.cdop.casebook.office.failure.OfficeFailure;

class PdfSheetTest {

    @TempDir
    Path folder;

    private static PrintedSheet sheet(int lines) {
        return new PrintedSheet("Reporting form", "CDOP-2024-0001 · answered by the office\nAsked in the wording of 1 April 2019", List.of(
                new Part("Reporter", List.of(new Line("Name of reporter", "Ángel Example — “the second”"), new Line("", "Running text under the heading."))),
                new Part("Circumstances", IntStream.rangeClosed(1, lines).mapToObj(line -> new Line("Question " + line, "An invented answer ".repeat(1 + line % 12))).toList())),
                "Printed 14 March 2024. Confidential.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        }
    }

    @Test
    void keepsEveryWordFindable() throws IOException {
        String text = text(PdfSheet.bytes(sheet(3)));
        assertThat(text).contains("Reporting form", "Asked in the wording of 1 April 2019", "Name of reporter", "Ángel Example — “the second”",
                "Running text under the heading.", "Question 3", "Page 1 of 1", "Confidential.");
    }

    @Test
    void turnsPagesAndNumbersThem() throws IOException {
        byte[] pdf = PdfSheet.bytes(sheet(120));
        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(3);
        assertThat(text(pdf)).contains("Page 1 of " + pages, "Page " + pages + " of " + pages, "Question 120");
    }

    @Test
    void printsASheetWithoutAnyPart() throws IOException {
        byte[] pdf = PdfSheet.bytes(new PrintedSheet("Nothing yet", "", List.of(), ""));
        assertThat(text(pdf)).contains("Nothing yet", "Page 1 of 1");
    }

    @Test
    void breaksAWordThatIsWiderThanThePage() throws IOException {
        String endless = String.join("", Collections.nCopies(300, "x"));
        byte[] pdf = PdfSheet.bytes(new PrintedSheet("Long", "", List.of(new Part("A", List.of(new Line("Label", endless)))), ""));
        assertThat(text(pdf).replaceAll("\\s", "")).contains(endless);
    }

    @Test
    void showsAQuestionMarkForALetterThatTheTypefaceLacks() throws IOException {
        byte[] pdf = PdfSheet.bytes(new PrintedSheet("Letters", "", List.of(new Part("A", List.of(new Line("Name", "X 漢 Y\tZ")))), ""));
        assertThat(text(pdf)).contains("X ? Y");
    }

    @Test
    void looksAsItShould() throws IOException {
        try (PDDocument read = Loader.loadPDF(PdfSheet.bytes(sheet(60)))) {
            BufferedImage drawn = new PDFRenderer(read).renderImageWithDPI(0, 90);
            File file = new File("target/pictures/form-printed.png");
            file.getParentFile().mkdirs();
            ImageIO.write(drawn, "png", file);
            int dark = 0;
            for (int x = 0; x < drawn.getWidth(); x++) {
                for (int y = 0; y < drawn.getHeight(); y++) {
                    dark += (drawn.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
                }
            }
            assertThat(dark).isGreaterThan(5_000);
        }
    }

    @Test
    void writesTheWholeFileOrSaysWhyNot() throws IOException {
        Path file = folder.resolve("form.pdf");
        new PdfSheet().write(sheet(2), file);
        assertThat(pages(Files.readAllBytes(file))).isEqualTo(1);
        Path notAFolder = Files.writeString(folder.resolve("taken"), "x");
        assertThatThrownBy(() -> new PdfSheet().write(sheet(2), notAFolder.resolve("form.pdf"))).isInstanceOf(OfficeFailure.class);
        assertThat(Files.readString(notAFolder)).isEqualTo("x");
    }
}
