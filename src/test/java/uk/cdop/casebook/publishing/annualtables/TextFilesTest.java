package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The tidy file, its metadata and the JSON of a publication, read again by other means. */
class TextFilesTest {

    private final Publication publication = SeedPublication.seed();

    private static List<CSVRecord> csv(Publication of) throws IOException {
        String text = new String(TidyCsv.of(of), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
    }

    private static JsonNode json(Publication of) {
        return JsonMapper.shared().readTree(new JsonPublicationText().json(of));
    }

    private static JsonNode table(JsonNode document, String id) {
        for (JsonNode table : document.get("tables")) {
            if (table.get("id").asString().equals(id)) {
                return table;
            }
        }
        throw new AssertionError("no table " + id);
    }

    private static Publication withTable(StatisticalTable table) {
        Publication seed = SeedPublication.seed();
        return new Publication(seed.title(), seed.panel(), seed.year(), seed.edition(), seed.asAt(), seed.snapshot(),
                seed.summary(), seed.definitions(), List.of(table), seed.checks());
    }

    private static StatisticalTable table(Cell words, Cell figure) {
        return new StatisticalTable("T99_Try", "try", "Try, by date", "Date", "2023/24",
                List.of(Column.words("area", "Area"), Column.words("what", "What"), Column.words("remark", "Remark"), Column.count("cases", "Cases: number")),
                List.of(Row.of(Cell.words("Dorset"), Cell.words("this"), words, figure)), List.of());
    }

    @Test
    void theTidyFileHasEveryFigureOnce() throws IOException {
        List<CSVRecord> records = csv(publication);
        long cells = publication.tables().stream()
                .mapToLong(table -> (long) table.rows().size() * (table.columns().size() - TidyCsv.labels(table)))
                .sum();
        assertThat(records).hasSize((int) cells);
        assertThat(records.getFirst().getParser().getHeaderNames())
                .containsExactly("table", "row", "label_1", "label_2", "column", "value", "unit", "shorthand");
        assertThat(records).filteredOn(one -> one.get("table").equals("T20_Reviews") && one.get("label_1").equals("2023/24")
                        && one.get("label_2").equals("All areas") && one.get("column").equals("modifiable_percent"))
                .singleElement().satisfies(one -> {
                    assertThat(one.get("value")).isEqualTo("51.9");
                    assertThat(one.get("unit")).isEqualTo("percent");
                    assertThat(one.get("shorthand")).isEmpty();
                });
    }

    @Test
    void eitherAValueOrAShorthandStandsInTheTidyFile() throws IOException {
        assertThat(csv(publication)).allMatch(one -> one.get("value").isEmpty() != one.get("shorthand").isEmpty());
        assertThat(csv(SeedPublication.empty())).anyMatch(one -> one.get("shorthand").equals("[z]"));
    }

    @Test
    void theUnitOfAHeadlineIsThatOfItsRow() throws IOException {
        Map<String, String> unitOfMeasure = new HashMap<>();
        csv(publication).stream().filter(one -> one.get("table").equals("T01_Headlines") && one.get("column").equals("this_year"))
                .forEach(one -> unitOfMeasure.put(one.get("label_1"), one.get("unit")));
        assertThat(unitOfMeasure)
                .containsEntry("Reviews completed", "number")
                .containsEntry("Reviews with modifiable factors identified, of all reviews", "percent")
                .containsEntry("Median time from death to review", "days");
    }

    @Test
    void wordsThatBeginLikeAFormulaGetAnApostropheAndNumbersStayNumbers() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\0")) {
            CSVRecord record = csv(withTable(table(Cell.words(start + "1+1"), Cell.number(new BigDecimal("-3"))))).getFirst();
            assertThat(record.get("value")).isEqualTo("'" + start + "1+1");
        }
        List<CSVRecord> records = csv(withTable(table(Cell.words("plain, \"quoted\"\nand broken"), Cell.number(new BigDecimal("-3")))));
        assertThat(records.getFirst().get("value")).isEqualTo("plain, \"quoted\"\nand broken");
        assertThat(records.getLast().get("value")).isEqualTo("-3");
    }

    @Test
    void theTidyFileEndsItsLinesAsTheStandardSays() throws IOException {
        assertThat(new String(TidyCsv.of(publication), StandardCharsets.UTF_8)).startsWith("table,row,label_1,label_2,column,value,unit,shorthand\r\n").endsWith("\r\n");
    }

    @Test
    void theJsonHasTheKeysTheCommandsPromise() {
        JsonNode document = json(publication);
        assertThat(document.propertyNames()).contains("year", "edition", "as_at", "snapshot", "tables");
        assertThat(document.get("year").asString()).isEqualTo("2023/24");
        assertThat(document.get("edition").asString()).isEqualTo("restricted");
        assertThat(document.get("as_at").asString()).isEqualTo("2024-11-01");
        assertThat(document.get("snapshot").asString()).isEqualTo(publication.snapshot());
        JsonNode reviews = table(document, "T20_Reviews");
        assertThat(reviews.propertyNames()).contains("id", "title", "basis", "columns", "rows", "notes");
        assertThat(reviews.get("columns").get(0).propertyNames()).containsExactly("key", "label", "unit");
    }

    @Test
    void theJsonRowsAreTheSeedYear() {
        JsonNode reviews = table(json(publication), "T20_Reviews");
        JsonNode all = null;
        JsonNode somerset = null;
        for (JsonNode row : reviews.get("rows")) {
            if (row.get("year").asString().equals("2023/24") && row.get("area").asString().equals("All areas")) {
                all = row;
            }
            if (row.get("year").asString().equals("2021/22") && row.get("area").asString().equals("Somerset")) {
                somerset = row;
            }
        }
        assertThat(all.get("reviews").asInt()).isEqualTo(27);
        assertThat(all.get("modifiable").asInt()).isEqualTo(14);
        assertThat(all.get("panels").asInt()).isEqualTo(4);
        assertThat(all.get("modifiable_percent").decimalValue()).isEqualByComparingTo("51.9");
        assertThat(somerset.get("modifiable_percent").isNull()).as("a share of nothing").isTrue();
        assertThat(somerset.get("reviews").isIntegralNumber()).isTrue();
    }

    @Test
    void suppressedIsSaidAndOtherShorthandIsNull() {
        assertThat(cases(Cell.Shorthand.CONFIDENTIAL).asString()).isEqualTo("[c]");
        assertThat(cases(Cell.Shorthand.NOT_AVAILABLE).isNull()).isTrue();
        assertThat(cases(Cell.Shorthand.NOT_APPLICABLE).isNull()).isTrue();
        assertThat(cases(Cell.Shorthand.ROUNDS_TO_ZERO).isNull()).isTrue();
        assertThat(cases(new Cell.Day(LocalDate.of(2024, 2, 29))).asString()).isEqualTo("2024-02-29");
    }

    private static JsonNode cases(Cell cell) {
        return table(json(withTable(table(Cell.words("none"), cell))), "T99_Try").get("rows").get(0).get("cases");
    }

    @Test
    void noReferenceOfACaseLeavesByWayOfTheTrail() throws IOException {
        Publication one = withTable(table(Cell.words("none"), Cell.count(List.of(CaseNumber.of(2023, 77)))));
        assertThat(new JsonPublicationText().json(one)).doesNotContain("CDOP-2023-0077");
        assertThat(new String(TidyCsv.of(one), StandardCharsets.UTF_8)).doesNotContain("CDOP-2023-0077");
        assertThat(new String(MetadataJson.of(one, "x.csv"), StandardCharsets.UTF_8)).doesNotContain("CDOP-2023-0077");
    }

    @Test
    void theMetadataExplainEveryColumnOfTheTidyFileAndEveryTable() {
        JsonNode metadata = JsonMapper.shared().readTree(MetadataJson.of(publication, "annual-statistics-2023-24-restricted.csv"));
        assertThat(metadata.get("data_columns").propertyNames()).containsExactlyElementsOf(TidyCsv.HEADER);
        assertThat(metadata.get("tables")).hasSize(publication.tables().size());
        assertThat(metadata.get("shorthand").propertyNames()).contains("[c]", "[x]", "[z]");
        assertThat(metadata.get("data_file").asString()).endsWith(".csv");
        assertThat(metadata.get("period_end").asString()).isEqualTo("2024-03-31");
    }

    @Test
    void theSamePublicationMakesTheSameText() throws IOException {
        assertThat(new JsonPublicationText().json(SeedPublication.seed())).isEqualTo(new JsonPublicationText().json(publication)).doesNotContain("\r");
        assertThat(TidyCsv.of(SeedPublication.seed())).isEqualTo(TidyCsv.of(publication));
        assertThat(MetadataJson.of(SeedPublication.seed(), "x.csv")).isEqualTo(MetadataJson.of(publication, "x.csv"));
    }
}
