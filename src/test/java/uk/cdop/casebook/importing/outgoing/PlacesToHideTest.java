package uk.cdop.casebook.importing.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LeakSearch;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A name in every place of a file that somebody may forget. */
class PlacesToHideTest {

    private static final CaseNumber CASE = new CaseNumber("CDOP-2023-0001");
    private static final String NAME = "Placeholder";
    private static final LeakSearch SEARCH = LeakSearch.of(
            List.of(new Identifier(IdentifierKind.CHILD_NAME, CASE, "Kayleigh Placeholder", "Child")), CASE, new CommonWords(Set.of("the", "child")));

    private static List<LeakHit> hits(String name, byte[] content) {
        return SEARCH.in(name, new EveryText().parts(new OutgoingFile(name, content)));
    }

    private static void assertFound(String name, byte[] content) {
        assertThat(hits(name, content)).as(name).anyMatch(hit -> hit.kind() == IdentifierKind.CHILD_NAME);
    }

    private static byte[] zip(String comment, Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] office(String part, String xml) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        files.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return zip("", files);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "word/document.xml|<document><p><ins author='A'><r><t>Placeholder</t></r></ins></p></document>",
        "word/document.xml|<document><p><ins author='Placeholder' date='x'/></p></document>",
        "word/document.xml|<document><p><moveFrom><r><t>Placeholder</t></r></moveFrom></p></document>",
        "word/document.xml|<document><p><r><t>Place</t></r><proofErr/><r><t>holder</t></r></p></document>",
        "word/document.xml|<document><p><r><t>Place</t></r><r><softHyphen/></r><r><t>holder</t></r></p></document>",
        "word/document.xml|<document><p><r><t>Place</t></r><r><noBreakHyphen/></r><r><t>holder</t></r></p></document>",
        "word/document.xml|<document><p><r><t>Place</t></r><ins><r><t>hol</t></r></ins><del><r><delText>xx</delText></r></del><r><t>der</t></r></p></document>",
        "word/document.xml|<document><p><del><r><delText>Place</delText></r><r><delText>holder</delText></r></del></p></document>",
        "word/document.xml|<document><p><r><pict><txbxContent><p><r><t>Placeholder</t></r></p></txbxContent></pict></r></p></document>",
        "word/document.xml|<document><docPr id='1' descr='Photo of Placeholder'/></document>",
        "word/document.xml|<document><docPr id='1' title='Placeholder'/></document>",
        "word/document.xml|<document><p><bookmarkStart name='Placeholder_visit'/></p></document>",
        "word/document.xml|<document><sdt><sdtPr><alias val='Placeholder'/></sdtPr></sdt></document>",
        "word/document.xml|<document><p><r><instrText>HYPERLINK C:/Cases/Placeholder.docx</instrText></r></p></document>",
        "word/document.xml|<document><p><r><t>&#80;lace&#104;older</t></r></p></document>",
        "word/document.xml|<document><p><r><t><![CDATA[Placeholder]]></t></r></p></document>",
        "word/document.xml|<document><!-- Placeholder --></document>",
        "word/document.xml|<document><?note Placeholder?></document>",
        "word/header1.xml|<hdr><p><r><t>Placeholder</t></r></p></hdr>",
        "word/footer2.xml|<ftr><p><r><t>Placeholder</t></r></p></ftr>",
        "word/footnotes.xml|<footnotes><p><r><t>Placeholder</t></r></p></footnotes>",
        "word/endnotes.xml|<endnotes><p><r><t>Placeholder</t></r></p></endnotes>",
        "word/comments.xml|<comments><comment author='Placeholder'><p/></comment></comments>",
        "word/people.xml|<people><person author='Placeholder'/></people>",
        "word/settings.xml|<settings><docVars><docVar name='child' val='Placeholder'/></docVars></settings>",
        "word/_rels/document.xml.rels|<Relationships><Relationship Target='file:///C:/Cases/Placeholder.docx'/></Relationships>",
        "word/glossary/document.xml|<doc><p><r><t>Placeholder</t></r></p></doc>",
        "word/charts/chart1.xml|<chart><c><v>Placeholder</v></c></chart>",
        "word/afchunk1.htm|<html><p>Place<b>holder</b></p></html>",
        "customXml/item1.xml|<child>Placeholder</child>",
        "docProps/custom.xml|<Properties><property name='Child'><lpwstr>Placeholder</lpwstr></property></Properties>",
        "docProps/custom.xml|<Properties><property name='Placeholder'><lpwstr>1</lpwstr></property></Properties>",
        "docProps/app.xml|<Properties><Manager>Placeholder</Manager></Properties>",
        "word/embeddings/notes.txt|About Placeholder",
        "word/embeddings/Placeholder.bin|x",
        "xl/workbook.xml|<workbook><definedNames><definedName name='x'>Placeholder</definedName></definedNames></workbook>",
        "xl/workbook.xml|<workbook><definedNames><definedName name='Placeholder'>A1</definedName></definedNames></workbook>",
        "xl/workbook.xml|<workbook><sheets><sheet name='Placeholder' state='veryHidden'/></sheets></workbook>",
        "xl/worksheets/sheet1.xml|<worksheet><row><c t='inlineStr'><is><t>Placeholder</t></is></c></row></worksheet>",
        "xl/worksheets/sheet1.xml|<worksheet><headerFooter><oddHeader>Placeholder</oddHeader></headerFooter></worksheet>",
        "xl/threadedComments/threadedComment1.xml|<ThreadedComments><threadedComment><text>Placeholder</text></threadedComment></ThreadedComments>",
        "xl/persons/person.xml|<personList><person displayName='Placeholder'/></personList>",
        "xl/pivotCache/pivotCacheRecords1.xml|<records><r><s v='Placeholder'/></r></records>",
        "xl/externalLinks/externalLink1.xml|<externalLink><sheetName val='Placeholder'/></externalLink>",
        "content.xml|<doc><annotation><creator>X</creator><p>Placeholder</p></annotation></doc>",
        "content.xml|<doc><table name='Placeholder' display='false'/></doc>",
        "content.xml|<doc><named-range name='Placeholder'/></doc>",
        "content.xml|<doc><tracked-changes><deletion><p>Placeholder</p></deletion></tracked-changes></doc>",
        "content.xml|<doc><p>Place<span>holder</span></p></doc>",
        "meta.xml|<meta><initial-creator>Placeholder</initial-creator></meta>",
        "meta.xml|<meta><user-defined name='Placeholder'>x</user-defined></meta>",
        "settings.xml|<settings><item name='PrinterName'>Placeholder</item></settings>",
        "Configurations2/accelerator/x.xml|<x>Placeholder</x>",
        "ppt/notesSlides/notesSlide1.xml|<notes><p><r><t>Placeholder</t></r></p></notes>"})
    void inAPartOfAnOfficeFile(String part, String xml) {
        assertFound("report.docx", office(part, xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/media/Placeholder.png", "word/Placeholder/", "Pictures/placeholder-home.jpg"})
    void inTheNameOfAFileInside(String name) {
        assertFound("report.docx", office(name, ""));
    }

    @Test
    void inTheRemarkOfAZipFileAndBehindItsEnd() throws IOException {
        assertFound("report.zip", zip("Papers of Placeholder", Map.of("a.txt", new byte[] {'a'})));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(office("word/document.xml", "<document/>"));
        out.write("Placeholder".getBytes(StandardCharsets.UTF_8));
        assertFound("report.docx", out.toByteArray());
    }

    @Test
    void inAHiddenSheetANoteAndTheTextOfAWorkbook() throws IOException {
        for (int place = 0; place < 3; place++) {
            try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                book.createSheet("Sheet 1").createRow(0).createCell(0).setCellValue("Reviews");
                var hidden = book.createSheet("Sheet 2");
                book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                switch (place) {
                    case 0 -> hidden.createRow(0).createCell(0).setCellValue(NAME);
                    case 1 -> {
                        var note = hidden.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
                        note.setString(new XSSFRichTextString("Ask about " + NAME));
                        hidden.createRow(0).createCell(0).setCellComment(note);
                    }
                    default -> hidden.createRow(0).createCell(0).setCellFormula("\"Place\"&\"holder\"");
                }
                book.write(out);
                assertFound("list.xlsx", out.toByteArray());
            }
        }
    }

    private interface Writing {
        void write(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Writing writing) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            writing.write(document, page);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void show(PDPageContentStream content, String text, float y) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, y);
        content.showText(text);
        content.endText();
    }

    @Test
    void inTextOfAPdfFileThatNobodySees() {
        assertFound("invisible.pdf", pdf((document, page) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setRenderingMode(RenderingMode.NEITHER);
                show(content, NAME, 700);
            }
        }));
        assertFound("outside-the-page.pdf", pdf((document, page) -> {
            page.setCropBox(new PDRectangle(0, 0, 100, 100));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                show(content, NAME, 700);
            }
        }));
        assertFound("spoken.pdf", pdf((document, page) -> page.setContents(new PDStream(document, new ByteArrayInputStream(
                "/Span <</ActualText (Placeholder)>> BDC EMC".getBytes(StandardCharsets.US_ASCII))))));
    }

    @Test
    void inAStampOfAPdfFile() {
        assertFound("stamp.pdf", pdf((document, page) -> {
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(0, 0, 200, 40));
            look.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            try (PDPageContentStream content = new PDPageContentStream(document, look)) {
                show(content, NAME, 10);
            }
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(50, 600, 200, 40));
            stamp.setAppearance(looks);
            page.getAnnotations().add(stamp);
        }));
    }

    @Test
    void overTheEndOfAPageOfAPdfFile() {
        assertFound("pages.pdf", pdf((document, page) -> {
            PDPage next = new PDPage();
            document.addPage(next);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                show(content, "Seen with Place-", 60);
                show(content, "Page 1", 30);
            }
            try (PDPageContentStream content = new PDPageContentStream(document, next)) {
                show(content, "holder at home", 700);
                show(content, "Page 2", 30);
            }
        }));
    }

    @Test
    void inAnEarlierVersionThatAPdfFileStillKeeps() throws IOException {
        byte[] first = pdf((document, page) -> {
            document.getDocumentInformation().setTitle(NAME);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                show(content, NAME, 700);
            }
        });
        try (PDDocument document = Loader.loadPDF(first); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).setContents(new PDStream(document, new ByteArrayInputStream("q Q".getBytes(StandardCharsets.US_ASCII))));
            document.getDocumentInformation().setTitle("Clean");
            for (COSDictionary changed : List.of(document.getPage(0).getCOSObject(), document.getDocumentInformation().getCOSObject(), document.getDocumentCatalog().getCOSObject())) {
                changed.setNeedToBeUpdated(true);
            }
            ((COSDictionary) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS)).setNeedToBeUpdated(true);
            document.saveIncremental(out);
            assertFound("mended.pdf", out.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "To: Placeholder <a@sample.invalid>\r\n\r\nDear colleague",
        "X-Case: Placeholder\r\n\r\nDear colleague",
        "Content-Type: text/html\r\n\r\n<p>&#80;lace&#x68;older</p>",
        "Content-Type: text/html\r\n\r\n<p title='Placeholder'>x</p>",
        "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSeen with Place=\r\nholder",
        "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nU2VlbiB3aXRoIFBsYWNlaG9sZGVy",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\nPlaceholder before\r\n--b\r\n\r\nx\r\n--b--\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\nPlaceholder after\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Description: Placeholder\r\n\r\nx\r\n--b--\r\n",
        "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Place<i>holder</i></p>\r\n--b--\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nSUMMARY:Place\r\n holder\r\nEND:VCALENDAR\r\n--b--\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Disposition: attachment; filename*=UTF-8''%50laceholder.txt\r\n\r\nx\r\n--b--\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Disposition: attachment; filename=\"=?UTF-8?B?UGxhY2Vob2xkZXI=?=\"\r\n\r\nx\r\n--b--\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Placeholder\r\n\r\nx\r\n--b--\r\n"})
    void inAnEMail(String mail) {
        assertFound("draft.eml", mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void inOtherKindsOfText() {
        assertFound("list.json", "{\"name\": \"Place\\u0068older\"}".getBytes(StandardCharsets.UTF_8));
        assertFound("page.html", "<p>&Pl;&#80;laceholder</p>".getBytes(StandardCharsets.UTF_8));
        assertFound("meeting.ics", "ATTENDEE;CN=\"Placeholder\":mailto:a@sample.invalid\r\nDESCRIPTION:Seen\\nplaceholder".getBytes(StandardCharsets.UTF_8));
        assertFound("list.csv", NAME.getBytes(StandardCharsets.UTF_16LE));
        assertFound("letter.rtf", "{\\rtf1 Seen with {\\b Place}{\\i holder}}".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aKindOfFileThatHidesItsTextIsSaidToBeSo() {
        assertThat(hits("letter.rtf", "{\\rtf1 \\'50lace}".getBytes(StandardCharsets.US_ASCII))).extracting(LeakHit::kind).contains(IdentifierKind.NOT_SEARCHED);
        assertThat(hits("papers.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1})).extracting(LeakHit::kind).contains(IdentifierKind.NOT_SEARCHED);
    }
}
