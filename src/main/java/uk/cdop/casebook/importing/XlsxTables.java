package uk.cdop.casebook.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import uk.cdop.casebook.office.door.TableReader.Table;

/** Reads .xlsx workbooks as a stream of events, within limits. Source: design, security section 7. */
final class XlsxTables {

    private static final String DAMAGED =
            "The workbook is damaged, or is not a workbook. Open it in a spreadsheet program and save it again as .xlsx, or as CSV UTF-8.";
    private static final List<String> UNWANTED =
            List.of("/vbaproject", "/externallinks/", "/embeddings/", "/activex/", "/macrosheets/", "/dialogsheets/");

    /** A list of cases or an agency's answers have a dozen. */
    private static final int MOST_PARTS = 200;

    /** The library logs what its parsers stumble over, and that may be what a file says. The field keeps the setting alive. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    XlsxTables() {
        LIBRARY.setLevel(Level.OFF);
        // These are settings of the whole library, which holds what is written to them too: so the parts of a file that is read are counted here.
        ZipSecureFile.setMaxEntrySize(64L << 20);
        ZipSecureFile.setMinInflateRatio(0.01);
    }

    List<Table> read(Path file) throws Unreadable {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseUnwanted(parts);
            return tables(parts);
        } catch (SheetRefused refused) {
            throw new Unreadable(refused.getMessage());
        } catch (IOException | SAXException | ParserConfigurationException | OpenXML4JException damaged) {
            throw new Unreadable(DAMAGED);
        } catch (RuntimeException | StackOverflowError damaged) {
            // The library throws any unchecked type on hostile files; its messages may quote the file and are left behind.
            throw new Unreadable(DAMAGED);
        }
    }

    private static void refuseUnwanted(OPCPackage parts) throws Unreadable, OpenXML4JException {
        if (parts.getParts().size() > MOST_PARTS) {
            throw new Unreadable("The workbook has more than " + MOST_PARTS + " parts. Copy the list alone into a new .xlsx workbook.");
        }
        for (PackagePart part : parts.getParts()) {
            String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
            if (UNWANTED.stream().anyMatch(name::contains) || part.getContentType().toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new Unreadable("The workbook holds macros, links to other files or embedded files. Copy the list alone into a new .xlsx workbook.");
            }
        }
    }

    private static List<Table> tables(OPCPackage parts) throws IOException, SAXException, OpenXML4JException, ParserConfigurationException, Unreadable {
        XSSFReader reader = new XSSFReader(parts);
        WorkbookSettings settings = new WorkbookSettings();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, settings);
        }
        CellTexts texts = new CellTexts(
                new ReadOnlySharedStringsTable(parts, false), reader.getStylesTable(), settings.from1904(), hasSharedStrings(parts));
        List<Table> tables = new ArrayList<>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                SheetRows rows = new SheetRows(sheets.getSheetName(), texts);
                parse(sheet, rows);
                HeadedRows.table(sheets.getSheetName(), rows.rows()).ifPresent(tables::add);
            }
        }
        if (tables.isEmpty()) {
            throw new Unreadable("The workbook has no sheet with a row of headings.");
        }
        return tables;
    }

    private static boolean hasSharedStrings(OPCPackage parts) {
        return !parts.getPartsByContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml").isEmpty();
    }

    /** The library's reader of XML refuses any DOCTYPE. */
    private static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }
}
