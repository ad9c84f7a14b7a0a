package uk.cdop.casebook.publishing.ncmdreturn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnPack.ReturnLine;

/** The worksheet of one form: a band per case, then its questions in form order, with room to tick off. */
final class FormWorksheet {

    static final List<String> COLUMNS = List.of("Reference", "Section", "Question", "Answer state", "Answer", "Needed", "Keyed: initials, date");
    private static final int[] WIDTHS = {18, 20, 44, 16, 58, 11, 16};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    // A cell of a workbook takes 32,767 characters.
    private static final int LONGEST = 32_000;

    private final XSSFSheet sheet;
    private final KeyInStyles styles;
    private final FormCode form;
    private int next;

    FormWorksheet(XSSFWorkbook workbook, KeyInStyles styles, FormCode form, ReturnPack pack) {
        this.sheet = workbook.createSheet(name(form));
        this.styles = styles;
        this.form = form;
        layOut(pack);
    }

    static String name(FormCode form) {
        return form.code() + " " + form.label();
    }

    /** The row of each case's band, counted from 1 as a spreadsheet does. */
    Map<CaseNumber, Integer> fill(List<ReturnLine> lines) {
        Map<CaseNumber, Integer> bands = new LinkedHashMap<>();
        heading();
        for (ReturnLine line : lines) {
            if (!bands.containsKey(line.number())) {
                if (!bands.isEmpty()) {
                    sheet.setRowBreak(next - 1);
                }
                bands.put(line.number(), next + 1);
                band(line, lines);
            }
            question(line);
        }
        return bands;
    }

    private void layOut(ReturnPack pack) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft("NCMD return " + pack.summary().year().label() + ": " + form.label());
        sheet.getHeader().setRight("Identifies a child: keep and destroy as case papers");
        sheet.getFooter().setLeft(ReturnFiles.STATEMENT);
        sheet.getFooter().setRight("Page &P of &N");
    }

    private void heading() {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < COLUMNS.size(); column++) {
            put(row, column, COLUMNS.get(column), styles.heading);
        }
    }

    private void band(ReturnLine first, List<ReturnLine> lines) {
        long missing = lines.stream().filter(line -> line.number().equals(first.number()) && isMissing(line)).count();
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(20);
        String text = first.number().text() + "    " + form.label() + ", version of " + day(first.formVersion())
                + "    " + (missing == 0 ? "everything needed is answered" : "still needed: " + missing);
        put(row, 0, text, styles.band);
        for (int column = 1; column < COLUMNS.size(); column++) {
            put(row, column, "", styles.band);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, COLUMNS.size() - 1));
    }

    private void question(ReturnLine line) {
        XSSFCellStyle style = isMissing(line) ? styles.missing : line.state() == AnswerState.NOT_ASKED ? styles.blank : styles.cell;
        XSSFRow row = sheet.createRow(next++);
        put(row, 0, line.number().text(), style);
        put(row, 1, line.section(), style);
        put(row, 2, line.question(), style);
        put(row, 3, line.state().label(), style);
        put(row, 4, line.shown(), style);
        put(row, 5, line.needed() ? isMissing(line) ? "Needed, missing" : "Needed" : "", style);
        put(row, 6, "", style);
    }

    private static boolean isMissing(ReturnLine line) {
        return line.needed() && (line.state() == AnswerState.NOT_ASKED || line.state() == AnswerState.NOT_YET_RETURNED);
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " [cut here; the .json file has the whole text]");
        }
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
