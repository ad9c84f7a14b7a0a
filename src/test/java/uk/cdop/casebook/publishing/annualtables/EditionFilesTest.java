package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** Editions that leave the panel, asked of their files as they are read again. Source: annual-statistics section 4.9, step 8. */
class EditionFilesTest {

    private static final String TABLE = "T22_Category";

    @TempDir
    Path folder;

    /** So many reviews of the first, the second, the third category and so on, in one year. */
    private static Publication reviewed(Edition edition, int... ofCategory) {
        List<CaseFact> facts = new ArrayList<>();
        for (int category = 0; category < ofCategory.length; category++) {
            for (int child = 0; child < ofCategory[category]; child++) {
                facts.add(CaseFactBuilder.aCase(2023, facts.size() + 1).reviewed("2023-11-01", CategoryOfDeath.values()[category], Modifiability.NONE_IDENTIFIED).facts());
            }
        }
        return of(edition, Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, facts, List.of()));
    }

    private static Publication of(Edition edition, Snapshot snapshot) {
        return AnnualPublication.leaving(CountedYear.of(snapshot), new EditionRequest(new CountedTables(snapshot), edition, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing())).publication();
    }

    private List<Path> written(Publication publication) {
        return new AnnualFiles().write(publication, folder, Progress.NONE);
    }

    private Path written(Publication publication, String ending) {
        return ofKind(written(publication), ending);
    }

    private static Path ofKind(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }

    private static List<Cell> counts(XSSFWorkbook workbook, int rows) {
        List<Cell> cells = new ArrayList<>();
        boolean inTable = false;
        for (Row row : workbook.getSheet(TABLE)) {
            if (inTable && cells.size() < rows) {
                cells.add(row.getCell(1));
            }
            inTable |= row.getLastCellNum() > 1;
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : String.valueOf((int) cell.getNumericCellValue());
    }

    @ParameterizedTest
    @CsvSource({
        "14 9 6 2 11, 14 9 [c] [c] 11",
        "12 0 3 4 8, 12 0 [c] [c] 8",
        "20 3, [c] [c]",
    })
    void theWorkedExamplesStandInTheWorkbookAsSpecified(String input, String output) throws IOException {
        int[] numbers = Pattern.compile(" ").splitAsStream(input).mapToInt(Integer::parseInt).toArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written(reviewed(Edition.PARTNER, numbers), ".xlsx")))) {
            List<Cell> cells = counts(workbook, numbers.length);
            assertThat(cells.stream().map(EditionFilesTest::text)).containsExactly(output.split(" "));
            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    void theNhsStyleRoundsToFiveAndWithholdsOneToSeven() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written(reviewed(Edition.NHS_STYLE, 14, 9, 7, 0, 13, 22), ".xlsx")))) {
            assertThat(counts(workbook, 6).stream().map(EditionFilesTest::text)).containsExactly("15", "10", "[c]", "0", "15", "20");
        }
    }

    @Test
    void whatIsWithheldIsTheSameTextInEveryFileAndNoNumberBesideIt() throws IOException {
        Publication publication = reviewed(Edition.PARTNER, 14, 9, 6, 2, 11);
        List<Path> files = written(publication);
        String ods = part(ofKind(files, ".ods"), "content.xml");
        String table = ods.substring(ods.indexOf("table:name=\"" + TABLE + "\""));
        List<String> withheld = Pattern.compile("<table:table-cell[^>]*>\\s*<text:p[^>]*>\\[c]</text:p>").matcher(table.substring(0, table.indexOf("</table:table>")))
                .results().map(MatchResult::group).toList();
        assertThat(withheld).isNotEmpty().noneMatch(cell -> cell.contains("office:value=") || cell.contains("table:formula"));
        List<String> lines = Files.readAllLines(ofKind(files, ".csv"));
        assertThat(lines).anyMatch(line -> line.startsWith(TABLE + ",3,") && line.endsWith(",reviews,,number,[c]"));
        JsonNode json = new ObjectMapper().readTree(new JsonPublicationText().json(publication));
        for (JsonNode one : json.get("tables")) {
            if (one.get("id").asText().equals(TABLE)) {
                assertThat(one.get("rows").get(2).get("reviews").asText()).isEqualTo("[c]");
                assertThat(one.get("rows").get(0).get("reviews").asInt()).isEqualTo(14);
            }
        }
    }

    /** Two pasts that differ only in what is withheld make the same files, byte by byte: so nothing in them depends on it. */
    @ParameterizedTest
    @CsvSource({"PARTNER", "PUBLIC"})
    void nothingInAnyFileDependsOnAWithheldNumber(Edition edition) throws IOException {
        Publication one = reviewed(edition, 14, 9, 6, 2, 11);
        Publication other = reviewed(edition, 14, 9, 5, 3, 11);
        assertThat(one.snapshot()).as("the hash of the facts, which says that they differ and not how").isNotEqualTo(other.snapshot());
        Publication otherOfSameHash = new Publication(
                other.title(), other.panel(), other.year(), other.edition(), other.area(), other.asAt(), one.snapshot(), other.summary(), other.definitions(), other.tables(), other.checks(), other.areas(), other.release());
        List<byte[]> first = bytes(written(one));
        List<byte[]> second = bytes(written(otherOfSameHash));
        assertThat(second).hasSize(4);
        for (int file = 0; file < first.size(); file++) {
            assertThat(second.get(file)).isEqualTo(first.get(file));
        }
    }

    private static List<byte[]> bytes(List<Path> files) throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : files) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({"PARTNER", "PUBLIC", "NHS_STYLE"})
    void noFileNamesACase(Edition edition) throws IOException {
        Snapshot snapshot = Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(1, 250), List.of());
        for (Path file : written(of(edition, snapshot))) {
            assertThat(everything(file)).as(file.getFileName().toString()).doesNotContain("CDOP-20").contains("2022/23");
        }
    }

    private static String everything(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx") && !file.toString().endsWith(".ods")) {
            return Files.readString(file);
        }
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                all.append(entry.getName()).append('\n').append(read(zip, entry));
            }
        }
        return all.toString();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(zip, Optional.ofNullable(zip.getEntry(name)).orElseThrow());
        }
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
