package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.publishing.file.SettledZip;
import uk.cdop.casebook.statistics.table.Publication;

/** A workbook that breaks one rule of accessible spreadsheets breaks that one, and is not kept. */
class WrittenFilesTest {

    private static final Publication PUBLICATION = SeedPublication.seed();
    private static final byte[] XLSX = xlsx();
    private static final byte[] ODS = ods();

    private static byte[] xlsx() {
        try {
            return XlsxWorkbook.of(PUBLICATION, WorkbookPlan.of(PUBLICATION));
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static byte[] ods() {
        try {
            return OdsWorkbook.of(PUBLICATION, WorkbookPlan.of(PUBLICATION));
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static XSSFSheet reviews(XSSFWorkbook workbook) {
        return workbook.getSheet("T20_Reviews");
    }

    private static Arguments breaks(String sentence, Consumer<XSSFWorkbook> breaking) {
        return Arguments.of(sentence, breaking);
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                breaks("T20_Reviews has merged cells", book -> reviews(book).addMergedRegion(new CellRangeAddress(0, 1, 0, 0))),
                breaks("T20_Reviews has a frozen pane", book -> reviews(book).createFreezePane(1, 1)),
                breaks("T20_Reviews has a drawing or a chart", book -> reviews(book).createDrawingPatriarch()),
                breaks("T20_Reviews has a filter", book -> reviews(book).setAutoFilter(new CellRangeAddress(8, 23, 0, 10))),
                breaks("T20_Reviews is hidden", book -> book.setSheetVisibility(book.getSheetIndex("T20_Reviews"), SheetVisibility.VERY_HIDDEN)),
                breaks("T20_Reviews has a hidden row", book -> reviews(book).getRow(10).setZeroHeight(true)),
                breaks("T20_Reviews has a hidden column", book -> reviews(book).setColumnHidden(3, true)),
                breaks("T20_Reviews has an empty cell in its table", book -> reviews(book).getRow(10).getCell(3).setBlank()),
                breaks("T20_Reviews has an empty cell in its table", book -> reviews(book).getRow(10).getCell(3).setCellErrorValue(FormulaError.NA.getCode())),
                breaks("T20_Reviews has something below its table", book -> reviews(book).createRow(25).createCell(0).setCellValue("More")),
                breaks("T20_Reviews has a blank row", book -> reviews(book).removeRow(reviews(book).getRow(13))),
                breaks("T20_Reviews has comments", book -> reviews(book).getRow(10).getCell(3).setCellComment(
                        reviews(book).createDrawingPatriarch().createCellComment(book.getCreationHelper().createClientAnchor()))),
                breaks("T20_Reviews has a hidden row", book -> reviews(book).getRow(10).setHeightInPoints(0)),
                breaks("T20_Reviews has a formula", book -> reviews(book).getRow(10).getCell(3).setCellFormula("1+1")),
                breaks("Cover has a blank row", book -> book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(2))),
                breaks("a note is referred to", book -> reviews(book).getRow(0).createCell(0).setCellValue("Reviews [note 99]")),
                breaks("a note is referred to", book -> book.getSheet("Notes").getRow(3).createCell(0).setCellValue("[note 98]")),
                breaks("the title, author or language", book -> book.getProperties().getCoreProperties().setTitle(null)),
                breaks("the file has names for cells", book -> book.createName().setNameName("hidden_total")),
                breaks("the file has pictures", book -> book.addPicture(new byte[] {1}, XSSFWorkbook.PICTURE_TYPE_PNG)),
                breaks("the cursor is not in the first cell", book -> book.getSheetAt(0).setActiveCell(new CellAddress("B2"))),
                breaks("More has not exactly one table", book -> book.createSheet("More").createRow(0).createCell(0, CellType.STRING).setCellValue("A title")));
    }

    private static Map<String, byte[]> parts(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return SettledZip.read(bytes.toByteArray());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void findsTheRuleThatAnExcelWorkbookBreaks(String sentence, Consumer<XSSFWorkbook> breaking) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XLSX))) {
            assertThat(AccessibleXlsx.of(SettledZip.read(XLSX)).broken()).isEmpty();
            assertThat(AccessibleXlsx.of(parts(workbook)).broken()).as("written anew, with its texts in a part of their own").isEmpty();
            breaking.accept(workbook);
            assertThat(AccessibleXlsx.of(parts(workbook)).broken()).isNotEmpty().anyMatch(found -> found.startsWith(sentence));
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', value = {
        "table:display-filter-buttons=\"false\"; table:display-filter-buttons=\"true\"; a table has filter buttons",
        "<table:table-row ; <table:table-row table:visibility=\"collapse\" ; the workbook has a cell, row or column with visibility",
        "[note 1]; [note 77]; a note is referred to",
        "table:name=\"headlines\"; table:name=\"rates_by_area\"; two tables have one name",
        "<table:table-row ; <table:table-row/><table:table-row ; Cover has a blank row or an empty cell",
        "(<table:table-row [^>]*>.*?</table:table-row>); <table:table-row-group>$1</table:table-row-group>; the workbook has a table-row-group in a table",
        "(<table:table-row [^>]*>.*?</table:table-row>); <table:table-header-rows>$1</table:table-header-rows>; the workbook has a table-row in a table-header-rows",
        "(<table:table-cell [^>]*>)(.*?</table:table-cell>); $1<table:table/>$2; the workbook has a table in a table-cell",
        "(<table:table-row [^>]*>); $1<table:covered-table-cell/>; the workbook has a covered-table-cell in a table-row",
        "(<office:spreadsheet>); $1<draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"/>; the workbook has a drawing or a chart",
    })
    void findsTheRuleThatAnOpenDocumentWorkbookBreaks(String written, String instead, String sentence) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(SettledZip.read(ODS));
        assertThat(AccessibleOds.broken(parts)).isEmpty();
        String content = new String(parts.get("content.xml"), StandardCharsets.UTF_8);
        String broken = content.replaceFirst(written.startsWith("(") ? written : Pattern.quote(written), instead);
        assertThat(broken).isNotEqualTo(content);
        parts.put("content.xml", broken.getBytes(StandardCharsets.UTF_8));
        assertThat(AccessibleOds.broken(parts)).anyMatch(found -> found.startsWith(sentence));
    }

    @Test
    void macrosInAnOpenDocumentWorkbookAreFound() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(SettledZip.read(ODS));
        parts.put("Basic/script.xml", new byte[0]);
        assertThat(AccessibleOds.broken(parts)).containsExactly("the workbook has macros, pictures or embedded objects");
    }

    @Test
    void aFileThatIsAnotherOneWhenItIsMadeAgainIsNotKept() {
        assertThatThrownBy(() -> WrittenFiles.checked(PUBLICATION, Map.of("a.csv", new byte[] {1}), Map.of("a.csv", new byte[] {2})))
                .isInstanceOfSatisfying(OfficeFailure.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(OfficeFailure.Kind.REFUSED);
                    assertThat(refused).hasMessageContaining("Nothing was written").hasMessageContaining("Q20_same_again");
                });
    }

    @Test
    void aCoverWithoutTheHashOfItsFactsIsNotKept() {
        Publication other = new Publication(PUBLICATION.title(), PUBLICATION.panel(), PUBLICATION.year(), PUBLICATION.edition(), PUBLICATION.asAt(), "another",
                PUBLICATION.summary(), PUBLICATION.definitions(), PUBLICATION.tables(), PUBLICATION.checks());
        assertThatThrownBy(() -> WrittenFiles.checked(other, Map.of("a.xlsx", XLSX), Map.of("a.xlsx", XLSX)))
                .isInstanceOf(OfficeFailure.class).hasMessageContaining("hash of the facts");
    }
}
