package uk.cdop.casebook.publishing.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import uk.cdop.casebook.casework.pack.PackPages;
import uk.cdop.casebook.office.door.PackWriter;
import uk.cdop.casebook.office.door.PrintedSheet;

/** Writes the papers of a meeting as one PDF file: cover, contents, a section for each case, and page numbers that stay. */
public final class PackPdf implements PackWriter {

    private static final String FRONT = "front";
    private static final int FRONT_PAGES = 2;
    private static final float PALE = 0.13f;

    /** A section with its pages and the numbers they have. */
    private record Laid(Section section, PackLayout layout, PackPages pages) {

        private List<String> labels() {
            return pages.labels(layout.pages().size());
        }
    }

    @Override
    public Written write(Content content) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfFont plain = PdfFont.of("Inter-Regular.otf");
            PdfFont bold = PdfFont.of("Inter-Bold.otf");
            List<Laid> laid = sections(content, plain, bold);
            List<Laid> all = new ArrayList<>(List.of(front(content, laid, plain, bold)));
            all.addAll(laid);
            List<PDPage> pages = new ArrayList<>();
            for (Laid one : all) {
                addPages(document, pages, one, content);
            }
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("P"), plain.dictionary(document));
            fonts.setItem(COSName.getPDFName("B"), bold.dictionary(document));
            for (PDPage page : pages) {
                COSDictionary resources = new COSDictionary();
                resources.setItem(COSName.FONT, fonts);
                page.getCOSObject().setItem(COSName.RESOURCES, resources);
            }
            document.getDocumentInformation().setTitle(content.title());
            document.getDocumentCatalog().setLanguage("en-GB");
            PackOutline.into(document, all.stream().map(one -> new PackOutline.Place(one.section().title(), one.labels())).toList());
            document.setDocumentId((long) content.cover().hashCode());
            document.save(out);
            return new Written(out.toByteArray(), all.stream().map(Laid::pages).toList());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** In the order of their numbers: a case that came onto the agenda later stands at the end. */
    private static List<Laid> sections(Content content, PdfFont plain, PdfFont bold) throws IOException {
        List<PackPages> given = new ArrayList<>(content.given());
        if (given.isEmpty()) {
            given.add(new PackPages(FRONT, 1, FRONT_PAGES));
        }
        List<Laid> laid = new ArrayList<>();
        for (Section section : content.sections()) {
            PackLayout layout = new PackLayout(plain, bold, section.title());
            layout.title(section.title());
            for (PrintedSheet.Part part : section.parts()) {
                layout.part(part);
            }
            Optional<PackPages> kept = given.stream().filter(pages -> pages.section().equals(section.key())).findFirst();
            PackPages pages = kept.orElse(new PackPages(section.key(), PackPages.nextAfter(given), layout.pages().size()));
            if (kept.isEmpty()) {
                given.add(pages);
            }
            late(layout, section, pages, content.emptyPage());
            laid.add(new Laid(section, layout, pages));
        }
        laid.sort(Comparator.comparingInt(one -> one.pages().first()));
        return laid;
    }

    /** Numbers that the section no longer fills stay as empty pages; a late paper begins on a page of its own after them. */
    private static void late(PackLayout layout, Section section, PackPages pages, String emptyPage) throws IOException {
        while (layout.pages().size() < pages.span()) {
            layout.turn();
            layout.space(24);
            layout.text(10, emptyPage);
        }
        for (PrintedSheet.Part part : section.late()) {
            layout.turn();
            layout.part(part);
        }
    }

    private static Laid front(Content content, List<Laid> laid, PdfFont plain, PdfFont bold) throws IOException {
        PackLayout layout = new PackLayout(plain, bold, content.title());
        layout.space(150);
        layout.title(content.title());
        layout.space(10);
        for (String line : content.cover()) {
            layout.text(12, line);
        }
        layout.turn();
        layout.space(14);
        layout.title("Contents");
        for (Laid one : laid) {
            layout.entry(one.section().title(), one.labels().getFirst());
            for (int place = 0; place < one.section().late().size(); place++) {
                layout.entry("      " + one.section().late().get(place).heading(), "after " + one.pages().last());
            }
        }
        Section section = new Section(FRONT, content.title(), List.of(), List.of());
        PackPages pages = content.given().stream().filter(given -> given.section().equals(FRONT)).findFirst().orElse(new PackPages(FRONT, 1, FRONT_PAGES));
        return new Laid(section, layout, pages);
    }

    private static void addPages(PDDocument document, List<PDPage> pages, Laid one, Content content) throws IOException {
        List<String> labels = one.labels();
        for (int place = 0; place < one.layout().pages().size(); place++) {
            StringBuilder text = one.layout().pages().get(place);
            one.layout().foot(text, content.footer(), labels.get(place));
            PDPage page = new PDPage(new PDRectangle((float) PackLayout.WIDTH, (float) PackLayout.HEIGHT));
            page.setContents(new PDStream(document, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
            document.addPage(page);
            pages.add(page);
        }
    }

    @Override
    public byte[] copy(byte[] file, int number, int of, String wording) {
        String words = "Copy " + number + " of " + of + " - " + wording.replaceAll("[^ -~]", "-");
        try (PDDocument document = Loader.loadPDF(file); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
            for (PDPage page : document.getPages()) {
                mark(document, page, font, words);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void mark(PDDocument document, PDPage page, PDType1Font font, String words) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, 8.5f);
            content.newLineAtOffset((float) (PackLayout.WIDTH / 2 - font.getStringWidth(words) / 2000 * 8.5f), 26);
            content.showText(words);
            content.endText();
            PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(PALE);
            content.setGraphicsStateParameters(pale);
            float size = Math.min(46, 700 / (font.getStringWidth(words) / 1000));
            content.beginText();
            content.setFont(font, size);
            float half = font.getStringWidth(words) / 2000 * size;
            double turn = Math.toRadians(52);
            content.setTextMatrix(Matrix.getRotateInstance(turn, (float) (PackLayout.WIDTH / 2 - half * Math.cos(turn)), (float) (PackLayout.HEIGHT / 2 - half * Math.sin(turn))));
            content.showText(words);
            content.endText();
        }
    }
}
