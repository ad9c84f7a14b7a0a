package uk.cdop.casebook.publishing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What every .docx of the office has: A4, one face, British English, a numbered foot, and properties that name the office and no person. */
public final class WordFile {

    public static final String FACE = "Calibri";

    private static final String LANGUAGE = "en-GB";
    private static final String MUTED = "4A5560";
    private static final int FOOT_SIZE = 9;
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    private WordFile() {}

    /** What the properties say. */
    public record About(String title, String author, LocalDate day) {

        @Override
        public String toString() {
            return "About";
        }
    }

    /** @param fill puts the words in */
    public static byte[] of(About about, Consumer<XWPFDocument> fill) {
        try (XWPFDocument document = new XWPFDocument()) {
            speaksBritishEnglish(document);
            fill.accept(document);
            properties(document, about);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException("a document could not be put together"));
        }
    }

    private static void speaksBritishEnglish(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts face = CTFonts.Factory.newInstance();
        face.setAscii(FACE);
        face.setHAnsi(FACE);
        face.setCs(FACE);
        face.setEastAsia(FACE);
        styles.setDefaultFonts(face);
        styles.setSpellingLanguage(LANGUAGE);
    }

    private static void properties(XWPFDocument document, About about) throws InvalidFormatException {
        Optional<Date> day = Optional.of(Date.from(about.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = document.getProperties().getCoreProperties();
        core.setCreated(day);
        core.setModified(day);
        core.setCreator(about.author());
        core.setTitle(about.title());
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    }

    /** @param margin on each side, in twentieths of a point */
    public static void sheet(XWPFDocument document, int margin) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar page = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(margin);
        page.setTop(side);
        page.setBottom(side);
        page.setLeft(side);
        page.setRight(side);
        page.setFooter(BigInteger.valueOf(margin / 2));
        page.setHeader(BigInteger.valueOf(margin / 2));
    }

    /** The same small words at the foot of every page, then which page of how many it is. */
    public static void foot(XWPFDocument document, String text) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        small(foot.createRun()).setText(text + " Page ");
        field(foot, "PAGE");
        small(foot.createRun()).setText(" of ");
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph foot, String code) {
        var field = foot.getCTP().addNewFldSimple();
        field.setInstr(code);
        small(new XWPFRun(field.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) foot)).setText("1");
    }

    private static XWPFRun small(XWPFRun run) {
        run.setFontFamily(FACE);
        run.setFontSize(FOOT_SIZE);
        run.setColor(MUTED);
        return run;
    }
}
