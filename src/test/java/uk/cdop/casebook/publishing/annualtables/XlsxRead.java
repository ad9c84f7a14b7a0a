package uk.cdop.casebook.publishing.annualtables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.statistics.table.Publication;

/** An Excel workbook as it is read again. */
final class XlsxRead {

    private XlsxRead() {}

    static byte[] bytes(Publication publication) {
        try {
            return XlsxWorkbook.of(publication, WorkbookPlan.of(publication));
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    static XSSFWorkbook read(Publication publication) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(publication)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    /** The cover has none. */
    static List<XSSFSheet> sheetsWithTable(XSSFWorkbook workbook) {
        return sheets(workbook).stream().filter(sheet -> !sheet.getSheetName().equals("Cover")).toList();
    }
}
