package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.publishing.file.ZipParts;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
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
            assertThat(formulas).hasSizeGreaterThan(60).anyMatch(formula -> formula.startsWith("'T22_Category'!$B$12-")).anyMatch(formula -> formula.contains("T40_Rates"));
        }
    }

    @Test
    void theSamePublicationMakesTheSameBytesAndAPublishedWorkbookHasNoChart() throws IOException {
        assertThat(new InternalWorkbook().xlsx(SEED)).isEqualTo(new InternalWorkbook().xlsx(SEED));
        assertThat(ZipParts.text(XlsxWorkbook.of(SEED, WorkbookPlan.of(SEED)))).doesNotContain("xl/charts/").doesNotContain("Internal working workbook");
    }

    @Test
    void eachFigureThatCountsCasesLeadsToThemAndTheyLeadBack() throws IOException {
        try (XSSFWorkbook workbook = opened(new InternalWorkbook().xlsx(SEED))) {
            int followed = 0;
            for (StatisticalTable table : SEED.tables()) {
                XSSFSheet sheet = workbook.getSheet(table.id());
                int first = lineOfHeadings(sheet) + 1;
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        XSSFCell cell = sheet.getRow(first + row).getCell(column);
                        if (table.rows().get(row).cells().get(column) instanceof Cell.Figure figure && !figure.trail().isEmpty()) {
                            XSSFCell back = target(workbook, cell);
                            assertThat(target(workbook, back)).as(cell.getReference()).isSameAs(cell);
                            assertThat(back.getStringCellValue()).isEqualTo(table.id() + " " + cell.getReference());
                            assertThat(back.getRow().getCell(2).getNumericCellValue()).isEqualTo(figure.value().doubleValue()).isEqualTo(cell.getNumericCellValue());
                            assertThat(cases(back)).containsExactlyElementsOf(figure.trail().stream().map(CaseNumber::text).distinct().sorted().toList());
                            followed++;
                        } else {
                            assertThat(cell.getHyperlink()).as(table.id() + " " + cell.getReference()).isNull();
                        }
                    }
                }
            }
            assertThat(followed).isGreaterThan(500).isEqualTo(figuresListed(workbook.getSheet("Cases")));
        }
    }

    @Test
    void aFigureOfManyCasesIsListedInRowsThatExcelCanDraw() throws IOException {
        List<CaseNumber> many = IntStream.rangeClosed(1, 1000).mapToObj(number -> CaseNumber.of(2023, number)).toList();
        try (XSSFWorkbook workbook = opened(new InternalWorkbook().xlsx(with(many)))) {
            XSSFSheet cases = workbook.getSheet("Cases");
            List<String> listed = new ArrayList<>();
            for (int row = lineOfHeadings(cases) + 1; row <= cases.getLastRowNum(); row++) {
                assertThat(cases.getRow(row).getHeightInPoints()).isLessThanOrEqualTo(409);
                listed.addAll(List.of(cases.getRow(row).getCell(4).getStringCellValue().split(", ")));
            }
            assertThat(listed).containsExactlyElementsOf(many.stream().map(CaseNumber::text).toList());
            assertThat(cases.getRow(cases.getLastRowNum()).getCell(1).getStringCellValue()).isEqualTo("All areas: Reviews (continued)");
        }
    }

    @Test
    void whereNoFigureCountsACaseTheWorksheetOfCasesSaysSo() throws IOException {
        try (XSSFWorkbook workbook = opened(new InternalWorkbook().xlsx(with(List.of())))) {
            XSSFSheet cases = workbook.getSheet("Cases");
            assertThat(cases.getRow(cases.getLastRowNum()).getCell(0).getStringCellValue()).isEqualTo("No figure counts a case");
            assertThat(workbook.getSheet("Tried").getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void wherePeopleWouldWaitMinutesForAllTheCasesTheWorksheetSaysWhereTheyAre() {
        Publication publication = with(List.of(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2), CaseNumber.of(2023, 3)));
        List<Sheet> plan = WorkbookPlan.of(publication);
        assertThat(CasesSheet.with(publication, plan, 2)).startsWith(plan.toArray(Sheet[]::new)).last()
                .satisfies(cases -> assertThat(cases.grid().orElseThrow().rows()).singleElement().asString().contains("open a figure in the program"));
        assertThat(CasesSheet.with(publication, plan, 3)).last()
                .satisfies(cases -> assertThat(cases.grid().orElseThrow().rows()).singleElement().asString().contains("CDOP-2023-0003"));
    }

    @Test
    void aPublishedWorkbookNamesNoCasesBehindItsFigures() throws IOException {
        try (XSSFWorkbook workbook = opened(XlsxWorkbook.of(SEED, WorkbookPlan.of(SEED)))) {
            assertThat(workbook.getSheet("Cases")).isNull();
            assertThat(workbook.getSheet("T22_Category").getHyperlinkList()).isEmpty();
        }
    }

    /** One table of one figure. */
    private static Publication with(List<CaseNumber> cases) {
        StatisticalTable table = new StatisticalTable("Tried", "tried", "A table that is tried", "reviews", SEED.year().label(),
                List.of(Column.words("group", "Group"), Column.count("reviews", "Reviews")), List.of(Row.of(Cell.words("All areas"), Cell.count(cases))), List.of("A note."));
        return new Publication(SEED.title(), SEED.panel(), SEED.year(), Edition.RESTRICTED, SEED.asAt(), SEED.snapshot(), SEED.summary(), SEED.definitions(), List.of(table), SEED.checks());
    }

    private static int lineOfHeadings(XSSFSheet sheet) {
        return sheet.getTables().getFirst().getStartRowIndex();
    }

    private static XSSFCell target(XSSFWorkbook workbook, XSSFCell from) {
        CellReference to = new CellReference(from.getHyperlink().getLocation());
        return workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
    }

    private static List<String> cases(XSSFCell back) {
        List<String> listed = new ArrayList<>();
        for (XSSFRow row = back.getRow(); row != null && row.getCell(0).getStringCellValue().equals(back.getStringCellValue()); row = back.getSheet().getRow(row.getRowNum() + 1)) {
            listed.addAll(List.of(row.getCell(4).getStringCellValue().split(", ")));
        }
        return listed;
    }

    private static long figuresListed(XSSFSheet cases) {
        return IntStream.rangeClosed(lineOfHeadings(cases) + 1, cases.getLastRowNum()).mapToObj(row -> cases.getRow(row).getCell(0).getStringCellValue()).distinct().count();
    }
}
