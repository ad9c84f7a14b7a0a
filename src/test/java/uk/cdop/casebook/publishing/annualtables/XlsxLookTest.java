package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.testkit.handles.Contrast;

/** How the cells of the Excel workbook look, as it is read again. Source: annual-statistics section 6. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XlsxLookTest {

    private final Publication publication = SeedPublication.seed();
    private final XSSFWorkbook workbook = XlsxRead.read(publication);

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void wordsStandLeftAndNumbersRightWithThousandsAndOneDecimal() {
        XSSFSheet sheet = workbook.getSheet("T20_Reviews");
        XSSFCell area = sheet.getRow(10).getCell(1);
        XSSFCell count = sheet.getRow(15).getCell(3);
        XSSFCell percent = sheet.getRow(15).getCell(7);
        assertThat(area.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
        assertThat(count.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(count.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(percent.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        assertThat(percent.getNumericCellValue()).isEqualTo(54.2);
        assertThat(sheet.getRow(9).getCell(7).getStringCellValue()).isEqualTo("Modifiable: percent of all reviews");
    }

    @Test
    void everyColumnHasItsOwnHeadingWithTheUnitForNumbers() {
        for (XSSFSheet sheet : XlsxRead.sheetsWithTable(workbook)) {
            XSSFTable table = sheet.getTables().getFirst();
            Set<String> headings = new HashSet<>();
            for (int column = 0; column < table.getColumnCount(); column++) {
                String heading = sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue();
                assertThat(headings.add(heading)).as(heading).isTrue();
                assertThat(table.getColumns().get(column).getName()).isEqualTo(heading);
                assertThat(sheet.getRow(table.getStartRowIndex()).getCell(column).getCellStyle().getWrapText()).isTrue();
            }
        }
        for (var table : publication.tables()) {
            table.columns().stream()
                    .filter(column -> !column.kind().unit().isEmpty() && !table.id().equals("T01_Headlines"))
                    .forEach(column -> assertThat(column.label().toLowerCase()).contains(column.kind().unit()));
        }
    }

    @Test
    void titlesAreHeadingsInArial() {
        for (XSSFSheet sheet : XlsxRead.sheets(workbook)) {
            XSSFCell title = sheet.getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).isNotBlank();
            assertThat(title.getCellStyle().getFont().getBold()).isTrue();
            assertThat(title.getCellStyle().getFont().getFontHeightInPoints()).isGreaterThan((short) 12);
            assertThat(title.getCellStyle().getCoreXf().getXfId()).as("stands on the style Heading 1").isEqualTo(1);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(((XSSFCell) cell).getCellStyle().getFont().getFontName()).isEqualTo("Arial");
                    assertThat(((XSSFCell) cell).getCellStyle().getFont().getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
                }
            }
        }
        assertThat(workbook.getStylesSource().getCTStylesheet().xmlText()).contains("name=\"Heading 1\"").contains("name=\"Heading 2\"");
    }

    @Test
    void noCellHasAFillOrALine() {
        assertThat(workbook.getNumCellStyles()).isPositive();
        for (int at = 0; at < workbook.getNumCellStyles(); at++) {
            XSSFCellStyle style = workbook.getCellStyleAt(at);
            assertThat(style.getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(List.of(style.getBorderTop(), style.getBorderBottom(), style.getBorderLeft(), style.getBorderRight())).containsOnly(BorderStyle.NONE);
        }
    }

    @Test
    void everyCellOfATableStandsOnTheSideOfItsKindAndItsWordsWrap() {
        for (Sheet planned : WorkbookPlan.of(publication)) {
            planned.grid().ifPresent(grid -> {
                XSSFSheet sheet = workbook.getSheet(planned.name());
                for (int row = planned.lines().size(); row <= sheet.getLastRowNum(); row++) {
                    for (int column = 0; column < grid.headings().size(); column++) {
                        XSSFCell cell = sheet.getRow(row).getCell(column);
                        boolean right = cell.getCellType() == CellType.NUMERIC || grid.headings().get(column).numeric();
                        assertThat(cell.getCellStyle().getAlignment()).as(planned.name() + " " + cell.getAddress()).isEqualTo(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                        assertThat(cell.getCellStyle().getWrapText()).as(planned.name() + " " + cell.getAddress()).isEqualTo(cell.getCellType() == CellType.STRING);
                    }
                }
            });
        }
    }

    /** 4.5 to 1 on white, as text of this size needs it. */
    @Test
    void everyColourStandsOutFromThePage() {
        List<XSSFColor> colours = IntStream.range(0, workbook.getNumberOfFonts()).mapToObj(font -> workbook.getFontAt(font).getXSSFColor()).flatMap(Stream::ofNullable).toList();
        assertThat(colours).isNotEmpty().allSatisfy(colour -> {
            byte[] parts = colour.getRGB();
            assertThat(Contrast.ratio(Color.rgb(parts[0] & 0xFF, parts[1] & 0xFF, parts[2] & 0xFF), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
        });
    }

    /** No word of a heading is broken, and no column is wider than a line of text. */
    @Test
    void everyColumnIsAsWideAsItsHeadingsWordsAndNoWiderThanALineOfText() {
        for (XSSFSheet sheet : XlsxRead.sheetsWithTable(workbook)) {
            XSSFTable table = sheet.getTables().getFirst();
            for (int column = 0; column < table.getColumnCount(); column++) {
                String heading = sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue();
                int longest = Arrays.stream(heading.split(" ")).mapToInt(String::length).max().orElseThrow();
                assertThat(sheet.getColumnWidth(column) / 256.0).as(sheet.getSheetName() + ": " + heading).isBetween((double) longest, 62.0);
            }
        }
    }
}
