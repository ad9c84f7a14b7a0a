package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.ETHNIC_CATEGORY;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.publishing.file.GuardedCsv;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.LibreOffice;
import uk.cdop.casebook.testkit.ReturnOffice;

class KeyInWorkbookTest {

    private static final String LONG_TEXT = "=1+1 Invented words that go on. ".repeat(120);

    @TempDir
    Path folder;

    private XSSFWorkbook workbook;

    @BeforeEach
    void writeAndOpenAgain() throws IOException {
        ReturnOffice office = new ReturnOffice();
        office.keep(
                notifiedOn(1, "2023-06-01").with(FieldKey.of("circumstances"), LONG_TEXT),
                notifiedOn(2, "2022-06-01").reviewedOn("2024-02-12").movedTo(CaseStage.COMPLETED, "2024-02-20"),
                notifiedOn(3, "2023-07-01").with(ETHNIC_CATEGORY, Answer.notYetReturned()));
        office.writeAs(Role.COORDINATOR).write(new FinancialYear(2023), folder, Progress.NONE);
        try (InputStream in = Files.newInputStream(folder.resolve("ncmd-return-2023-24-key-in.xlsx"))) {
            workbook = new XSSFWorkbook(in);
        }
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void hasAWorksheetForEachFormThatIsHeld() {
        assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("About", "CDN Notification form", "CDA Analysis form");
    }

    @Test
    void eachCaseBeginsOnAPageOfItsOwnBelowTheRepeatedHeading() {
        XSSFSheet sheet = notificationSheet();
        assertThat(texts(sheet.getRow(0))).isEqualTo(FormWorksheet.COLUMNS);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getFitToPage()).as("a fitted sheet forgets its page breaks").isFalse();
        assertThat(bands(sheet)).containsExactly(
                "CDOP-2022-0002    Notification form, version of 1 Apr 2022    everything needed is answered    unanswered, left out: 42",
                "CDOP-2023-0001    Notification form, version of 1 Apr 2022    everything needed is answered    unanswered, left out: 41",
                "CDOP-2023-0003    Notification form, version of 1 Apr 2022    still needed: 1    unanswered, left out: 42");
        assertThat(sheet.getRowBreaks()).hasSize(2);
        for (int rowBreak : sheet.getRowBreaks()) {
            assertThat(text(sheet.getRow(rowBreak + 1).getCell(0))).startsWith("CDOP-").contains("Notification form");
        }
        assertThat(workbook.getSheet("CDA Analysis form").getRowBreaks()).isEmpty();
    }

    @Test
    void questionsStandInFormOrderWithRoomToTickOff() {
        assertThat(texts(notificationSheet().getRow(2)))
                .containsExactly("CDOP-2022-0002", "Child", "Family name", "Answered", "Sample-2", "", "");
        List<String> questions = new ArrayList<>();
        for (int row = 2; row < 8; row++) {
            questions.add(text(notificationSheet().getRow(row).getCell(2)));
        }
        assertThat(questions).containsExactly(
                "Family name", "First and other names", "NHS number", "Date of birth", "Date of death", "Age");
    }

    @Test
    void whatNobodyAnsweredAndNothingNeedsTakesNoRoomOnPaper() {
        for (Row row : notificationSheet()) {
            if (row.getRowNum() > 0 && row.getLastCellNum() > 1 && List.of("Not asked", "Not yet returned").contains(text(row.getCell(3)))) {
                assertThat(text(row.getCell(5))).isEqualTo("Needed, missing");
            }
        }
        assertThat(notificationSheet().getLastRowNum()).isLessThan(60);
    }

    /** A column that falls off the page doubles the pages, all but blank; digits of a wide typeface are 8.5 of 96 in an inch. */
    @Test
    void allColumnsComeOnOnePageAcrossAlsoInAWiderTypeface() {
        double room = 11.69 - 0.8;
        assertThat(IntStream.of(FormWorksheet.WIDTHS).sum() * 8.5 / 96 * FormWorksheet.SCALE / 100).isLessThan(room);
        assertThat(IntStream.of(KeyAgainWorksheet.WIDTHS).sum() * 8.5 / 96 * KeyAgainWorksheet.SCALE / 100).isLessThan(room);
        assertThat(notificationSheet().getPrintSetup().getScale()).isEqualTo(FormWorksheet.SCALE);
    }

