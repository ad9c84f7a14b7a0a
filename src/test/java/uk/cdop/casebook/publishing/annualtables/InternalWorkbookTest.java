package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.publishing.file.ZipParts;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;

class InternalWorkbookTest {

    private static final Publication SEED = AnnualPublication.of(SeedFigures.snapshot().with(ReferenceTexts.withPopulations("2023/24")), Edition.RESTRICTED);

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void itsCoverSaysThatItIsNotPublishedAndItsChecksHaveTheirSheet() throws IOException {
        try (XSSFWorkbook workbook = opened(new InternalWorkbook().xlsx(SEED))) {
            assertThat(workbook.getSheet("Cover").getRow(1).getCell(0).getStringCellValue()).isEqualTo("Internal working workbook: not for publication");
            assertThat(workbook.getSheet("T54_QA").getRow(0).getCell(0).getStringCellValue()).startsWith("Checks of the figures");
            assertThat(workbook.getSheet("Checks")).isNull();
            assertThat(workbook.getSheetAt(workbook.getNumberOfSheets() - 1).getSheetName()).isEqualTo("Charts");
        }
    }

    @Test
    void everyChartDrawsCellsThatReferToTheTablesAndSaysInWordsWhatItShows() throws IOException {
        try (XSSFWorkbook workbook = opened(new InternalWorkbook().xlsx(SEED))) {
            XSSFSheet sheet = workbook.getSheet("Charts");
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList()).extracting(anchor -> anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
                    .containsExactlyElementsOf(Charts.of(SEED).stream().map(Chart::description).toList());
            assertThat(sheet.getRowBreaks()).as("a page for each chart").hasSize(charts.size() - 1);
            assertThat(charts).allSatisfy(chart -> assertThat(chart.getCTChartSpace().xmlText()).contains("<c:f>'Charts'!$A$").doesNotContain("externalData"));
        }
    }

    @Test
    void eachNumberOnTheSheetIsWhatItsReferenceComesTo() throws IOException {
        try (XSSFWorkbook workbook = opened(new InternalWorkbook().xlsx(SEED))) {
            List<String> formulas = new ArrayList<>();
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            workbook.getSheet("Charts").forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    double kept = cell.getNumericCellValue();
                    formulas.add(cell.getCellFormula());
                    assertThat(evaluator.evaluate((XSSFCell) cell).getNumberValue()).as(cell.getCellFormula()).isCloseTo(kept, org.assertj.core.data.Offset.offset(1e-9));
                }
            }));
            assertThat(formulas).hasSizeGreaterThan(60).anyMatch(formula -> formula.startsWith("'T22_Category'!$B$11-")).anyMatch(formula -> formula.contains("T40_Rates"));
        }
    }

    @Test
    void theSamePublicationMakesTheSameBytesAndAPublishedWorkbookHasNoChart() throws IOException {
        assertThat(new InternalWorkbook().xlsx(SEED)).isEqualTo(new InternalWorkbook().xlsx(SEED));
        assertThat(ZipParts.text(XlsxWorkbook.of(SEED, WorkbookPlan.of(SEED)))).doesNotContain("xl/charts/").doesNotContain("Internal working workbook");
    }
}
