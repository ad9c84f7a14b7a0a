package uk.cdop.casebook.publishing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import uk.cdop.casebook.publishing.file.WordFile;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Chart.Numbers;
import uk.cdop.casebook.statistics.narrative.Passage;
import uk.cdop.casebook.statistics.narrative.Report;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Lays a report out on A4: title, contents, then passage after passage. Sizes are in twentieths of a point. */
final class ReportPages {

    private static final int MARGIN = 1134;
    static final int WIDTH = 11906 - 2 * MARGIN;
    private static final int HANGING = 284;

    private final XWPFDocument document;
    private final Report report;
    private final WordTable tables;
    private final WordChart charts;
    private int headings;
    private int tableNumber;
    private int figureNumber;

    ReportPages(XWPFDocument document, Report report) {
        this.document = document;
        this.report = report;
        this.tables = new WordTable(document, WIDTH);
        this.charts = new WordChart(document, report);
    }

    void fill() {
        ReportStyles.addTo(document);
        WordFile.sheet(document, MARGIN);
        words(ReportStyles.TITLE, report.title());
        report.under().forEach(line -> words(ReportStyles.NOTE, line));
        document.getLastParagraph().setBorderBottom(Borders.SINGLE);
        if (report.withContents()) {
            contents();
        }
        report.passages().forEach(this::put);
        WordFile.foot(document, report.foot());
    }

    private void put(Passage passage) {
        switch (passage) {
            case Passage.Heading(int level, String text) -> heading(level, text);
            case Passage.Words(String text) -> words(ReportStyles.WORDS, text);
            case Passage.Points(List<String> points) -> points.forEach(this::point);
            case Passage.OwnWords(String about) -> ownWords(about);
            case Passage.Shown(StatisticalTable table) -> table(table.title(), table, true);
            case Passage.Drawn(Chart chart) -> chart(chart);
        }
    }

    private XWPFParagraph paragraph(ReportStyles style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private XWPFParagraph words(ReportStyles style, String text) {
        XWPFParagraph paragraph = paragraph(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** Chapters of a report with contents begin on a new page; a section that others print does not. */
    private void heading(int level, String text) {
        XWPFParagraph paragraph = paragraph(level == 1 ? ReportStyles.HEADING_1 : ReportStyles.HEADING_2);
        if (report.withContents() && headings == 0) {
            paragraph.setPageBreak(true);
        }
        WordFields.bookmark(paragraph, headings, bookmark(headings));
        headings++;
        paragraph.createRun().setText(text);
    }

    private static String bookmark(int place) {
        return "_Toc" + (1000 + place);
    }

    private void point(String text) {
        XWPFParagraph paragraph = paragraph(ReportStyles.POINT);
        paragraph.setIndentationLeft(HANGING);
        paragraph.setIndentationHanging(HANGING);
        paragraph.createRun().setText("\u2022\t" + text);
    }

    /** Marked by its words, a line at its side and its weight, and not by colour alone. */
    private void ownWords(String about) {
        XWPFParagraph paragraph = words(ReportStyles.OWN_WORDS, "[For the office: " + about + "]");
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setIndentationLeft(HANGING / 2);
    }

    private void contents() {
        words(ReportStyles.CAPTION, "Contents");
        XWPFParagraph last = null;
        int place = 0;
        for (Passage passage : report.passages()) {
            if (passage instanceof Passage.Heading(int level, String text)) {
                XWPFParagraph entry = paragraph(level == 1 ? ReportStyles.CONTENTS_1 : ReportStyles.CONTENTS_2);
                if (last == null) {
                    WordFields.beginContents(entry);
                }
                WordFields.entry(entry, text, bookmark(place++));
                last = entry;
            }
        }
        Optional.ofNullable(last).ifPresent(WordFields::endContents);
    }

    private void table(String title, StatisticalTable table, boolean withBasis) {
        tableNumber++;
        caption("Table", tableNumber, title);
        tables.put(table);
        String basis = withBasis && !table.basis().isEmpty() ? "Table " + table.id() + ". Basis: " + table.basis() + ". Period: " + table.period() + "." : "";
        words(ReportStyles.NOTE, basis);
    }

    private void caption(String kind, int number, String text) {
        XWPFParagraph paragraph = words(ReportStyles.CAPTION, kind + " ");
        WordFields.sequence(paragraph, kind, number);
        paragraph.createRun().setText(". " + text);
    }

    private void chart(Chart chart) {
        figureNumber++;
        caption("Figure", figureNumber, chart.about());
        XWPFParagraph paragraph = paragraph(ReportStyles.WORDS);
        charts.draw(paragraph, chart, figureNumber);
        table("The numbers of figure " + figureNumber, numbers(chart), false);
    }

    private static StatisticalTable numbers(Chart chart) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("group", chart.heading())));
        for (Numbers data : chart.numbers()) {
            columns.add(Column.count("number" + columns.size(), data.heading()));
        }
        List<Row> rows = new ArrayList<>();
        for (int group = 0; group < chart.groups().size(); group++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(chart.groups().get(group))));
            for (Numbers data : chart.numbers()) {
                cells.add(data.points().get(group).map(point -> Cell.number(point.value())).orElse(Cell.Shorthand.NOT_AVAILABLE));
            }
            rows.add(new Row(cells));
        }
        return new StatisticalTable(chart.id(), "numbers", "The numbers of the chart: " + chart.about(), "", "", columns, rows, List.of());
    }
}