    @Test
    void aCasePrintsOnPagesThatAreFull() throws IOException, InterruptedException {
        Path drawn = LibreOffice.opened(List.of(folder.resolve("ncmd-return-2023-24-key-in.xlsx")), folder).getFirst();
        try (PDDocument pdf = Loader.loadPDF(drawn.toFile())) {
            PDFTextStripper words = new PDFTextStripper();
            assertThat(pdf.getNumberOfPages()).as("the first sheet, three cases of which one has a long answer, one analysis").isBetween(5, 7);
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                assertThat(words.getText(pdf)).as("page " + page).contains("Reference", "Keyed:", "CDOP-20", "Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void aMissingAnswerIsSaidInWordsToo() {
        Row missing = row(notificationSheet(), "CDOP-2023-0003", "Ethnic group of child");
        assertThat(texts(missing)).containsSubsequence("Not yet returned", "", "Needed, missing");
        assertThat(missing.getCell(3).getCellStyle()).isNotEqualTo(row(notificationSheet(), "CDOP-2023-0001", "Sex").getCell(3).getCellStyle());
    }

    @Test
    void aLongAnswerContinuesInTheNextRowAndNothingIsLost() {
        StringBuilder whole = new StringBuilder();
        int rows = 0;
        for (Row row : notificationSheet()) {
            if (text(row.getCell(2)).startsWith("What is known about the circumstances") && text(row.getCell(0)).equals("CDOP-2023-0001")) {
                whole.append(text(row.getCell(4)));
                rows++;
                assertThat(row.getHeightInPoints()).isLessThan(409);
            }
        }
        assertThat(rows).isGreaterThan(1);
        assertThat(whole.toString()).isEqualTo(LONG_TEXT);
    }

    @Test
    void noCellIsAFormulaAlsoWhereItIsEditedLater() {
        int likeFormulas = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    if (GuardedCsv.startsLikeAFormula(text(cell))) {
                        likeFormulas++;
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                }
            }
        }
        assertThat(likeFormulas).isPositive();
    }

    @Test
    void theFirstSheetSaysWhatTheFileIsAndLeadsToEachCase() {
        XSSFSheet about = workbook.getSheetAt(0);
        assertThat(text(about.getRow(1).getCell(0))).isEqualTo(ReturnFiles.STATEMENT);
        assertThat(notificationSheet().getFooter().getLeft()).isEqualTo(ReturnFiles.STATEMENT);
        Row blocked = row(about, "CDOP-2023-0003", 0);
        assertThat(texts(blocked)).startsWith("CDOP-2023-0003", "Notified", "No", "Incomplete", "Not due until an agency’s form is complete");
        assertThat(text(blocked.getCell(5))).isEqualTo("None returned");
        assertThat(text(blocked.getCell(7))).isEqualTo("CDOP-2023-0003: the notification form still needs an answer: Ethnic group of child.");
        String address = blocked.getCell(3).getHyperlink().getAddress();
        assertThat(address).startsWith("'CDN Notification form'!A");
        int place = Integer.parseInt(address.substring(address.indexOf("!A") + 2));
        assertThat(text(notificationSheet().getRow(place - 1).getCell(0))).startsWith("CDOP-2023-0003    Notification form");
        assertThat(blocked.getCell(6).getHyperlink()).isNull();
    }

    @Test
    void theWorkbookIsDatedByTheDayOfPreparation() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getCreated()).isEqualTo("2024-04-02T00:00:00Z");
        assertThat(core.getUnderlyingProperties().getModifiedProperty().orElseThrow()).isEqualTo("2024-04-02T00:00:00Z");
        assertThat(core.getCreator()).isEqualTo("CDOP Casebook");
    }

    private XSSFSheet notificationSheet() {
        return workbook.getSheet("CDN Notification form");
    }

    private static List<String> bands(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream().map(region -> text(sheet.getRow(region.getFirstRow()).getCell(0))).toList();
    }

    private static Row row(XSSFSheet sheet, String reference, String question) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).equals(reference) && text(row.getCell(2)).equals(question)) {
                return row;
            }
        }
        throw new AssertionError("no such row");
    }

    private static Row row(XSSFSheet sheet, String text, int column) {
        for (Row row : sheet) {
            if (text(row.getCell(column)).equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no such row");
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(text(cell)));
        return texts;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getStringCellValue();
    }
}
