package uk.cdop.casebook.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableReading;

class HardenedTableReaderTest {

    @TempDir
    Path folder;

    private final HardenedTableReader reader = new HardenedTableReader();

    private Path workbook(Consumer<XSSFWorkbook> fill) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                case Boolean truth -> row.createCell(column).setCellValue(truth);
                default -> row.createCell(column).setCellValue(cells[column].toString());
            }
        }
    }

    private Path simple() throws IOException {
        return workbook(book -> {
            Sheet sheet = book.createSheet("List");
            row(sheet, 0, "Case ref", "Name");
            row(sheet, 1, "CDOP-2024-0001", "Samplewick");
        });
    }

    private Table only(Path file) {
        return tables(file).getFirst();
    }

    private List<Table> tables(Path file) {
        assertThat(reader.read(file)).isInstanceOf(TableReading.Tables.class);
        return ((TableReading.Tables) reader.read(file)).tables();
    }

    private String refused(Path file) {
        assertThat(reader.read(file)).isInstanceOf(TableReading.NotReadable.class);
        return ((TableReading.NotReadable) reader.read(file)).reason();
    }

    /** The same workbook with one of its parts replaced or added. */
    private Path tampered(Path file, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        if (content == null) {
            parts.remove(part);
        } else {
            parts.put(part, content);
        }
        Path changed = folder.resolve("tampered.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return changed;
    }

    private Path tampered(Path file, String part, String content) throws IOException {
        return tampered(file, part, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsCellsAsAPersonSeesThem() throws IOException {
        Table table = only(workbook(book -> {
            Sheet sheet = book.createSheet("List");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle moment = book.createCellStyle();
            moment.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
            CellStyle clock = book.createCellStyle();
            clock.setDataFormat(book.createDataFormat().getFormat("hh:mm"));
            row(sheet, 0, "Text", "Number", "Big", "Truth", "Day", "Moment", "Clock");
            row(sheet, 1, "0012345678", 1250, 9990900019L, true);
            Row row = sheet.getRow(1);
            row.createCell(4).setCellValue(LocalDate.of(2024, 2, 29));
            row.getCell(4).setCellStyle(date);
            row.createCell(5).setCellValue(LocalDateTime.of(2024, 2, 29, 14, 5));
            row.getCell(5).setCellStyle(moment);
            row.createCell(6).setCellValue(0.5);
            row.getCell(6).setCellStyle(clock);
        }));
        assertThat(table.sheet()).isEqualTo("List");
        assertThat(table.rows().getFirst().cells())
                .containsExactly("0012345678", "1250", "9990900019", "yes", "2024-02-29", "2024-02-29T14:05", "12:00");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Path file = workbook(book -> {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Sheet sheet = book.createSheet("List");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row(sheet, 0, "Case", "Day");
            row(sheet, 1, "x", 43_889);
            sheet.getRow(1).getCell(1).setCellStyle(date);
        });
        assertThat(only(file).rows().getFirst().cell(1)).isEqualTo("2024-02-29");
    }

    @Test
    void findsHeadingsBelowAMergedTitleAndKeepsRowNumbers() throws IOException {
        Table table = only(workbook(book -> {
            Sheet sheet = book.createSheet("List");
            row(sheet, 0, "Tracker");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 2, "Case ref", "Name");
            row(sheet, 3, "a", "b");
            row(sheet, 6, "c", "d");
        }));
        assertThat(table.headings()).containsExactly("Case ref", "Name");
        assertThat(table.rows()).extracting(row -> row.number()).containsExactly(4, 7);
    }

    @Test
    void readsEverySheetThatHasHeadings() throws IOException {
        List<Table> tables = tables(workbook(book -> {
            row(book.createSheet("First"), 0, "A", "B");
            row(book.createSheet("Words"), 0, "only words");
            row(book.createSheet("Second"), 0, "C", "D");
        }));
        assertThat(tables).extracting(Table::sheet).containsExactly("First", "Second");
    }

    @Test
    void takesTheStoredResultOfAFormulaAndRefusesOneWithout() throws IOException {
        Path without = workbook(book -> {
            Sheet sheet = book.createSheet("List");
            row(sheet, 0, "A", "B");
            sheet.createRow(1).createCell(1).setCellFormula("1+1");
        });
        assertThat(refused(without)).contains("cell B2").contains("formula");
        Path with = workbook(book -> {
            Sheet sheet = book.createSheet("List");
            row(sheet, 0, "A", "B");
            sheet.createRow(1).createCell(1).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(only(with).rows().getFirst().cell(1)).isEqualTo("2");
    }

    @Test
    void refusesACellThatShowsAnError() throws IOException {
        Path file = workbook(book -> {
            Sheet sheet = book.createSheet("List");
            row(sheet, 0, "A", "B");
            sheet.createRow(1).createCell(0).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        });
        assertThat(refused(file)).contains("cell A2").contains("error");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(refused(Files.writeString(folder.resolve("words.xlsx"), "words"))).contains("not a workbook");
        assertThat(refused(Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))).contains(".xls");
        assertThat(refused(Files.writeString(folder.resolve("macros.xlsm"), "x"))).contains("macros");
        assertThat(refused(folder.resolve("absent.csv"))).contains("no such file");
        assertThat(refused(Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9}))).contains("damaged");
        Path named = folder.resolve("workbook.csv");
        Files.copy(simple(), named);
        assertThat(refused(named)).contains("is a workbook");
    }

    @Test
    void refusesAnEncryptedWorkbook() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("a test only");
            try (OutputStream sealed = encryptor.getDataStream(system)) {
                Files.copy(simple(), sealed);
            }
            system.writeFilesystem(out);
        }
        assertThat(refused(file)).contains("protected with a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/externalLinks/externalLink1.bin", "xl/embeddings/oleObject1.bin", "xl/activeX/activeX1.bin"})
    void refusesMacrosLinksAndEmbeddedFiles(String part) throws IOException {
        Path withType = tampered(simple(), "[Content_Types].xml", contentTypes(simple()).replace("<Override", "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override"));
        Path file = tampered(withType, part, "x");
        assertThat(refused(file)).contains("macros, links");
    }

    private static String contentTypes(Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no content types");
    }

    @Test
    void refusesADoctype() throws IOException {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";
        assertThat(refused(tampered(simple(), "xl/worksheets/sheet1.xml", sheet))).contains("damaged");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        ByteArrayOutputStream blanks = new ByteArrayOutputStream();
        blanks.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>".getBytes(StandardCharsets.UTF_8));
        blanks.write(" ".repeat(80 << 20).getBytes(StandardCharsets.US_ASCII));
        assertThat(refused(tampered(simple(), "xl/worksheets/sheet1.xml", blanks.toByteArray()))).contains("damaged");
    }

    @Test
    void refusesMissingTexts() throws IOException {
        assertThat(refused(tampered(simple(), "xl/sharedStrings.xml", (byte[]) null))).isNotBlank();
    }

    @Test
    void refusesAWorkbookOfMoreThanTwoHundredParts() throws IOException {
        assertThat(refused(workbook(book -> IntStream.range(0, 210).forEach(number -> row(book.createSheet("List " + number), 0, "Case ref", "Name")))))
                .contains("more than 200 parts").contains("new .xlsx workbook");
    }

    @Test
    void refusesTooManyColumns() throws IOException {
        Path file = workbook(book -> {
            Sheet sheet = book.createSheet("List");
            row(sheet, 0, "A", "B");
            sheet.getRow(0).createCell(300).setCellValue("x");
        });
        assertThat(refused(file)).contains("300 columns");
    }

    @Test
    void refusesAFileOfMoreThanTwentyMegabytes() throws IOException {
        assertThat(refused(Files.write(folder.resolve("large.csv"), new byte[(20 << 20) + 1]))).contains("20 MB");
    }

    /** Whatever is damaged, the reader answers; it never lets a parser's own failure out. */
    @Test
    void answersForEveryDamagedFile() throws IOException {
        byte[] whole = Files.readAllBytes(simple());
        Random random = new Random(11);
        Path damaged = folder.resolve("damaged.xlsx");
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] copy = whole.clone();
            for (int hit = 0; hit < 1 + round % 8; hit++) {
                copy[4 + random.nextInt(copy.length - 4)] = (byte) random.nextInt(256);
            }
            Files.write(damaged, copy);
            refused += reader.read(damaged) instanceof TableReading.NotReadable ? 1 : 0;
        }
        assertThat(refused).isBetween(150, 300);
    }
}
