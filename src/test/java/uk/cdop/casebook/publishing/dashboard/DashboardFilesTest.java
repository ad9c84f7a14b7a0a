package uk.cdop.casebook.publishing.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.dashboard.DashboardFacts;
import uk.cdop.casebook.statistics.dashboard.ResponseFacts;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;
import uk.cdop.casebook.testkit.GeneratedFacts;

class DashboardFilesTest {

    private static final Quarter LAST = new Quarter(new FinancialYear(2023), 4);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 10);

    @TempDir
    Path folder;

    private static Dashboard dashboard(List<CaseFact> cases) {
        return Dashboard.of(new DashboardFacts(
                LAST, Snapshot.of(LAST.year(), TODAY, cases, List.of()), cases, List.of(), List.of(), List.of(), ResponseFacts.NONE, List.of(), ReturnFacts.NONE));
    }

    private List<Path> written(Dashboard dashboard) {
        return new DashboardFiles().write(dashboard, folder, Progress.NONE);
    }

    @Test
    void writesFourFilesThatAreTheSameInWhateverOrderTheFactsCame() throws IOException {
        List<CaseFact> cases = new ArrayList<>(GeneratedFacts.of(5, 300));
        List<Path> files = written(dashboard(cases));
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(
                "quarterly-dashboard-2023-24-Q4.xlsx", "quarterly-dashboard-2023-24-Q4.docx", "quarterly-dashboard-2023-24-Q4.csv", "quarterly-dashboard-2023-24-Q4.json");
        List<byte[]> before = new ArrayList<>();
        for (Path file : files) {
            before.add(Files.readAllBytes(file));
        }
        Collections.shuffle(cases, new Random(9));
        List<Path> again = written(dashboard(cases));
        for (int index = 0; index < again.size(); index++) {
            assertThat(Files.readAllBytes(again.get(index))).isEqualTo(before.get(index));
        }
    }

    @Test
    void drawsEachSeriesAsAChartWithWordsForWhoeverDoesNotSeeIt() throws IOException {
        Path file = written(dashboard(GeneratedFacts.of(5, 300))).getFirst();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet first = workbook.getSheetAt(0);
            assertThat(first.getRow(1).getCell(0).getStringCellValue()).startsWith("OFFICIAL-SENSITIVE");
            XSSFDrawing drawing = first.getDrawingPatriarch();
            assertThat(drawing.getCharts()).hasSize(6);
            assertThat(drawing.getCTDrawing().getTwoCellAnchorList()).allSatisfy(anchor ->
                    assertThat(anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr()).contains("The numbers are on the worksheet Q1"));
            XSSFChart counts = drawing.getCharts().stream().filter(chart -> chart.getTitleText().getString().equals("Notifications of resident children")).findFirst().orElseThrow();
            assertThat(counts.getCTChart().getPlotArea().getLineChartArray(0).getSerList()).extracting(series -> series.getTx().getStrRef().getF())
                    .containsExactly("Q11_notifications!$B$7", "Q11_notifications!$C$7", "Q11_notifications!$D$7", "Q11_notifications!$E$7", "Q11_notifications!$F$7");
            assertThat(workbook.getSheet("Q11_notifications").getRow(6).getCell(2).getStringCellValue()).isEqualTo("Median");
        }
    }

    @Test
    void leavesACellOfAChartEmptyRatherThanLetWordsBeDrawnAsNothing() throws IOException {
        Path file = written(dashboard(GeneratedFacts.of(5, 300))).getFirst();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet panels = workbook.getSheet("Q14_reviews_a_panel");
            int last = panels.getLastRowNum();
            assertThat(panels.getRow(last).getCell(2).getNumericCellValue()).isZero();
            assertThat(panels.getRow(last).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void hasNoChartAndSaysSoWhereThereIsNoCase() throws IOException {
        List<Path> files = written(dashboard(List.of()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(files.getFirst())); XWPFDocument paper = new XWPFDocument(Files.newInputStream(files.get(1)))) {
            assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getCharts()).isEmpty();
            assertThat(paper.getParagraphs()).extracting(paragraph -> paragraph.getText()).anyMatch(text -> text.contains("Needs 12 more whole quarters"));
        }
    }

    @Test
    void saysEveryTableAndChartAsJson() throws IOException {
        Path file = written(dashboard(GeneratedFacts.of(5, 300))).getLast();
        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(json.get("quarter").asString()).isEqualTo("2023/24-Q4");
        assertThat(json.get("as_at").asString()).isEqualTo("2024-05-10");
        assertThat(json.get("day").asString()).isEqualTo("2024-03-31");
        assertThat(json.get("marking").asString()).isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(json.get("tables").valueStream().map(table -> table.get("id").asString())).containsExactly(
                "Q01_Activity", "Q02_Position", "Q03_Open_stage", "Q04_Open_age", "Q05_Waiting", "Q06_Agencies", "Q07_NCMD_fields");
        JsonNode chart = json.get("charts").get(0);
        assertThat(chart.get("key").asString()).isEqualTo("notifications");
        assertThat(chart.get("quarters_needed").asInt()).isZero();
        assertThat(chart.get("table").get("rows").get(0).get("quarter").asString()).isEqualTo("2019/20-Q1");
    }
}
