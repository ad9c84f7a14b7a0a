package uk.cdop.casebook.publishing.ncmdreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    static final int[] WIDTHS = {17, 23, 39, 12, 44, 10, 13};
    /** So that all columns come on one page also where the program that prints has a wider typeface than ours. */
    static final short SCALE = 76;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int ANSWER = 4;
    /** The width of all columns in the larger letters of a band. */
    private static final int BAND = 105;
    /** What a page holds below the heading: A4 across, its margins and the heading taken off, in points of rows. */
    private static final float PAGE = (595 - 108) / (SCALE / 100f) - 40;
    /** Of a worksheet, as every spreadsheet program has it. */
    private static final int LONGEST_NAME = 31;

    private final XSSFSheet sheet;
    private final KeyInStyles styles;
    private final FormCode form;
    private final Map<Place, String> keyed;
    private int next;
    private float used;

    FormWorksheet(XSSFWorkbook workbook, KeyInStyles styles, FormCode form, ReturnPack pack) {
        this.sheet = workbook.createSheet(name(form));
        this.styles = styles;
        this.form = form;
        this.keyed = pack.keyed().stream().filter(line -> line.which().code() == form && !line.isToKeyAgain())
                .collect(Collectors.toMap(line -> new Place(line.number(), line.which(), line.field()), line -> line.before().map(KeyAgainWorksheet::said).orElse("")));
        layOut(pack);
    }

    private record Place(CaseNumber number, KeyedForm which, FieldKey field) {

        static Place of(ReturnLine line) {
            return new Place(line.number(), line.which(), line.field());
        }
    }

    private record Form(CaseNumber number, KeyedForm which) {

        static Form of(ReturnLine line) {
            return new Form(line.number(), line.which());
        }
    }

    static String name(FormCode form) {
        String name = form.isSupplementary() ? form.label() : form.code() + " " + form.label();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** The row of each case's first band, counted from 1 as a spreadsheet does. */
    Map<CaseNumber, Integer> fill(List<ReturnLine> lines) {
        Map<CaseNumber, Integer> bands = new LinkedHashMap<>();
        Map<Form, List<ReturnLine>> forms = lines.stream().collect(Collectors.groupingBy(Form::of, LinkedHashMap::new, Collectors.toList()));
        heading();
        forms.forEach((form, questions) -> {
            int first = next;
            band(questions);
            questions.stream().filter(this::isToBeSeen).forEach(this::question);
            breakBefore(first, bands.putIfAbsent(form.number(), first + 1) == null);
        });
        return bands;
    }

    /** Each case begins on a page; a further form of it does where the rest of the page does not hold it whole. */
    private void breakBefore(int first, boolean isNewCase) {
        float height = 0;
        for (int row = first; row < next; row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }
        boolean begins = isNewCase || used + height > PAGE;
        if (begins && first > 1) {
            sheet.setRowBreak(first - 1);
        }
        used = (begins ? height : used + height) % PAGE;
    }

    /** What nobody answered and nothing needs is no work for who keys, and would fill most of the pages. */
    private boolean isToBeSeen(ReturnLine line) {
        return line.needed() || !isBlank(line) || keyed.containsKey(Place.of(line));
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

    private void band(List<ReturnLine> questions) {
        ReturnLine first = questions.getFirst();
        long missing = questions.stream().filter(FormWorksheet::isMissing).count();
        long leftOut = questions.stream().filter(line -> !isToBeSeen(line)).count();
        XSSFRow row = sheet.createRow(next++);
        String text = first.number().text() + "    " + first.name().heading() + ", version of " + day(first.formVersion())
                + "    " + (missing == 0 ? "everything needed is answered" : "still needed: " + missing)
                + (leftOut == 0 ? "" : "    unanswered, left out: " + leftOut);
        row.setHeightInPoints(20 * WrappedText.lines(text, BAND));
        put(row, 0, text, styles.band);
        for (int column = 1; column < COLUMNS.size(); column++) {
            put(row, column, "", styles.band);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, COLUMNS.size() - 1));
    }

    private void question(ReturnLine line) {
        XSSFCellStyle style = isMissing(line) ? styles.missing : line.state() == AnswerState.NOT_ASKED ? styles.blank : styles.cell;
        String needed = line.needed() ? isMissing(line) ? "Needed, missing" : "Needed" : "";
        String asked = line.question() + (line.ncmdField().isEmpty() ? "" : ", at NCMD: " + line.ncmdField());
        String question = asked;
        String ticked = keyed.getOrDefault(Place.of(line), "");
        for (String part : WrappedText.parts(line.shown(), WIDTHS[ANSWER])) {
            row(style, line.number().text(), line.section(), question, line.state().label(), part, needed, ticked);
            question = asked + " (continued)";
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
        return line.needed() && isBlank(line);
    }

    private static boolean isBlank(ReturnLine line) {
        return line.state() == AnswerState.NOT_ASKED || line.state() == AnswerState.NOT_YET_RETURNED;
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
