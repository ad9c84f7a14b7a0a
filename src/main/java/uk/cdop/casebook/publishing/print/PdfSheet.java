package uk.cdop.casebook.publishing.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import uk.cdop.casebook.office.door.PrintedSheet;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.SheetWriter;
import uk.cdop.casebook.publishing.file.AllOrNothing;

/** Writes a sheet as a PDF file of A4 pages, with its typeface within, so that it looks and prints the same everywhere. */
public final class PdfSheet implements SheetWriter {

    @Override
    public void write(PrintedSheet sheet, Path file) {
        Path target = file.toAbsolutePath();
        AllOrNothing.write(target.getParent(), Map.of(target.getFileName().toString(), bytes(sheet)), Progress.NONE);
    }

    static byte[] bytes(PrintedSheet sheet) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfFont plain = PdfFont.of("Inter-Regular.otf");
            PdfFont bold = PdfFont.of("Inter-Bold.otf");
            List<PDPage> pages = new ArrayList<>();
            for (String content : SheetPages.of(sheet, plain, bold)) {
                pages.add(page(document, content));
            }
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("P"), plain.dictionary(document));
            fonts.setItem(COSName.getPDFName("B"), bold.dictionary(document));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            pages.forEach(page -> page.getCOSObject().setItem(COSName.RESOURCES, resources));
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentCatalog().setLanguage("en-GB");
            document.save(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static PDPage page(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) SheetPages.WIDTH, (float) SheetPages.HEIGHT));
        page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
        document.addPage(page);
        return page;
    }
}
