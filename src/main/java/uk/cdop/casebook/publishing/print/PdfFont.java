package uk.cdop.casebook.publishing.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * One typeface of the program within a PDF file. Its outlines are of the kind (CFF) that PDFBox reads but does not embed,
 * so that the few dictionaries are made here. Source: ISO 32000-1, 9.7 (composite fonts) and 9.9 (embedded fonts).
 */
final class PdfFont {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final double PER_EM = 1000;
    private static final char UNKNOWN = '?';

    private final OpenTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, String> used = new TreeMap<>();

    private PdfFont(byte[] file) throws IOException {
        this.font = new OTFParser().parse(new RandomAccessReadBuffer(file));
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static PdfFont of(String name) throws IOException {
        try (InputStream in = PdfFont.class.getResourceAsStream(FOLDER + name)) {
            return new PdfFont(in.readAllBytes());
        }
    }

    /** The width of the text in points at the size. */
    double width(String text, double size) throws IOException {
        double units = 0;
        for (int glyph : glyphs(text)) {
            units += font.getAdvanceWidth(glyph);
        }
        return units * size / font.getUnitsPerEm();
    }

    /** The text as a hexadecimal string of glyphs, for the operator Tj. */
    String shown(String text) {
        StringBuilder hex = new StringBuilder("<");
        for (int glyph : glyphs(text)) {
            hex.append("%04X".formatted(glyph));
        }
        return hex.append('>').toString();
    }

    private int[] glyphs(String text) {
        return text.codePoints().map(this::glyph).toArray();
    }

    private int glyph(int letter) {
        int glyph = glyphs.getGlyphId(letter);
        int shown = glyph == 0 ? glyphs.getGlyphId(UNKNOWN) : glyph;
        used.putIfAbsent(shown, glyph == 0 ? String.valueOf(UNKNOWN) : Character.toString(letter));
        return shown;
    }

    /** Made last, when every letter that is used has been shown once. */
    COSDictionary dictionary(PDDocument document) throws IOException {
        COSDictionary composite = named("Font", "Type0");
        composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document));
        composite.setItem(COSName.DESCENDANT_FONTS, descendants);
        composite.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return composite;
    }

    private COSDictionary descendant(PDDocument document) throws IOException {
        COSDictionary descendant = named("Font", "CIDFontType0");
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document));
        COSArray widths = new COSArray();
        for (int glyph : used.keySet()) {
            COSArray one = new COSArray();
            one.add(COSInteger.get(Math.round(font.getAdvanceWidth(glyph) * PER_EM / font.getUnitsPerEm())));
            widths.add(COSInteger.get(glyph));
            widths.add(one);
        }
        descendant.setItem(COSName.W, widths);
        return descendant;
    }

    private COSDictionary descriptor(PDDocument document) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, font.getName());
        descriptor.setInt(COSName.FLAGS, 4);
        var box = font.getFontBBox();
        float scale = (float) (PER_EM / font.getUnitsPerEm());
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(box.getLowerLeftX() * scale, box.getLowerLeftY() * scale, box.getWidth() * scale, box.getHeight() * scale));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, Math.round(font.getHorizontalHeader().getAscender() * scale));
        descriptor.setInt(COSName.DESCENT, Math.round(font.getHorizontalHeader().getDescender() * scale));
        descriptor.setInt(COSName.CAP_HEIGHT, Math.round(font.getOS2Windows().getCapHeight() * scale));
        descriptor.setInt(COSName.STEM_V, 80);
        COSDictionary program = stream(document, font.getTableBytes(font.getTableMap().get("CFF ")));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        descriptor.setItem(COSName.FONT_FILE3, program);
        return descriptor;
    }

    private COSDictionary named(String type, String subtype) throws IOException {
        COSDictionary made = new COSDictionary();
        made.setName(COSName.TYPE, type);
        made.setName(COSName.SUBTYPE, subtype);
        made.setName(COSName.BASE_FONT, font.getName());
        return made;
    }

    private static COSDictionary stream(PDDocument document, byte[] content) throws IOException {
        PDStream stream = new PDStream(document, new java.io.ByteArrayInputStream(content), COSName.FLATE_DECODE);
        return stream.getCOSObject();
    }

    /** So that a search in the file, a copy from it and a screen reader find words and not glyphs. */
    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        used.forEach((glyph, letter) -> {
            StringBuilder utf16 = new StringBuilder();
            letter.chars().forEach(unit -> utf16.append("%04X".formatted(unit)));
            map.append("1 beginbfchar <%04X> <%s> endbfchar\n".formatted(glyph, utf16));
        });
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end").toString();
    }
}
