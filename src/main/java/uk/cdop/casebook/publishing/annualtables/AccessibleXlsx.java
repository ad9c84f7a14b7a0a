package uk.cdop.casebook.publishing.annualtables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Which rules of accessible spreadsheets an Excel workbook breaks, asked of the file as a reader opens it.
 * Source: domain file, annual-statistics section 6.
 */
final class AccessibleXlsx {

    private final XSSFWorkbook workbook;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> tableNames = new HashSet<>();
    private final NotesInUse notes = new NotesInUse();

    private AccessibleXlsx(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A sentence for each rule that is broken, with the worksheet; empty where none is. */
    static List<String> broken(XSSFWorkbook workbook) {
        AccessibleXlsx asked = new AccessibleXlsx(workbook);
        asked.whole();
        workbook.forEach(sheet -> asked.sheet((XSSFSheet) sheet));
        asked.notes.complaint().ifPresent(asked.broken::add);
        return List.copyOf(asked.broken);
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    private void whole() {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        expect(isSaid(core.getTitle()) && isSaid(core.getCreator()) && core.getUnderlyingProperties().getLanguageProperty().isPresent(),
                "the title, author or language of the file is not set");
        expect(!workbook.isMacroEnabled(), "the file has macros");
        expect(workbook.getExternalLinksTable().isEmpty(), "the file has links to other files");
        expect(workbook.getAllNames().isEmpty(), "the file has names for cells");
        expect(workbook.getAllPictures().isEmpty(), "the file has pictures");
        expect(workbook.getActiveSheetIndex() == 0 && workbook.getSheetAt(0).getActiveCell().equals(CellAddress.A1),
                "the cursor is not in the first cell of the first worksheet");
    }

    private static boolean isSaid(String words) {
        return words != null && !words.isBlank();
    }

    private void sheet(XSSFSheet sheet) {
        String name = sheet.getSheetName();
        expect(workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE, name + " is hidden");
        expect(sheet.getNumMergedRegions() == 0, name + " has merged cells");
        expect(sheet.getPaneInformation() == null, name + " has a frozen pane");
        expect(sheet.getDrawingPatriarch() == null, name + " has a drawing or a chart");
        expect(!sheet.hasComments(), name + " has comments");
        expect(!sheet.getCTWorksheet().isSetAutoFilter(), name + " has a filter");
        expect(sheet.getRow(0) != null && sheet.getRow(0).getCell(0) != null && !text(sheet.getRow(0).getCell(0)).isBlank(), name + " has no title in A1");
        if (sheet.getRow(0) != null && sheet.getRow(0).getCell(0) != null) {
            notes.title(text(sheet.getRow(0).getCell(0)));
        }
        rows(sheet);
        if (workbook.getSheetIndex(sheet) > 0) {
            table(sheet);
        }
    }

    private void rows(XSSFSheet sheet) {
        String name = sheet.getSheetName();
        Set<Integer> columns = new HashSet<>();
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            if (row == null || row.getLastCellNum() < 1) {
                expect(false, name + " has a blank row");
                continue;
            }
            expect(!row.getZeroHeight() && row.getHeight() > 0, name + " has a hidden row");
            for (Cell cell : row) {
                expect(cell.getCellType() != CellType.FORMULA, name + " has a formula");
                columns.add(cell.getColumnIndex());
            }
        }
        expect(columns.stream().noneMatch(sheet::isColumnHidden), name + " has a hidden column");
    }

    private void table(XSSFSheet sheet) {
        String name = sheet.getSheetName();
        if (sheet.getTables().size() != 1) {
            expect(false, name + " has not exactly one table");
            return;
        }
        XSSFTable table = sheet.getTables().getFirst();
        expect(tableNames.add(table.getName()), name + " has a table named like another");
        expect(!table.getCTTable().isSetAutoFilter(), name + " has a filter");
        expect(table.getStartColIndex() == 0, name + " has a table that does not start at the left");
        expect(sheet.getLastRowNum() == table.getEndRowIndex(), name + " has something below its table");
        for (int at = table.getStartRowIndex(); at <= table.getEndRowIndex(); at++) {
            for (int column = 0; column <= table.getEndColIndex(); column++) {
                Cell cell = sheet.getRow(at).getCell(column);
                expect(cell != null && (cell.getCellType() == CellType.NUMERIC || !text(cell).isBlank()), name + " has an empty cell in its table");
            }
            if (name.equals(NotesInUse.SHEET) && at > table.getStartRowIndex()) {
                notes.defined(text(sheet.getRow(at).getCell(0)));
            }
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
