package uk.cdop.casebook.publishing.requestfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.casework.requestfile.AnswerWords;
import uk.cdop.casebook.casework.requestfile.AskedForm;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.publishing.file.SettledZip;

/**
 * A workbook that an agency fills in: one sheet of questions whose last column alone can be typed into, and a hidden one
 * with the mark of the request and the lists to choose from.
 */
final class AnswerWorkbook {

    private static final String LISTS = "Casebook";
    private static final int ANSWER = 4;
    private static final int[] WIDTHS = {0, 46, 34, 30, 46};
    private static final List<String> HEADINGS = List.of("Key", "Question", "Help", "Known already", "Your answer");

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final XSSFSheet lists;
    private final AnswerStyles styles;
    private final Map<List<String>, String> rangeOfList = new LinkedHashMap<>();
    private int next;

    private AnswerWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new AnswerStyles(workbook);
        this.sheet = workbook.createSheet("Answers");
        this.lists = workbook.createSheet(LISTS);
    }

    static byte[] of(RequestPaper paper) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new AnswerWorkbook(workbook).fill(paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(RequestPaper paper) {
        layOut();
        lists.createRow(0).createCell(0).setCellValue("mark");
        lists.getRow(0).createCell(1).setCellValue(paper.mark().text());
        line(paper.title(), styles.title, 24);
        line(RequestPaper.HOW, styles.text, 32);
        XSSFRow head = sheet.createRow(next++);
        for (int column = 0; column < HEADINGS.size(); column++) {
            put(head, column, HEADINGS.get(column), styles.heading);
        }
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(next + ":" + next));
        paper.forms().forEach(this::form);
        protect();
        properties(paper);
    }

    private void layOut() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.setColumnHidden(0, true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("Page &P of &N");
    }

    private void line(String text, XSSFCellStyle style, int height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        put(row, 1, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, ANSWER));
    }

    private void form(AskedForm form) {
        line(form.definition().form().label(), styles.form, 22);
        String section = "";
        for (AskedQuestion question : form.questions()) {
            if (!question.section().equals(section)) {
                section = question.section();
                line(section, styles.band, 18);
            }
            question(question);
        }
    }

    private void question(AskedQuestion question) {
        XSSFRow row = sheet.createRow(next++);
        put(row, 0, question.fileKey(), styles.cell);
        put(row, 1, question.label(), styles.cell);
        put(row, 2, question.help(), styles.help);
        put(row, 3, question.known(), styles.cell);
        put(row, ANSWER, "", styles.answer);
        int lines = Stream.of(lines(question.label(), 44), lines(question.help(), 36), lines(question.known(), 28), question.isLong() ? 3 : 1)
                .max(Integer::compare).orElseThrow();
        row.setHeightInPoints(lines * 14 + 4);
        validate(row.getRowNum(), question);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> line.length() / width + 1).sum();
    }

    /** A list is binding where the question has choices and takes one of them; elsewhere it only offers the kinds of blank. */
    private void validate(int row, AskedQuestion question) {
        List<String> offered = Stream.concat(
                question.choices().stream().map(CodeList.Option::label), AnswerWords.BLANKS.stream().map(AnswerState::label)).toList();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createFormulaListConstraint(range(offered)), new CellRangeAddressList(row, row, ANSWER, ANSWER));
        boolean binding = !question.choices().isEmpty() && !question.takesSeveral();
        list.setEmptyCellAllowed(true);
        list.setShowErrorBox(binding);
        list.createErrorBox("Please choose", "Choose one of the list. If none fits, choose Not known and say more by letter.");
        sheet.addValidationData(list);
    }

    private String range(List<String> offered) {
        return rangeOfList.computeIfAbsent(offered, list -> {
            int column = rangeOfList.size() + 3;
            for (int at = 0; at < list.size(); at++) {
                XSSFRow row = lists.getRow(at + 1) == null ? lists.createRow(at + 1) : lists.getRow(at + 1);
                row.createCell(column).setCellValue(list.get(at));
            }
            String letters = CellReference.convertNumToColString(column);
            return LISTS + "!$" + letters + "$2:$" + letters + "$" + (list.size() + 1);
        });
    }

    /** Without a password: it keeps fingers off by mistake, it is no lock. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        lists.enableLocking();
        workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
        workbook.setActiveSheet(0);
    }

    private void properties(RequestPaper paper) {
        Optional<Date> day = Optional.of(Date.from(paper.mark().madeOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties();
        core.setCreated(day);
        core.setModified(day);
        core.setCreator("CDOP Casebook");
        core.setTitle("Request for information");
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
