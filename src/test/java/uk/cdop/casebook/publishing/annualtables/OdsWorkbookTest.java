package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.CONFIG;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.DRAWING;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.OFFICE;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.STYLE;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.TABLE;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.TEXT;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.all;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.bytes;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.name;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.texts;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.cdop.casebook.statistics.table.Publication;

/** The rules of accessible spreadsheets, asked of the OpenDocument file as it is read again. Source: annual-statistics section 6. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OdsWorkbookTest {

    private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]");

    private final Publication publication = SeedPublication.seed();
    private final OdsRead read = OdsRead.of(publication);
    private final Document content = read.content();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0; 0", "999; 999", "999.9; 999.9", "1000; 1,000", "-1000; -1,000", "-999; -999", "1234567.80; 1,234,567.80", "1E+3; 1,000", "1E+2; 100"})
    void showsANumberWithItsDecimalsAndWithCommasFromAThousandOn(BigDecimal number, String shown) {
        assertThat(OdsWorkbook.shown(number)).isEqualTo(shown);
    }

    @Test
    void theMediaTypeStandsFirstAndIsNotPacked() {
        byte[] zip = bytes(publication);
        assertThat(read.parts().keySet()).startsWith("mimetype").contains("META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", "settings.xml");
        // A reader of magic numbers finds the words at byte 30 of the file, right after the entry's name.
        assertThat(new String(zip, 30, 54, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(zip[8]).as("stored").isZero();
    }

    @Test
    void hasTheSheetsOfTheExcelWorkbookInTheSameOrder() {
        assertThat(read.sheets()).extracting(OdsRead::name)
                .containsExactlyElementsOf(WorkbookPlan.of(publication).stream().map(Sheet::name).toList());
    }

    @Test
    void everyTableIsADatabaseRangeWithoutFilterButtonsOverItsCells() {
        List<Element> ranges = all(content, TABLE, "database-range");
        assertThat(ranges).hasSize(read.sheets().size() - 1);
        Set<String> names = new HashSet<>();
        for (Element range : ranges) {
            assertThat(names.add(range.getAttributeNS(TABLE, "name"))).isTrue();
            assertThat(range.getAttributeNS(TABLE, "display-filter-buttons")).isEqualTo("false");
            assertThat(range.getAttributeNS(TABLE, "contains-header")).isEqualTo("true");
        }
        Element reviews = ranges.stream().filter(range -> range.getAttributeNS(TABLE, "name").equals("reviews_by_year_and_area")).findFirst().orElseThrow();
        assertThat(reviews.getAttributeNS(TABLE, "target-range-address")).isEqualTo("T20_Reviews.A10:T20_Reviews.N25");
        assertThat(texts(read.sheet("T20_Reviews")).get(9)).startsWith("Year", "Area of residence").hasSize(14);
        assertThat(texts(read.sheet("T20_Reviews"))).hasSize(25);
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
        assertThat(content.getElementsByTagNameNS(DRAWING, "*").getLength()).isZero();
        assertThat(all(content, STYLE, "table-properties")).allMatch(one -> one.getAttributeNS(TABLE, "display").equals("true"));
        assertThat(new String(read.parts().get("settings.xml"), StandardCharsets.UTF_8)).doesNotContain("SplitMode");
        Document styles = read.parse("styles.xml");
        assertThat(all(styles, STYLE, "header")).allMatch(one -> one.getAttributeNS(STYLE, "display").equals("false") && !one.hasChildNodes());
        assertThat(all(styles, STYLE, "footer")).allMatch(one -> one.getAttributeNS(STYLE, "display").equals("false") && !one.hasChildNodes());
        assertThat(read.parts().keySet()).noneMatch(name -> name.startsWith("Basic") || name.startsWith("Pictures") || name.startsWith("Object"));
    }

    @Test
    void noRowIsBlankAndNoCellEmpty() {
        for (Element sheet : read.sheets()) {
            assertThat(texts(sheet)).as(name(sheet)).isNotEmpty().allSatisfy(row -> assertThat(row).isNotEmpty().noneMatch(String::isBlank));
        }
    }

    @Test
    void aboveTheTableThereIsColumnAOnlyAndBelowItNothing() {
        for (Sheet planned : WorkbookPlan.of(publication)) {
            List<List<String>> rows = texts(read.sheet(planned.name()));
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
        read.sheets().stream().filter(sheet -> name(sheet).startsWith("T") || name(sheet).equals("Data_quality"))
                .forEach(sheet -> NOTE.matcher(texts(sheet).getFirst().getFirst()).results().map(MatchResult::group).forEach(used::add));
        Set<String> defined = new TreeSet<>();
        texts(read.sheet("Notes")).stream().skip(3).forEach(row -> assertThat(defined.add(row.getFirst())).isTrue());
        assertThat(used).isEqualTo(defined).isNotEmpty();
    }

    @Test
    void numbersAreNumbersAsPrintedAndDaysAreDays() {
        Element row = all(read.sheet("T20_Reviews"), TABLE, "table-row").get(24);
        Element percent = all(row, TABLE, "table-cell").get(7);
        assertThat(percent.getAttributeNS(OFFICE, "value-type")).isEqualTo("float");
        assertThat(percent.getAttributeNS(OFFICE, "value")).isEqualTo("51.9");
        assertThat(percent.getTextContent()).isEqualTo("51.9");
        Element national = all(all(read.sheet("T01_Headlines"), TABLE, "table-row").get(13), TABLE, "table-cell").get(7);
        assertThat(national.getTextContent()).isEqualTo("3,577");
        Element day = all(all(read.sheet("T33_Panels"), TABLE, "table-row").get(9), TABLE, "table-cell").get(1);
        assertThat(day.getAttributeNS(OFFICE, "date-value")).isEqualTo("2023-06-14");
        assertThat(day.getTextContent()).isEqualTo("14 June 2023");
    }

    @Test
    void titlesAreHeadings() {
        assertThat(read.sheets()).allMatch(sheet -> all(sheet, TABLE, "table-cell").getFirst().getAttributeNS(TABLE, "style-name").equals("Heading_20_1"));
        assertThat(all(read.parse("styles.xml"), STYLE, "style"))
                .anyMatch(style -> style.getAttributeNS(STYLE, "display-name").equals("Heading 1"));
    }

    @Test
    void theContentsAndTheCoverLeadToTheSheets() {
        List<String> names = read.sheets().stream().map(OdsRead::name).toList();
        assertThat(targets("Cover")).containsExactlyElementsOf(names.subList(1, names.size()));
        assertThat(targets("Contents")).containsExactlyElementsOf(names.subList(2, names.size()));
    }

    private List<String> targets(String sheet) {
        return all(read.sheet(sheet), TEXT, "a").stream()
                .map(link -> link.getAttributeNS("http://www.w3.org/1999/xlink", "href").replaceAll("^#(.*)\\.A1$", "$1"))
                .toList();
    }

    @Test
    void thePropertiesNameTitleAuthorLanguageAndTheDayOfTheFacts() {
        Document meta = read.parse("meta.xml");
        String dc = "http://purl.org/dc/elements/1.1/";
        assertThat(all(meta, dc, "title").getFirst().getTextContent()).isEqualTo(publication.title());
        assertThat(all(meta, dc, "creator").getFirst().getTextContent()).isEqualTo(publication.panel());
        assertThat(all(meta, dc, "language").getFirst().getTextContent()).isEqualTo("en-GB");
        assertThat(all(meta, dc, "date").getFirst().getTextContent()).isEqualTo("2024-11-01T00:00:00");
    }

    @Test
    void opensOnTheFirstSheetWithTheCursorInItsFirstCell() {
        List<Element> items = all(read.parse("settings.xml"), CONFIG, "config-item");
        assertThat(items).filteredOn(item -> item.getAttributeNS(CONFIG, "name").equals("ActiveTable"))
                .singleElement().extracting(Element::getTextContent).isEqualTo("Cover");
        assertThat(items).filteredOn(item -> item.getAttributeNS(CONFIG, "name").startsWith("CursorPosition"))
                .hasSize(2 * read.sheets().size()).allMatch(item -> item.getTextContent().equals("0"));
    }

    @Test
    void theSamePublicationMakesTheSameBytes() {
        assertThat(bytes(SeedPublication.seed())).isEqualTo(bytes(SeedPublication.seed()));
    }
}
