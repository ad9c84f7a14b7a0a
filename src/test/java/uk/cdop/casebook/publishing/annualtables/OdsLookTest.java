package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.FORMAT;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.OFFICE;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.STYLE;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.TABLE;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.all;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.cells;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.name;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.rows;
import static uk.cdop.casebook.publishing.annualtables.OdsRead.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.testkit.handles.Contrast;

/** How the cells of the OpenDocument workbook look, by the styles that each stands on. Source: annual-statistics section 6. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OdsLookTest {

    private final Publication publication = SeedPublication.seed();
    private final OdsRead read = OdsRead.of(publication);
    private final Document named = read.parse("styles.xml");
    private final Map<String, Element> styles = styles();
    private final List<Written> tables = tables();

    private Map<String, Element> styles() {
        Map<String, Element> found = new HashMap<>();
        Stream.of(named, read.content()).flatMap(document -> all(document, STYLE, "style").stream()).forEach(style -> found.put(style.getAttributeNS(STYLE, "name"), style));
        return found;
    }

    /** As a reader of the file finds it: of the style itself, of that it stands on, or the default of all cells. */
    private String look(String style, String kind, String namespace, String key) {
        for (Optional<Element> at = Optional.of(styles.get(style)); at.isPresent(); at = Optional.ofNullable(styles.get(at.get().getAttributeNS(STYLE, "parent-style-name")))) {
            Optional<String> said = said(at.get(), kind, namespace, key);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return said(all(named, STYLE, "default-style").getFirst(), kind, namespace, key).orElse("");
    }

    private static Optional<String> said(Element style, String kind, String namespace, String key) {
        return all(style, STYLE, kind).stream().filter(one -> one.hasAttributeNS(namespace, key)).map(one -> one.getAttributeNS(namespace, key)).findFirst();
    }

    private String aligned(Element cell) {
        return look(style(cell), "paragraph-properties", FORMAT, "text-align");
    }

    private boolean wraps(Element cell) {
        return look(style(cell), "table-cell-properties", FORMAT, "wrap-option").equals("wrap");
    }

    private boolean isBold(Element cell) {
        return look(style(cell), "text-properties", FORMAT, "font-weight").equals("bold");
    }

    private double points(Element cell) {
        return Double.parseDouble(look(style(cell), "text-properties", FORMAT, "font-size").replace("pt", ""));
    }

    private static String style(Element cell) {
        return cell.getAttributeNS(TABLE, "style-name");
    }

    /** The heading and the rows of one table, as they stand in the file. */
    private record Written(String sheet, Grid grid, List<Element> headings, List<List<Element>> rows) {}

    private List<Written> tables() {
        List<Written> tables = new ArrayList<>();
        for (Sheet sheet : WorkbookPlan.of(publication)) {
            List<Element> rows = rows(read.sheet(sheet.name()));
            sheet.grid().ifPresent(grid -> tables.add(new Written(
                    sheet.name(), grid, cells(rows.get(sheet.lines().size())), rows.subList(sheet.lines().size() + 1, rows.size()).stream().map(OdsRead::cells).toList())));
        }
        assertThat(tables).hasSizeGreaterThan(50);
        return tables;
    }

    @Test
    void wordsStandLeftAndNumbersDaysAndWhatStandsAmongThemRight() {
        for (Written table : tables) {
            for (int column = 0; column < table.headings().size(); column++) {
                String side = table.grid().headings().get(column).numeric() ? "end" : "start";
                assertThat(aligned(table.headings().get(column))).as(table.sheet()).isEqualTo(side);
                for (List<Element> row : table.rows()) {
                    Element cell = row.get(column);
                    boolean number = !cell.getAttributeNS(OFFICE, "value-type").equals("string");
                    assertThat(aligned(cell)).as(table.sheet() + ": " + cell.getTextContent()).isEqualTo(number ? "end" : side);
                }
            }
        }
    }

    @Test
    void headingsAndWordsOfATableWrapAndHeadingsAreBold() {
        for (Written table : tables) {
            assertThat(table.headings()).as(table.sheet()).allMatch(this::wraps).allMatch(this::isBold);
            assertThat(table.rows().stream().flatMap(List::stream).filter(cell -> cell.getAttributeNS(OFFICE, "value-type").equals("string")))
                    .as(table.sheet()).isNotEmpty().allMatch(this::wraps).noneMatch(this::isBold);
        }
    }

    @Test
    void everythingIsInArialOfTwelvePointsAndTitlesAreBoldAndLarger() {
        assertThat(Stream.of(named, read.content()).flatMap(document -> all(document, STYLE, "font-face").stream()))
                .isNotEmpty().allMatch(face -> face.getAttributeNS(STYLE, "name").equals("Arial"));
        for (Element sheet : read.sheets()) {
            List<Element> cells = rows(sheet).stream().flatMap(row -> cells(row).stream()).toList();
            assertThat(cells).as(name(sheet)).allSatisfy(cell -> {
                assertThat(look(style(cell), "text-properties", STYLE, "font-name")).isEqualTo("Arial");
                assertThat(points(cell)).isGreaterThanOrEqualTo(12);
            });
            assertThat(points(cells.getFirst())).isGreaterThan(14);
            assertThat(isBold(cells.getFirst())).isTrue();
        }
    }

    @Test
    void noStyleHasAFillOrALine() {
        for (Document document : List.of(named, read.content())) {
            assertThat(all(document, "*", "*").stream().flatMap(OdsLookTest::attributes).map(Node::getLocalName))
                    .isNotEmpty().noneMatch(key -> key.startsWith("border") || key.startsWith("background") || key.startsWith("diagonal") || key.equals("shadow"));
        }
    }

    private static Stream<Node> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item);
    }

    /** 4.5 to 1 on white, as text of this size needs it; links are underlined too. */
    @Test
    void everyColourStandsOutFromThePage() {
        List<String> colours = Stream.of(named, read.content()).flatMap(document -> all(document, STYLE, "text-properties").stream())
                .filter(text -> text.hasAttributeNS(FORMAT, "color")).map(text -> text.getAttributeNS(FORMAT, "color")).toList();
        assertThat(colours).isNotEmpty().allSatisfy(colour -> assertThat(Contrast.ratio(Color.web(colour), Color.WHITE)).isGreaterThanOrEqualTo(4.5));
        assertThat(look(OdsStyles.LINK, "text-properties", STYLE, "text-underline-style")).isEqualTo("solid");
    }

    @Test
    void everyColumnHasAHeadingOfItsOwnWithTheUnitForNumbers() {
        for (Written table : tables) {
            assertThat(table.headings()).as(table.sheet()).extracting(Element::getTextContent).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
        for (var table : publication.tables()) {
            List<String> headings = tables.stream().filter(one -> one.sheet().equals(table.id())).findFirst().orElseThrow().headings().stream().map(Element::getTextContent).toList();
            for (int column = 0; column < table.columns().size(); column++) {
                String unit = table.columns().get(column).kind().unit();
                if (!table.id().equals("T01_Headlines")) {
                    assertThat(headings.get(column)).as(table.id()).containsIgnoringCase(unit);
                }
            }
        }
    }

    @Test
    void theLinesAboveATableStandInTheirOrder() {
        List<List<String>> rows = texts(read.sheet("T20_Reviews"));
        assertThat(rows.subList(0, 9)).extracting(List::getFirst).satisfiesExactly(
                title -> assertThat(title).startsWith("Reviews completed and modifiable factors").contains("[note "),
                one -> assertThat(one).isEqualTo("This worksheet contains one table."),
                notes -> assertThat(notes).startsWith("This table has notes."),
                shorthand -> assertThat(shorthand).isEqualTo("Some shorthand is used in this table: [x] = not available; [z] = not applicable."),
                period -> assertThat(period).isEqualTo("Period: 2021/22 to 2023/24."),
                basis -> assertThat(basis).isEqualTo("Basis: Date review completed."),
                area -> assertThat(area).startsWith("Area: "),
                edition -> assertThat(edition).startsWith("Restricted edition: OFFICIAL-SENSITIVE"),
                source -> assertThat(source).startsWith("Source: case records of the Pan-Dorset and Somerset Child Death Overview Panel"));
    }

    /** No word of a heading is broken, and no column is wider than a page of the screen. */
    @Test
    void everyColumnIsAsWideAsItsHeadingsWordsAndNoWiderThanALineOfText() {
        for (Written table : tables) {
            List<Element> columns = all(read.sheet(table.sheet()), TABLE, "table-column");
            assertThat(columns).as(table.sheet()).hasSameSizeAs(table.headings());
            for (int column = 0; column < columns.size(); column++) {
                double centimetres = Double.parseDouble(said(styles.get(style(columns.get(column))), "table-column-properties", STYLE, "column-width").orElseThrow().replace("cm", ""));
                int longest = Arrays.stream(table.headings().get(column).getTextContent().split(" ")).mapToInt(String::length).max().orElseThrow();
                assertThat(centimetres).as(table.sheet() + ": " + table.headings().get(column).getTextContent()).isBetween(longest * 0.235, 60 * 0.235);
            }
        }
    }
}
