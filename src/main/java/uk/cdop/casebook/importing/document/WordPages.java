package uk.cdop.casebook.importing.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import uk.cdop.casebook.office.door.DocumentReader.Page;
import uk.cdop.casebook.office.door.DocumentReader.Pages;

/** The words of a Word document in their order; its pictures, comments and fields are not shown. */
final class WordPages implements Pages {

    private static final String MAIN_PART = "word/document.xml";
    private static final int MOST_ENTRIES = 2_000;

    private final String text;

    WordPages(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            text = document.getBodyElements().stream().map(WordPages::words).collect(Collectors.joining("\n"));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw ShownFiles.damaged();
        }
    }

    static boolean isWord(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int seen = 0; entry != null && seen < MOST_ENTRIES; seen++) {
                if (entry.getName().equals(MAIN_PART)) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static String words(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getRows().stream()
                    .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Page page(int number) {
        return new Page.Words(text);
    }
}
