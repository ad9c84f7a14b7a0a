package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Publication;

/** The rules of accessible spreadsheets, asked of one file as it is read again. Source: annual-statistics section 6. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XlsxWorkbookTest {

    private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]");

    private final Publication publication = SeedPublication.seed();
    private final XSSFWorkbook workbook = XlsxRead.read(publication);

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    private List<XSSFSheet> sheets() {
        return XlsxRead.sheets(workbook);
    }

    private List<XSSFSheet> sheetsWithTable() {
        return XlsxRead.sheetsWithTable(workbook);
    }

    private static List<String> lines(XSSFSheet sheet) {
        return IntStream.range(0, sheet.getTables().getFirst().getStartRowIndex()).mapToObj(row -> text(sheet, row)).toList();
    }

    private static String text(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getStringCellValue();
    }

    @Test
    void hasTheSheetsInTheirOrder() {
        assertThat(sheets()).extracting(XSSFSheet::getSheetName).containsExactly(
                "Cover",
                "Contents",
                "Notes",
                "Definitions",
                "Data_quality",
                "T01_Headlines",
                "T02_Notifications",
                "T03_Caseload",
                "T04_Out_of_area",
                "T05_Notif_delay",
                "T06_Deaths_age",
                "T06_Deaths_age_pooled",
                "T07_Deaths_sex",
                "T07_Deaths_sex_pooled",
                "T08_Deaths_ethnicity",
                "T08_Deaths_ethnicity_pooled",
                "T08_Deaths_ethnicity_full",
                "T09_Deaths_IMD",
                "T09_Deaths_IMD_pooled",
                "T10_Deaths_place",
                "T10_Deaths_place_pooled",
                "T11_Deaths_month",
                "T11_Deaths_month_pooled",
                "T12_Infants",
                "T12_Infants_pooled",
                "T13_JAR_coroner",
                "T20_Reviews",
                "T21_Reviews_death_year",
                "T22_Category",
                "T22_Category_pooled",
                "T23_Mod_age",
                "T23_Mod_age_pooled",
                "T24_Mod_sex",
                "T24_Mod_sex_pooled",
                "T25_Mod_ethnicity",
                "T25_Mod_ethnicity_pooled",
                "T26_Mod_IMD",
                "T26_Mod_IMD_pooled",
                "T27_Mod_place_event",
                "T27_Mod_place_event_pooled",
                "T28_Factors",
                "T29_Domains",
                "T30_Time_to_review",
                "T31_Stages",
                "T32_Open_cases",
                "T33_Panels",
                "T34_Attendance",
                "T35_Social_care",
                "T36_Themes",
                "T37_Recommendations",
                "T38_Family",
                "T40_Rates",
                "T41_Denominators",
                "T42_Comparators",
                "T43_Trends",
                "T50_NCMD_reconciliation",
                "T51_Completeness",
                "T52_Revisions",
                "T53_Disclosure_log",
                "Checks");
    }

    @Test
    void everySheetButTheCoverHasOneTableWithAUniqueNameAndNoFilter() {
        Set<String> names = new HashSet<>();
        for (XSSFSheet sheet : sheetsWithTable()) {
            assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
            XSSFTable table = sheet.getTables().getFirst();
            assertThat(names.add(table.getName())).isTrue();
            assertThat(table.getName()).matches("[a-z_]+").isEqualTo(table.getDisplayName());
            assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
            assertThat(table.getCTTable().isSetTableStyleInfo()).as("no pattern").isFalse();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
        }
        assertThat(workbook.getSheet("Cover").getTables()).isEmpty();
    }

    @Test
    void nothingIsMergedHiddenFrozenDrawnOrProtected() {
        for (XSSFSheet sheet : sheets()) {
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(sheet.getDrawingPatriarch()).isNull();
            assertThat(sheet.getProtect()).isFalse();
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(sheet))).isEqualTo(SheetVisibility.VISIBLE);
            for (Row row : sheet) {
                assertThat(row.getZeroHeight()).isFalse();
                assertThat(row.getHeight()).isPositive();
            }
            for (int column = 0; column < 30; column++) {
                assertThat(sheet.isColumnHidden(column)).isFalse();
            }
            assertThat(sheet.getHeader().getCenter() + sheet.getHeader().getLeft() + sheet.getHeader().getRight()
                    + sheet.getFooter().getCenter() + sheet.getFooter().getLeft() + sheet.getFooter().getRight()).isEmpty();
        }
        assertThat(workbook.isMacroEnabled()).isFalse();
        assertThat(workbook.getExternalLinksTable()).isEmpty();
        assertThat(workbook.getAllNames()).isEmpty();
        assertThat(workbook.getAllPictures()).isEmpty();
    }

    @Test
    void noRowIsBlankAndNoCellOfATableIsEmpty() {
        for (XSSFSheet sheet : sheets()) {
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                assertThat((Object) sheet.getRow(row)).as(sheet.getSheetName()).isNotNull();
                assertThat(text(sheet, row)).isNotBlank();
            }
        }
        for (XSSFSheet sheet : sheetsWithTable()) {
            XSSFTable table = sheet.getTables().getFirst();
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                    XSSFCell cell = sheet.getRow(row).getCell(column);
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getStringCellValue()).isNotBlank();
                    }
                }
            }
        }
    }

    @Test
    void theTableStartsAtTheLeftAndNothingStandsBelowOrBesideIt() {
        for (XSSFSheet sheet : sheetsWithTable()) {
            XSSFTable table = sheet.getTables().getFirst();
            assertThat(table.getStartColIndex()).isZero();
            assertThat(sheet.getLastRowNum()).isEqualTo(table.getEndRowIndex());
            for (Row row : sheet) {
                int expected = row.getRowNum() < table.getStartRowIndex() ? 1 : table.getColumnCount();
                assertThat(row.getLastCellNum()).isEqualTo((short) expected);
            }
        }
    }

    @Test
    void theRowsAboveATableStandInTheirOrder() {
        XSSFSheet sheet = workbook.getSheet("T20_Reviews");
        assertThat(text(sheet, 0)).startsWith("Reviews completed and modifiable factors, by date of review, by year and area of residence, years ending 31 March 2022 to 31 March 2024 [note ");
        assertThat(text(sheet, 1)).isEqualTo("This worksheet contains one table.");
        assertThat(text(sheet, 2)).isEqualTo("This table has notes. They are marked in the title and explained in the Notes worksheet.");
        assertThat(text(sheet, 3)).isEqualTo("Some shorthand is used in this table: [x] = not available; [z] = not applicable.");
        assertThat(text(sheet, 4)).isEqualTo("Period: 2021/22 to 2023/24.");
        assertThat(text(sheet, 5)).isEqualTo("Basis: Date review completed.");
        assertThat(text(sheet, 6)).isEqualTo("Area: as stated in each row, areas as they are now.");
        assertThat(text(sheet, 7)).isEqualTo("Restricted edition: OFFICIAL-SENSITIVE, for the panel's chair, manager and members only.");
        assertThat(text(sheet, 8)).startsWith("Source: case records of the Pan-Dorset and Somerset Child Death Overview Panel, as at 1 November 2024");
        assertThat(text(sheet, 9)).isEqualTo("Year");
    }

    @Test
    void aTableWithoutAnAreaInEachRowSaysWhoseItIs() {
        assertThat(text(workbook.getSheet("T07_Deaths_sex"), 5)).isEqualTo("Basis: Date of death.");
        assertThat(text(workbook.getSheet("T07_Deaths_sex"), 6)).isEqualTo("Area: all areas of the panel, areas as they are now.");
        assertThat(lines(workbook.getSheet("T42_Comparators"))).as("measures of England").isNotEmpty().noneMatch(line -> line.startsWith("Area: "));
    }

    @Test
    void anExtractNamesItsCouncilAboveEachTable() throws IOException {
        try (XSSFWorkbook extract = XlsxRead.read(SeedPublication.extract(AreaGroup.SOMERSET))) {
            assertThat(lines(extract.getSheet("T07_Deaths_sex"))).contains("Area: Somerset, areas as they are now.");
            assertThat(lines(extract.getSheet("T20_Reviews"))).contains("Area: as stated in each row, areas as they are now.");
        }
    }

    @Test
    void aTableWithoutShorthandDoesNotExplainAny() {
        XSSFSheet sheet = workbook.getSheet("T03_Caseload");
        assertThat(text(sheet, 3)).isEqualTo("Period: 2023/24.");
    }

    @Test
    void everyNoteThatIsUsedIsDefinedAndEveryDefinedOneUsed() {
        Set<String> used = new TreeSet<>();
        for (XSSFSheet sheet : sheetsWithTable()) {
            if (sheet.getSheetName().startsWith("T") || sheet.getSheetName().equals("Data_quality")) {
                NOTE.matcher(text(sheet, 0)).results().map(MatchResult::group).forEach(used::add);
            }
        }
        Set<String> defined = new TreeSet<>();
        XSSFSheet notes = workbook.getSheet("Notes");
        for (int row = notes.getTables().getFirst().getStartRowIndex() + 1; row <= notes.getLastRowNum(); row++) {
            assertThat(defined.add(text(notes, row))).isTrue();
        }
        assertThat(used).isEqualTo(defined).isNotEmpty();
    }

    @Test
    void noNumericCellHoldsASymbolAndNoTextCellAFormula() {
        for (XSSFSheet sheet : sheets()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).as(sheet.getSheetName() + " " + cell.getAddress()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theContentsListEverySheetButTheCoverAndThemselvesAndLeadThere() {
        XSSFSheet contents = workbook.getSheet("Contents");
        List<String> listed = new ArrayList<>();
        for (int row = 3; row <= contents.getLastRowNum(); row++) {
            String name = text(contents, row);
            listed.add(name);
            assertThat(contents.getRow(row).getCell(0).getHyperlink().getAddress()).isEqualTo("'" + name + "'!A1");
        }
        assertThat(listed).containsExactlyElementsOf(
                sheets().stream().map(XSSFSheet::getSheetName).filter(name -> !Set.of("Cover", "Contents").contains(name)).toList());
    }

    @Test
    void theCoverLeadsToEveryOtherSheetByWords() {
        XSSFSheet cover = workbook.getSheet("Cover");
        List<String> targets = cover.getHyperlinkList().stream().map(link -> link.getAddress().replaceAll("'(.*)'!A1", "$1")).toList();
        assertThat(targets).containsExactlyElementsOf(sheets().stream().map(XSSFSheet::getSheetName).filter(name -> !name.equals("Cover")).toList());
        assertThat(cover.getHyperlinkList()).allSatisfy(link ->
                assertThat(cover.getRow(link.getFirstRow()).getCell(0).getStringCellValue()).contains(": "));
        assertThat(text(cover, 0)).isEqualTo(publication.title());
    }

    @Test
    void theCoverCarriesTheHashOfTheSnapshot() {
        XSSFSheet cover = workbook.getSheet("Cover");
        assertThat(cover).anyMatch(row -> row.getCell(0).getStringCellValue().endsWith(publication.snapshot()));
        assertThat(cover).allMatch(row -> row.getLastCellNum() == 1);
    }

    @Test
    void theCursorIsInTheFirstCellOfTheFirstSheet() {
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(sheets()).allMatch(sheet -> sheet.getActiveCell().equals(CellAddress.A1));
        assertThat(sheets().stream().filter(XSSFSheet::isSelected)).hasSize(1);
    }

    @Test
    void thePropertiesNameTitleAuthorLanguageAndTheDayOfTheFacts() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo(publication.title());
        assertThat(core.getCreator()).isEqualTo(publication.panel());
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).isEqualTo(Optional.of("en-GB"));
        assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2024-11-01T00:00:00Z"));
        assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2024-11-01T00:00:00Z"));
    }

    @Test
    void noReferenceOfACaseIsInTheTables() {
        for (XSSFSheet sheet : sheets()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getStringCellValue()).doesNotContainPattern("CDOP-\\d{4}-\\d+");
                    }
                }
            }
        }
    }

    @Test
    void aYearInWhichNothingHappenedHasNoEmptyTable() throws IOException {
        try (XSSFWorkbook nothing = XlsxRead.read(SeedPublication.empty())) {
            XSSFSheet panels = nothing.getSheet("T33_Panels");
            XSSFTable table = panels.getTables().getFirst();
            assertThat(table.getRowCount()).isEqualTo(2);
            assertThat(text(panels, table.getEndRowIndex())).isEqualTo("None in this period");
            assertThat(panels.getRow(table.getEndRowIndex()).getCell(1).getStringCellValue()).isEqualTo("[z]");
        }
    }

    @Test
    void theSamePublicationMakesTheSameBytes() {
        assertThat(XlsxRead.bytes(SeedPublication.seed())).isEqualTo(XlsxRead.bytes(SeedPublication.seed()));
    }
}
