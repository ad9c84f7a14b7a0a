package uk.cdop.casebook.publishing.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.publishing.file.ColumnWidths;
import uk.cdop.casebook.publishing.file.WordFile;

/** Lays a paper out on A4: title, headings, facts, tables, points. Sizes are in twentieths of a point. */
final class PaperPage {

    private static final String MUTED = "4A5560";
    private static final String INK = "1F3A4D";
    private static final String SHADE = "E8EEF2";
    private static final int MARGIN = 1134;
    private static final int WIDTH = 11906 - 2 * MARGIN;
    private static final int FACT_LABEL = 3100;
    private static final int OUTLINE_LEVEL = 0;
    private static final int LINE_WIDTH = 4;
    private static final String LINE = "B4C0C9";

    /** One side of a table's lines. */
    private interface Rule {
        void set(XWPFTable.XWPFBorderType type, int width, int space, String colour);
    }

    private final XWPFDocument document;

    PaperPage(XWPFDocument document) {
        this.document = document;
    }

    void fill(Paper paper) {
        WordFile.sheet(document, MARGIN);
        XWPFParagraph title = gap(document.createParagraph(), 40);
        styled(title, paper.title(), 18, INK).setBold(true);
        XWPFParagraph under = gap(document.createParagraph(), 240);
        under.setBorderBottom(Borders.SINGLE);
        styled(under, paper.under(), 11, MUTED);
        paper.parts().forEach(this::part);
        WordFile.foot(document, paper.foot());
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(String text) -> heading(text);
            case Part.Words(String text) -> words(gap(document.createParagraph(), 120), text);
            case Part.Points(List<String> points) -> points(points);
            case Part.Facts(List<Paper.Line> lines) -> facts(lines);
            case Part.Table(List<String> headings, List<List<String>> rows) -> table(headings, rows);
        }
    }

    private void heading(String text) {
        XWPFParagraph paragraph = gap(document.createParagraph(), 100);
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(OUTLINE_LEVEL));
        styled(paragraph, text, 13, INK).setBold(true);
    }

    private void points(List<String> points) {
        points.forEach(this::point);
        document.getLastParagraph().setSpacingAfter(120);
    }

    private void point(String text) {
        XWPFParagraph paragraph = gap(document.createParagraph(), 60);
        paragraph.setIndentationLeft(340);
        paragraph.setIndentationHanging(220);
        XWPFRun bullet = styled(paragraph, "\u2022", 11, "000000");
        bullet.addTab();
        words(paragraph, text);
    }

    private static void words(XWPFParagraph paragraph, String text) {
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                paragraph.createRun().addBreak(BreakType.TEXT_WRAPPING);
            }
            styled(paragraph, lines.get(at), 11, "000000");
        }
    }

    private void facts(List<Paper.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        XWPFTable table = table(lines.size(), new int[] {FACT_LABEL, WIDTH - FACT_LABEL});
        for (int at = 0; at < lines.size(); at++) {
            XWPFTableRow row = table.getRow(at);
            row.setCantSplitRow(true);
            cell(row.getCell(0), lines.get(at).label(), true);
            cell(row.getCell(1), lines.get(at).said(), false);
        }
        after();
    }

    private void table(List<String> headings, List<List<String>> rows) {
        XWPFTable table = table(rows.size() + 1, ColumnWidths.of(headings, rows, WIDTH));
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < headings.size(); column++) {
            table.getRow(0).getCell(column).setColor(SHADE);
            cell(table.getRow(0).getCell(column), headings.get(column), true);
        }
        for (int at = 0; at < rows.size(); at++) {
            table.getRow(at + 1).setCantSplitRow(true);
            for (int column = 0; column < headings.size(); column++) {
                cell(table.getRow(at + 1).getCell(column), rows.get(at).get(column), false);
            }
        }
        after();
    }

    private XWPFTable table(int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        List.<Rule>of(table::setInsideHBorder, table::setInsideVBorder, table::setTopBorder, table::setBottomBorder, table::setLeftBorder, table::setRightBorder)
                .forEach(rule -> rule.set(XWPFTable.XWPFBorderType.SINGLE, LINE_WIDTH, 0, LINE));
        table.setWidth(WIDTH);
        table.setCellMargins(50, 90, 50, 90);
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        for (int column = 0; column < widths.length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
        return table;
    }

    private static void cell(XWPFTableCell cell, String text, boolean strong) {
        XWPFParagraph paragraph = gap(cell.getParagraphs().getFirst(), 0);
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                paragraph.createRun().addBreak(BreakType.TEXT_WRAPPING);
            }
            styled(paragraph, lines.get(at), 10, strong ? INK : "000000").setBold(strong);
        }
    }

    private void after() {
        gap(document.createParagraph(), 60);
    }

    private static XWPFParagraph gap(XWPFParagraph paragraph, int after) {
        paragraph.setSpacingAfter(after);
        paragraph.setSpacingBefore(0);
        return paragraph;
    }

    private static XWPFRun styled(XWPFParagraph paragraph, String text, int size, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(WordFile.FACE);
        run.setFontSize(size);
        run.setColor(colour);
        run.setText(text);
        return run;
    }
}
