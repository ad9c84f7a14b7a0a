package uk.cdop.casebook.publishing.ncmdreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnPack.KeyedLine;
import uk.cdop.casebook.office.door.ReturnSummary;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryCase;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryForm;

/** The first worksheet: what the file is and is not, how to use it, and every case with what stands in its way. */
final class AboutSheet {

    private static final List<String> COLUMNS =
            List.of(
            "Reference", "Stage", "Ready", "Notification form", "Reporting forms", "Supplementary forms", "Analysis form", "What stands in the way, and what was amended");
    private static final int[] WIDTHS = {16, 22, 8, 14, 21, 16, 23, 60};
    private static final int SUPPLEMENTARY = 5;
    private static final int BLOCKERS = 7;

    private static final int LINE_WIDTH = 160;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final KeyInStyles styles;
    private int next;

    AboutSheet(XSSFWorkbook workbook, KeyInStyles styles) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("About");
        this.styles = styles;
    }

    void fill(ReturnPack pack, Map<FormCode, Map<CaseNumber, Integer>> places) {
        layOut();
        ReturnSummary summary = pack.summary();
        line("NCMD return " + summary.year().label() + ": sheet to key from", styles.title);
        line(ReturnFiles.STATEMENT, styles.text);
        line("Prepared on " + FormWorksheet.day(pack.preparedOn()) + ". Cases: " + summary.cases().size()
                + ". " + (summary.ready() ? "Everything needed is there." : "Not ready: " + summary.blockers().size() + " things stand in the way."),
                styles.text);
        line("Each form has a worksheet. Each case begins on a new page there, with its questions in form order and room to tick off what was keyed; "
                + "a question that nobody answered is there only where it is needed. "
                + "Not known, not applicable and refused are answers; not asked and not yet returned are not.", styles.text);
        line(again(pack.keyed().stream().filter(KeyedLine::isToKeyAgain).count()), styles.text);
        line("The wording of the questions comes from public sources and is to be compared with the portal before use. "
                + "This file identifies children: keep and destroy it as case papers.", styles.text);
        next++;
        heading();
        summary.cases().forEach(one -> row(one, places));
    }

    private static String again(long changed) {
        return changed == 0
                ? "What was keyed says so in its last column, with who keyed it and when. Nothing changed since it was keyed."
                : "What was keyed says so in its last column, with who keyed it and when. Changed since and to be keyed again: " + changed
                        + ", and those alone, on the worksheet “" + KeyAgainWorksheet.NAME + "”.";
    }

    private void layOut() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft(ReturnFiles.STATEMENT);
        sheet.getFooter().setRight("Page &P of &N");
    }

    private void line(String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(style == styles.title ? 26 : WrappedText.height(WrappedText.lines(text, LINE_WIDTH)));
        put(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, COLUMNS.size() - 1));
    }

    private void heading() {
        XSSFRow row = sheet.createRow(next++);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(next + ":" + next));
        for (int column = 0; column < COLUMNS.size(); column++) {
            put(row, column, COLUMNS.get(column), styles.heading);
        }
    }

    private void row(SummaryCase one, Map<FormCode, Map<CaseNumber, Integer>> places) {
        XSSFRow row = sheet.createRow(next++);
        put(row, 0, one.number().text(), styles.cell);
        put(row, 1, one.stage().label(), styles.cell);
        put(row, 2, one.ready() ? "Yes" : "No", styles.cell);
        put(row, SUPPLEMENTARY, "None returned", styles.cell);
        one.forms().stream().collect(Collectors.groupingBy(form -> column(form.form()))).forEach((column, forms) -> {
            XSSFCell cell = put(row, column, state(forms), styles.cell);
            FormCode form = forms.getFirst().form();
            Integer place = places.getOrDefault(form, Map.of()).get(one.number());
            if (place != null) {
                link(cell, form, place);
            }
        });
        List<String> blockers = new ArrayList<>(one.blockers());
        one.forms().stream().filter(form -> !state(form).equals(form.stateInWords()))
                .forEach(form -> blockers.add(form.name().heading() + ": " + form.stateInWords().substring(state(form).length() + 2) + "."));
        put(row, BLOCKERS, String.join("\n", blockers), styles.cell);
        fitHeight(row);
    }

    private static int column(FormCode form) {
        return switch (form) {
            case NOTIFICATION -> 3;
            case REPORTING -> 4;
            case ANALYSIS -> 6;
            default -> SUPPLEMENTARY;
        };
    }

    /** Of the forms of one kind, of which several agencies may have returned one. */
    private static String state(List<SummaryForm> forms) {
        return forms.size() == 1 || forms.stream().allMatch(form -> form.state().equals("not_due")) ? state(forms.getFirst())
                : forms.stream().filter(form -> form.state().equals("complete")).count() + " of " + forms.size() + " complete";
    }

    /** One word where the cell leads to the form: a link is not broken into lines. */
    private static String state(SummaryForm form) {
        return switch (form.state()) {
            case "complete" -> "Complete";
            case "incomplete" -> "Incomplete";
            default -> form.stateInWords();
        };
    }

    private void fitHeight(XSSFRow row) {
        int lines = 1;
        for (int column = 0; column < COLUMNS.size(); column++) {
            lines = Math.max(lines, WrappedText.lines(row.getCell(column).getStringCellValue(), WIDTHS[column]));
        }
        row.setHeightInPoints(WrappedText.height(lines));
    }

    private void link(XSSFCell cell, FormCode form, int row) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + FormWorksheet.name(form) + "'!A" + row);
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link);
    }

    private static XSSFCell put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }
}
