package uk.cdop.casebook.publishing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import uk.cdop.casebook.publishing.chart.ChartBook;
import uk.cdop.casebook.publishing.chart.ChartXml;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Chart.Form;
import uk.cdop.casebook.statistics.narrative.Report;

/** Puts a chart into a document as Word's own, with the small workbook of its numbers and the words for those who do not see it. */
final class WordChart {

    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final long WIDTH = 6_084_000;
    private static final long HEIGHT = 3_240_000;
    private static final long ROOM_OF_A_BAR = 330_000;
    private static final long ROOM_AROUND_BARS = 1_500_000;

    private final XWPFDocument document;
    private final Report report;

    WordChart(XWPFDocument document, Report report) {
        this.document = document;
        this.report = report;
    }

    void draw(XWPFParagraph paragraph, Chart chart, int number) {
        try {
            CTInline inline = paragraph.createRun().addChart(part(chart, number));
            inline.addNewExtent().setCx(WIDTH);
            inline.getExtent().setCy(height(chart));
            inline.getDocPr().setName("Figure " + number);
            inline.getDocPr().setTitle(chart.finding());
            inline.getDocPr().setDescr(chart.description());
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException("a chart could not be put into the document"));
        }
    }

    private static long height(Chart chart) {
        boolean lying = chart.form() == Form.BARS || chart.form() == Form.STACKED_BARS;
        return lying ? ROOM_AROUND_BARS + ROOM_OF_A_BAR * chart.groups().size() : HEIGHT;
    }

    /** Chart and workbook are parts of their own; the relationship's identifier is what the document refers to. */
    private String part(Chart chart, int number) throws IOException, InvalidFormatException {
        OPCPackage all = document.getPackage();
        PackagePart part = all.createPart(PackagingURIHelper.createPartName("/word/charts/chart" + number + ".xml"), CHART);
        PackagePart book = all.createPart(PackagingURIHelper.createPartName("/word/embeddings/chart" + number + ".xlsx"), BOOK);
        fill(part, ChartXml.of(ChartBook.range(chart), true));
        fill(book, ChartBook.of(chart, report.panel(), report.asAt()));
        part.addRelationship(book.getPartName(), TargetMode.INTERNAL, RELATION + "package", ChartXml.NUMBERS);
        return document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + "chart").getId();
    }

    private static void fill(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
