package uk.cdop.casebook.publishing.annualtables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.publishing.file.SettledZip;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.table.Publication;

/** Writes the worksheets as an Excel workbook. Source of the rules: domain file, annual-statistics section 6. */
final class XlsxWorkbook {

    private static final int UNITS_OF_A_CHARACTER = 256;
    /** Points: the line height of Arial 12, and of the larger headings with room above the next row instead of a blank one. */
    private static final float LINE_HEIGHT = 15.75f;
    private static final float TITLE_HEIGHT = 25.5f;
    private static final float HEADING_HEIGHT = 24f;

    private final XSSFWorkbook workbook;
    private final DeferredSXSSFWorkbook rows;
    private final XlsxStyles styles;

    private XlsxWorkbook(XSSFWorkbook workbook, DeferredSXSSFWorkbook rows) {
        this.workbook = workbook;
        this.rows = rows;
        this.styles = new XlsxStyles(workbook);
    }

    static byte[] of(Publication publication, List<Sheet> sheets) throws IOException {
        return of(publication, sheets, List.of());
    }

    /**
     * The rows are written while the file is, one at a time, and nothing is put on disk meanwhile.
     *
     * @param charts drawn on a worksheet of their own after the others; none in a workbook that is published
     */
    static byte[] of(Publication publication, List<Sheet> sheets, List<Chart> charts) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); DeferredSXSSFWorkbook rows = new Unpacked(workbook)) {
            XlsxWorkbook writer = new XlsxWorkbook(workbook, rows);
            sheets.forEach(writer::plan);
            Map<String, byte[]> drawn = charts.isEmpty() ? Map.of() : new ChartsSheet(workbook, writer.styles, sheets).write(charts);
            writer.describe(publication);
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            rows.writeAvoidingTempFiles(bytes);
            return SettledZip.of(bytes.toByteArray(), drawn);
        }
    }

    /** Not packed, since the file is packed once it is settled. */
    private static final class Unpacked extends DeferredSXSSFWorkbook {

        private Unpacked(XSSFWorkbook workbook) {
            super(workbook, 1);
            setZip64Mode(Zip64Mode.Never);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
            archive.setLevel(Deflater.NO_COMPRESSION);
            return archive;
        }
    }

    private void describe(Publication publication) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Date asAt = Date.from(publication.asAt().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(publication.title());
        core.setCreator(publication.panel());
        core.setLastModifiedByUser(publication.panel());
        core.setDescription(publication.edition().label());
        PackageProperties all = core.getUnderlyingProperties();
        all.setLanguageProperty("en-GB");
        all.setCreatedProperty(Optional.of(asAt));
        all.setModifiedProperty(Optional.of(asAt));
        properties.getExtendedProperties().setApplication("CDOP Casebook");
    }

    /** Everything about a worksheet but its rows, which are asked for when the file is written. */
    private void plan(Sheet sheet) {
        rows.createSheet(sheet.name()).setRowGenerator(target -> write(target, sheet));
        XSSFSheet target = workbook.getSheet(sheet.name());
        target.setActiveCell(CellAddress.A1);
        target.getPrintSetup().setLandscape(true);
        target.setFitToPage(true);
        target.getPrintSetup().setFitHeight((short) 0);
        if (sheet.grid().isEmpty()) {
            target.setColumnWidth(0, Sheet.TEXT_WIDTH * UNITS_OF_A_CHARACTER);
        }
        for (int row = 0; row < sheet.lines().size(); row++) {
            if (sheet.lines().get(row) instanceof Line.LinkTo(Value.Link link)) {
                link(target, link, row, 0);
            }
        }
        sheet.grid().ifPresent(grid -> plan(target, grid, sheet.lines().size()));
        target.getCTWorksheet().getDimension().setRef(new CellRangeAddress(
                0, sheet.lines().size() + sheet.grid().map(grid -> grid.rows().size() + 1).orElse(0) - 1,
                0, sheet.grid().map(grid -> grid.headings().size()).orElse(1) - 1).formatAsString());
    }

    private void plan(XSSFSheet target, Grid grid, int first) {
        for (int column = 0; column < grid.headings().size(); column++) {
            target.setColumnWidth(column, grid.width(column) * UNITS_OF_A_CHARACTER);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Value> values = grid.rows().get(row);
            for (int column = 0; column < values.size(); column++) {
                switch (values.get(column)) {
                    case Value.Link link -> link(target, link, first + 1 + row, column);
                    case Value.Traced traced -> link(target, new Value.Link("", CasesSheet.NAME, traced.cell()), first + 1 + row, column);
                    case Value.Text _, Value.Number _, Value.Day _ -> { }
                }
            }
        }
        mark(target, grid, first);
    }

    private void link(XSSFSheet target, Value.Link link, int row, int column) {
        XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + link.sheet() + "'!" + link.cell());
        hyperlink.setCellReference(new CellAddress(row, column).formatAsString());
        target.addHyperlink(hyperlink);
    }

    private void write(SXSSFSheet target, Sheet sheet) {
        boolean wraps = sheet.grid().isEmpty();
        int next = 0;
        for (Line line : sheet.lines()) {
            SXSSFRow row = target.createRow(next++);
            row.setHeightInPoints(height(line, wraps));
            write(row.createCell(0), line, wraps);
        }
        if (sheet.grid().isPresent()) {
            write(target, sheet.grid().get(), next);
        }
    }

    private static float height(Line line, boolean wraps) {
        return switch (line) {
            case Line.Title title -> TITLE_HEIGHT;
            case Line.Heading heading -> HEADING_HEIGHT;
            case Line.Words(String text) -> LINE_HEIGHT * (wraps ? TextFit.lines(text, Sheet.TEXT_WIDTH) : 1);
            case Line.LinkTo(Value.Link link) -> LINE_HEIGHT * (wraps ? TextFit.lines(link.text(), Sheet.TEXT_WIDTH) : 1);
        };
    }

    private void write(SXSSFCell cell, Line line, boolean wraps) {
        switch (line) {
            case Line.Title(String text) -> {
                cell.setCellValue(text);
                cell.setCellStyle(styles.title);
            }
            case Line.Heading(String text) -> {
                cell.setCellValue(text);
                cell.setCellStyle(styles.heading);
            }
            case Line.Words(String text) -> {
                cell.setCellValue(text);
                cell.setCellStyle(wraps ? styles.wrappedWords : styles.words);
            }
            case Line.LinkTo(Value.Link link) -> write(cell, link);
        }
    }

    private void write(SXSSFSheet target, Grid grid, int first) {
        int next = first;
        SXSSFRow header = target.createRow(next++);
        header.setHeightInPoints(LINE_HEIGHT * grid.headingLines());
        for (int column = 0; column < grid.headings().size(); column++) {
            Grid.Heading heading = grid.headings().get(column);
            SXSSFCell cell = header.createCell(column);
            cell.setCellValue(heading.text());
            cell.setCellStyle(heading.numeric() ? styles.numberHeader : styles.wordsHeader);
        }
        for (List<Value> values : grid.rows()) {
            SXSSFRow row = target.createRow(next++);
            row.setHeightInPoints(LINE_HEIGHT * grid.lines(values));
            for (int column = 0; column < values.size(); column++) {
                write(row.createCell(column), values.get(column), grid.headings().get(column).numeric());
            }
        }
    }

    private void write(SXSSFCell cell, Value value, boolean amongNumbers) {
        switch (value) {
            case Value.Text(String text) -> {
                cell.setCellValue(text);
                cell.setCellStyle(amongNumbers ? styles.wordsAmongNumbers : styles.wrappedWords);
            }
            case Value.Number(BigDecimal number) -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(number.scale() > 1 ? styles.twoDecimals : number.scale() > 0 ? styles.oneDecimal : styles.whole);
            }
            case Value.Traced(BigDecimal number, String cases) -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(number.scale() > 1 ? styles.tracedTwoDecimals : number.scale() > 0 ? styles.tracedOneDecimal : styles.tracedWhole);
            }
            case Value.Day(LocalDate date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.day);
            }
            case Value.Link link -> write(cell, link);
        }
    }

    private void write(SXSSFCell cell, Value.Link link) {
        cell.setCellValue(link.text());
        cell.setCellStyle(styles.link);
    }

    /** Marks the cells as a table, without the filter buttons Excel would add and without a pattern. */
    private static void mark(XSSFSheet sheet, Grid grid, int firstRow) {
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(firstRow, 0),
                new CellReference(firstRow + grid.rows().size(), grid.headings().size() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(grid.name());
        table.setDisplayName(grid.name());
        for (int column = 0; column < grid.headings().size(); column++) {
            table.getColumns().get(column).setName(grid.headings().get(column).text());
        }
    }
}
