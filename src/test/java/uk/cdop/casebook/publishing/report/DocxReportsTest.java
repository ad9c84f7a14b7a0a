package uk.cdop.casebook.publishing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import uk.cdop.casebook.publishing.file.ZipParts;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.chart.Point;
import uk.cdop.casebook.statistics.narrative.AnnualReport;
import uk.cdop.casebook.statistics.narrative.PanelSection;
import uk.cdop.casebook.statistics.narrative.Partnership;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;
import uk.cdop.casebook.testkit.WithheldCells;

class DocxReportsTest {

    private static final Publication SEED = AnnualPublication.of(SeedFigures.snapshot().with(ReferenceTexts.withPopulations("2023/24")), Edition.RESTRICTED);
    private static final Pattern NUMBERS = Pattern.compile("<c:val><c:numRef>.*?</c:numRef></c:val>");
    private static final Pattern VALUE = Pattern.compile("<c:v>([^<]*)</c:v>");

    private static byte[] written(Publication publication) {
        return new DocxReports().docx(AnnualReport.of(publication));
    }

    private static XWPFDocument opened(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<PackagePart> parts(XWPFDocument document, String folder) throws IOException {
        try {
            return document.getPackage().getParts().stream().filter(part -> part.getPartName().getName().startsWith(folder))
                    .sorted((one, other) -> number(one) - number(other)).toList();
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    private static int number(PackagePart part) {
        return Integer.parseInt(part.getPartName().getName().replaceAll("\\D", ""));
    }

    private static List<String> cached(PackagePart chart) throws IOException {
        String xml = new String(chart.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return NUMBERS.matcher(xml).results().flatMap(found -> VALUE.matcher(found.group()).results().map(value -> value.group(1))).toList();
    }

    private static List<String> drawn(Chart chart) {
        return chart.series().stream().flatMap(series -> series.points().stream()).flatMap(Optional::stream).map(point -> point.value().toPlainString()).toList();
    }

    @Test
    void hasRealHeadingsContentsAndPropertiesOfTheOrganisation() throws IOException {
        try (XWPFDocument document = opened(written(SEED))) {
            assertThat(document.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyle())).map(XWPFParagraph::getText)).containsExactly(
                    "Summary", "Deaths and notifications", "Reviews completed", "Modifiable factors", "Time from death to review", "Caseload",
                    "Meetings of the panel", "Comparison with England", "Quality of the data", "Section for the safeguarding partnerships' annual reports", "Definitions");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getDocument().xmlText()).contains("TOC \\o \"1-2\"");
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Annual report of the Child Death Overview Panel, year ending 31 March 2024");
            assertThat(core.getCreator()).isEqualTo("Pan-Dorset and Somerset Child Death Overview Panel");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
        }
    }

    @Test
    void everyTableNamesItselfRepeatsItsHeadingsAndHasNoEmptyCell() throws IOException {
        try (XWPFDocument document = opened(written(SEED))) {
            assertThat(document.getTables()).hasSizeGreaterThan(20).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
                assertThat(table.getRows()).allSatisfy(row -> assertThat(row.getTableCells()).allSatisfy(cell -> assertThat(cell.getText()).isNotBlank()));
            });
        }
    }

    /** A letter of the smallest text takes about 105 twentieths of a point, and the margins of a cell 160. */
    @Test
    void noColumnIsTooNarrowForItsLongestWord() throws IOException {
        try (XWPFDocument document = opened(written(SEED))) {
            List<String> tooNarrow = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                List<CTTblGridCol> widths = table.getCTTbl().getTblGrid().getGridColList();
                for (int column = 0; column < widths.size(); column++) {
                    int at = column;
                    String longest = table.getRows().stream().flatMap(row -> Pattern.compile("\\s+").splitAsStream(row.getCell(at).getText())).max(Comparator.comparing(String::length)).orElseThrow();
                    if (((BigInteger) widths.get(column).getW()).intValue() < 160 + 105 * longest.length()) {
                        tooNarrow.add(longest + " in " + table.getCTTbl().getTblPr().getTblCaption().getVal());
                    }
                }
            }
            assertThat(tooNarrow).isEmpty();
        }
    }

    @Test
    void aTableOfTwoYearsSaysSoInItsTitle() throws IOException {
        try (XWPFDocument document = opened(written(SEED))) {
            assertThat(document.getTables().stream().map(table -> table.getCTTbl().getTblPr().getTblCaption().getVal()))
                    .contains("Notifications by date notified, and deaths by date of death, by year and area of residence, years ending 31 March 2023 to 31 March 2024");
        }
    }

    @Test
    void everyChartIsWordsOwnSaysInWordsWhatItShowsAndKeepsTheNumbersOfTheTables() throws IOException {
        List<Chart> charts = Charts.of(SEED);
        assertThat(charts).extracting(Chart::id).containsExactlyInAnyOrder("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C10");
        try (XWPFDocument document = opened(written(SEED))) {
            List<String> described = new ArrayList<>();
            document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()).flatMap(run -> run.getCTR().getDrawingList().stream())
                    .forEach(drawing -> described.add(drawing.getInlineArray(0).getDocPr().getDescr()));
            assertThat(described).containsExactlyInAnyOrderElementsOf(charts.stream().map(Chart::description).toList());
            List<List<String>> kept = new ArrayList<>();
            for (PackagePart part : parts(document, "/word/charts/chart")) {
                kept.add(cached(part));
            }
            assertThat(kept).containsExactlyInAnyOrderElementsOf(charts.stream().map(DocxReportsTest::drawn).toList());
        }
        for (Chart chart : charts) {
            assertThat(chart.series().stream().flatMap(series -> series.points().stream()).flatMap(Optional::stream)).allSatisfy(point -> assertThat(point.value()).isEqualByComparingTo(inTables(point)));
        }
    }

    private static BigDecimal inTables(Point point) {
        return Stream.concat(Stream.of(point.place()), point.less().stream())
                .map(place -> ((Cell.Figure) SEED.table(place.table().id()).rows().get(place.row()).cells().get(place.table().indexOf(place.column()))).value())
                .reduce(BigDecimal::subtract).orElseThrow();
    }

    @Test
    void theWorkbookInAChartHoldsTheNumbersShownAndNothingElse() throws IOException {
        try (XWPFDocument document = opened(written(SEED))) {
            List<PackagePart> books = parts(document, "/word/embeddings/chart");
            assertThat(books).hasSize(8);
            try (XSSFWorkbook book = new XSSFWorkbook(books.getFirst().getInputStream())) {
                assertThat(book.getNumberOfSheets()).isEqualTo(1);
                List<String> cells = new ArrayList<>();
                book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
                assertThat(cells).containsExactly("Year", "Notifications", "Reviews completed", "2021/22", "59.0", "0.0", "2022/23", "27.0", "59.0", "2023/24", "57.0", "27.0");
            }
        }
    }

    @Test
    void aSeriesWithAWithheldNumberIsNotDrawnAndTheReasonIsSaid() throws IOException {
        Publication masked = WithheldCells.in(WithheldCells.in(WithheldCells.in(SEED, "T06_Deaths_age", "deaths"), "T22_Category", "reviews"), "T02_Notifications", "notifications");
        assertThat(Charts.of(masked)).extracting(Chart::id).containsExactlyInAnyOrder("C1", "C2", "C5", "C6", "C7", "C10");
        assertThat(Charts.of(masked, "C1").orElseThrow().series()).extracting(series -> series.name()).containsExactly("Reviews completed");
        String all = ZipParts.text(written(masked));
        assertThat(all).as("the table stands where its chart may not").contains("Table T06_Deaths_age. Basis");
        assertThat(all).contains("There is no chart of the reviews by category, because numbers in it are withheld or there are none.").contains("[c]")
                .contains("cannot be said in this edition, because a number is withheld.").doesNotContain("Notifications: 2021/22 59");
    }

    @Test
    void anEditionWithFewTablesMakesAReportOfWhatItHas() throws IOException {
        List<StatisticalTable> few = SEED.tables().stream().filter(table -> Set.of("T02_Notifications", "T20_Reviews", "T30_Time_to_review").contains(table.id())).toList();
        Publication open = new Publication(SEED.title(), SEED.panel(), SEED.year(), Edition.PUBLIC, SEED.asAt(), SEED.snapshot(), List.of(), SEED.definitions(), few, List.of());
        try (XWPFDocument document = opened(written(open))) {
            String text = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text).contains("The panel met 4 times in 2023/24 and reviewed 27 deaths").contains("The caseload is not part of this edition.")
                    .contains("Death rates are not part of this edition.").contains("Public edition.");
            assertThat(parts(document, "/word/charts/chart")).hasSize(3);
        }
    }

    @Test
    void theSamePublicationMakesTheSameBytesAndTheOfficesOwnWordsAreMarked() throws IOException {
        assertThat(written(SEED)).isEqualTo(written(SEED));
        byte[] section = new DocxReports().docx(PanelSection.of(SEED, Partnership.PAN_DORSET));
        try (XWPFDocument document = opened(section)) {
            assertThat(document.getParagraphs().stream().filter(one -> "OwnWords".equals(one.getStyle())).map(XWPFParagraph::getText))
                    .hasSize(2).allSatisfy(text -> assertThat(text).startsWith("[For the office: ").endsWith("]"));
        }
    }
}
