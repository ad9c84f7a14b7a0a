package uk.cdop.casebook.publishing.ncmdreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnPack.ReturnLine;

/** The worksheet of one form: a band per case and per agency that returned it, then its questions in form order, with room to tick off. */
final class FormWorksheet {

    static final List<String> COLUMNS = List.of("Reference", "Section", "Question", "Answer state", "Answer", "Needed", "Keyed: initials, date");
    private static final int[] WIDTHS = {16, 20, 42, 13, 52, 11, 14};
    private static final short SCALE = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int ANSWER = 4;

    private final XSSFSheet sheet;
    private final KeyInStyles styles;
    private final FormCode form;
    private final Map<Place, String> keyed;
    private int next;

    FormWorksheet(XSSFWorkbook workbook, KeyInStyles styles, FormCode form, ReturnPack pack) {
        this.sheet = workbook.createSheet(name(form));
        this.styles = styles;
        this.form = form;
        this.keyed = pack.keyed().stream().filter(line -> line.which().code() == form && !line.isToKeyAgain())
                .collect(Collectors.toMap(line -> new Place(line.number(), line.which(), line.field()), line -> line.before().map(KeyAgainWorksheet::said).orElse("")));
        layOut(pack);
    }

    private record Place(CaseNumber number, KeyedForm which, FieldKey field) {}

    private record Form(CaseNumber number, KeyedForm which) {}

    static String name(FormCode form) {
        return form.code() + " " + form.label();
    }

    /** The row of each case's first band, counted from 1 as a spreadsheet does. */
    Map<CaseNumber, Integer> fill(List<ReturnLine> lines) {
        Map<CaseNumber, Integer> bands = new LinkedHashMap<>();
        Map<Form, Long> missing = lines.stream().filter(FormWorksheet::isMissing)
                .collect(Collectors.groupingBy(line -> new Form(line.number(), line.which()), Collectors.counting()));
        Set<Form> begun = new HashSet<>();
        heading();
        for (ReturnLine line : lines) {
            if (begun.add(new Form(line.number(), line.which()))) {
                if (begun.size() > 1) {
                    sheet.setRowBreak(next - 1);
                }
                bands.putIfAbsent(line.number(), next + 1);
                band(line, missing.getOrDefault(new Form(line.number(), line.which()), 0L));
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
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        // A scale, because spreadsheets forget page breaks where a sheet is fitted to the page.
        print.setScale(SCALE);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getHeader().setLeft("NCMD return " + pack.summary().year().label() + ": " + form.label());
        sheet.getHeader().setRight("Identifies a child: keep and destroy as case papers");
        sheet.getFooter().setLeft(ReturnFiles.STATEMENT);
        sheet.getFooter().setRight("Page &P of &N");
    }

    private void heading() {
        row(styles.heading, COLUMNS.toArray(String[]::new));
    }

    private void band(ReturnLine first, long missing) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(20);
        String text = first.number().text() + "    " + first.name().heading() + ", version of " + day(first.formVersion())
                + "    " + (missing == 0 ? "everything needed is answered" : "still needed: " + missing);
        put(row, 0, text, styles.band);
        for (int column = 1; column < COLUMNS.size(); column++) {
            put(row, column, "", styles.band);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, COLUMNS.size() - 1));
    }

    private void question(ReturnLine line) {
        XSSFCellStyle style = isMissing(line) ? styles.missing : line.state() == AnswerState.NOT_ASKED ? styles.blank : styles.cell;
        String needed = line.needed() ? isMissing(line) ? "Needed, missing" : "Needed" : "";
        String question = line.question();
        String ticked = keyed.getOrDefault(new Place(line.number(), line.which(), line.field()), "");
        for (String part : WrappedText.parts(line.shown(), WIDTHS[ANSWER])) {
            row(style, line.number().text(), line.section(), question, line.state().label(), part, needed, ticked);
            question = line.question() + " (continued)";
            ticked = "";
        }
    }

    private void row(XSSFCellStyle style, String... texts) {
        XSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < texts.length; column++) {
            put(row, column, texts[column], style);
            lines = Math.max(lines, WrappedText.lines(texts[column], WIDTHS[column]));
        }
        row.setHeightInPoints(WrappedText.height(lines));
    }

    private static boolean isMissing(ReturnLine line) {
        return line.needed() && (line.state() == AnswerState.NOT_ASKED || line.state() == AnswerState.NOT_YET_RETURNED);
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(ENGLAND));
    }
}
