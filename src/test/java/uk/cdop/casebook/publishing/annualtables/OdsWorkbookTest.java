package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import uk.cdop.casebook.statistics.table.Publication;

/** The rules of accessible spreadsheets, asked of the OpenDocument file as it is read again. Source: annual-statistics section 6. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OdsWorkbookTest {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String TABLE = OASIS + "table:1.0";
    private static final String OFFICE = OASIS + "office:1.0";
    private static final String STYLE = OASIS + "style:1.0";
    private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]");

    private final Publication publication = SeedPublication.seed();
    private final Map<String, byte[]> parts = unzip(bytes(publication));
    private final Document content = parse("content.xml");

    private static byte[] bytes(Publication publication) {
        try {
            return OdsWorkbook.of(publication, WorkbookPlan.of(publication));
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return parts;
    }

    private Document parse(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Element> all(Document document, String namespace, String name) {
        return listed(document.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> all(Element element, String namespace, String name) {
        return listed(element.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private List<Element> sheets() {
        return all(content, TABLE, "table");
    }

    private Element sheet(String name) {
        return sheets().stream().filter(sheet -> name(sheet).equals(name)).findFirst().orElseThrow();
    }

    private static String name(Element sheet) {
        return sheet.getAttributeNS(TABLE, "name");
    }

    private static List<List<String>> texts(Element sheet) {
        return all(sheet, TABLE, "table-row").stream()
                .map(row -> all(row, TABLE, "table-cell").stream().map(Element::getTextContent).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0; 0", "999; 999", "999.9; 999.9", "1000; 1,000", "-1000; -1,000", "-999; -999", "1234567.80; 1,234,567.80", "1E+3; 1,000", "1E+2; 100"})
    void showsANumberWithItsDecimalsAndWithCommasFromAThousandOn(BigDecimal number, String shown) {
        assertThat(OdsWorkbook.shown(number)).isEqualTo(shown);
    }

    @Test
    void theMediaTypeStandsFirstAndIsNotPacked() {
        byte[] zip = bytes(publication);
        assertThat(parts.keySet()).startsWith("mimetype").contains("META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", "settings.xml");
        // A reader of magic numbers finds the words at byte 30 of the file, right after the entry's name.
        assertThat(new String(zip, 30, 54, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(zip[8]).as("stored").isZero();
    }

    @Test
    void hasTheSheetsOfTheExcelWorkbookInTheSameOrder() {
        assertThat(sheets()).extracting(OdsWorkbookTest::name)
                .containsExactlyElementsOf(WorkbookPlan.of(publication).stream().map(Sheet::name).toList());
    }

    @Test
    void everyTableIsADatabaseRangeWithoutFilterButtonsOverItsCells() {
        List<Element> ranges = all(content, TABLE, "database-range");
        assertThat(ranges).hasSize(sheets().size() - 1);
        Set<String> names = new HashSet<>();
        for (Element range : ranges) {
            assertThat(names.add(range.getAttributeNS(TABLE, "name"))).isTrue();
            assertThat(range.getAttributeNS(TABLE, "display-filter-buttons")).isEqualTo("false");
            assertThat(range.getAttributeNS(TABLE, "contains-header")).isEqualTo("true");
        }
        Element reviews = ranges.stream().filter(range -> range.getAttributeNS(TABLE, "name").equals("reviews_by_year_and_area")).findFirst().orElseThrow();
        assertThat(reviews.getAttributeNS(TABLE, "target-range-address")).isEqualTo("T20_Reviews.A10:T20_Reviews.N25");
        assertThat(texts(sheet("T20_Reviews")).get(9)).startsWith("Year", "Area of residence").hasSize(14);
        assertThat(texts(sheet("T20_Reviews"))).hasSize(25);
    }

    @Test
    void nothingIsMergedHiddenFilteredOrDrawn() {
        assertThat(all(content, TABLE, "covered-table-cell")).isEmpty();
        for (String unwanted : List.of("number-columns-spanned", "number-rows-spanned", "number-columns-repeated", "number-rows-repeated", "visibility", "formula")) {
            assertThat(all(content, TABLE, "*")).noneMatch(element -> element.hasAttributeNS(TABLE, unwanted));
        }
        for (String unwanted : List.of("shapes", "filter", "named-expressions", "content-validations", "data-pilot-tables")) {
            assertThat(all(content, TABLE, unwanted)).isEmpty();
        }
        assertThat(content.getElementsByTagNameNS(OASIS + "drawing:1.0", "*").getLength()).isZero();
        assertThat(all(content, STYLE, "table-properties")).allMatch(one -> one.getAttributeNS(TABLE, "display").equals("true"));
        assertThat(new String(parts.get("settings.xml"), StandardCharsets.UTF_8)).doesNotContain("SplitMode");
        Document styles = parse("styles.xml");
        assertThat(all(styles, STYLE, "header")).allMatch(one -> one.getAttributeNS(STYLE, "display").equals("false") && !one.hasChildNodes());
        assertThat(all(styles, STYLE, "footer")).allMatch(one -> one.getAttributeNS(STYLE, "display").equals("false") && !one.hasChildNodes());
        assertThat(parts.keySet()).noneMatch(name -> name.startsWith("Basic") || name.startsWith("Pictures") || name.startsWith("Object"));
    }

    @Test
    void noRowIsBlankAndNoCellEmpty() {
        for (Element sheet : sheets()) {
            assertThat(texts(sheet)).as(name(sheet)).isNotEmpty().allSatisfy(row -> assertThat(row).isNotEmpty().noneMatch(String::isBlank));
        }
    }

    @Test
    void aboveTheTableThereIsColumnAOnlyAndBelowItNothing() {
        for (Sheet planned : WorkbookPlan.of(publication)) {
            List<List<String>> rows = texts(sheet(planned.name()));
            assertThat(rows.subList(0, planned.lines().size())).allMatch(row -> row.size() == 1);
            planned.grid().ifPresent(grid -> {
                assertThat(rows.subList(planned.lines().size(), rows.size())).allMatch(row -> row.size() == grid.headings().size());
                assertThat(rows).hasSize(planned.lines().size() + 1 + grid.rows().size());
                assertThat(rows.get(1)).containsExactly("This worksheet contains one table.");
            });
        }
    }

    @Test
    void everyNoteThatIsUsedIsDefinedAndEveryDefinedOneUsed() {
        Set<String> used = new TreeSet<>();
        sheets().stream().filter(sheet -> name(sheet).startsWith("T") || name(sheet).equals("Data_quality"))
                .forEach(sheet -> NOTE.matcher(texts(sheet).getFirst().getFirst()).results().map(MatchResult::group).forEach(used::add));
        Set<String> defined = new TreeSet<>();
        texts(sheet("Notes")).stream().skip(3).forEach(row -> assertThat(defined.add(row.getFirst())).isTrue());
        assertThat(used).isEqualTo(defined).isNotEmpty();
    }

    @Test
    void numbersAreNumbersAsPrintedAndDaysAreDays() {
        Element row = all(sheet("T20_Reviews"), TABLE, "table-row").get(24);
        Element percent = all(row, TABLE, "table-cell").get(7);
        assertThat(percent.getAttributeNS(OFFICE, "value-type")).isEqualTo("float");
        assertThat(percent.getAttributeNS(OFFICE, "value")).isEqualTo("51.9");
        assertThat(percent.getTextContent()).isEqualTo("51.9");
        Element national = all(all(sheet("T01_Headlines"), TABLE, "table-row").get(12), TABLE, "table-cell").get(7);
        assertThat(national.getTextContent()).isEqualTo("3,577");
        Element day = all(all(sheet("T33_Panels"), TABLE, "table-row").get(9), TABLE, "table-cell").get(1);
        assertThat(day.getAttributeNS(OFFICE, "date-value")).isEqualTo("2023-06-14");
        assertThat(day.getTextContent()).isEqualTo("14 June 2023");
    }

    @Test
    void titlesAreHeadings() {
        assertThat(sheets()).allMatch(sheet -> all(sheet, TABLE, "table-cell").getFirst().getAttributeNS(TABLE, "style-name").equals("Heading_20_1"));
        assertThat(all(parse("styles.xml"), STYLE, "style"))
                .anyMatch(style -> style.getAttributeNS(STYLE, "display-name").equals("Heading 1"));
    }

    @Test
    void theContentsAndTheCoverLeadToTheSheets() {
        List<String> names = sheets().stream().map(OdsWorkbookTest::name).toList();
        assertThat(targets("Cover")).containsExactlyElementsOf(names.subList(1, names.size()));
        assertThat(targets("Contents")).containsExactlyElementsOf(names.subList(2, names.size()));
    }

    private List<String> targets(String sheet) {
        return all(sheet(sheet), OASIS + "text:1.0", "a").stream()
                .map(link -> link.getAttributeNS("http://www.w3.org/1999/xlink", "href").replaceAll("^#(.*)\\.A1$", "$1"))
                .toList();
    }

    @Test
    void thePropertiesNameTitleAuthorLanguageAndTheDayOfTheFacts() {
        Document meta = parse("meta.xml");
        String dc = "http://purl.org/dc/elements/1.1/";
        assertThat(all(meta, dc, "title").getFirst().getTextContent()).isEqualTo(publication.title());
        assertThat(all(meta, dc, "creator").getFirst().getTextContent()).isEqualTo(publication.panel());
        assertThat(all(meta, dc, "language").getFirst().getTextContent()).isEqualTo("en-GB");
        assertThat(all(meta, dc, "date").getFirst().getTextContent()).isEqualTo("2024-11-01T00:00:00");
    }

    @Test
    void opensOnTheFirstSheetWithTheCursorInItsFirstCell() {
        String config = OASIS + "config:1.0";
        List<Element> items = all(parse("settings.xml"), config, "config-item");
        assertThat(items).filteredOn(item -> item.getAttributeNS(config, "name").equals("ActiveTable"))
                .singleElement().extracting(Element::getTextContent).isEqualTo("Cover");
        assertThat(items).filteredOn(item -> item.getAttributeNS(config, "name").startsWith("CursorPosition"))
                .hasSize(2 * sheets().size()).allMatch(item -> item.getTextContent().equals("0"));
    }

    @Test
    void theSamePublicationMakesTheSameBytes() {
        assertThat(bytes(SeedPublication.seed())).isEqualTo(bytes(SeedPublication.seed()));
    }
}
