package uk.cdop.casebook.publishing.annualtables;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The few styles of the OpenDocument workbook, the same as those of the Excel one: Arial 12, bold headings, no fills, no lines. */
final class OdsStyles {

    static final String TITLE = "Heading_20_1";
    static final String HEADING = "Heading_20_2";
    static final String WORDS = "words";
    static final String WRAPPED_WORDS = "wrapped_words";
    static final String WORDS_AMONG_NUMBERS = "words_among_numbers";
    static final String LINK = "link";
    static final String WORDS_HEADER = "words_header";
    static final String NUMBER_HEADER = "number_header";
    static final String WHOLE = "whole";
    static final String TWO_DECIMALS = "two_decimals";
    static final String ONE_DECIMAL = "one_decimal";
    static final String DAY = "day";
    static final String ROW = "row";
    static final String TABLE = "table";

    /** The width of a figure in Arial 12. */
    private static final double CENTIMETRES_OF_A_CHARACTER = 0.235;

    private OdsStyles() {}

    static String column(int characters) {
        return "column_" + characters;
    }

    /** The named styles and the page: landscape, as wide as the table, without header and footer. */
    static byte[] named() {
        OdsPart part = new OdsPart("office:document-styles", "office:version", "1.3");
        fonts(part);
        part.open("office:styles");
        part.open("style:default-style", "style:family", "table-cell");
        part.empty("style:text-properties", "style:font-name", "Arial", "fo:font-size", "12pt", "fo:language", "en", "fo:country", "GB");
        part.close();
        part.empty("style:style", "style:name", "Default", "style:family", "table-cell");
        heading(part, TITLE, "Heading 1", "16pt");
        heading(part, HEADING, "Heading 2", "14pt");
        part.close();
        part.open("office:automatic-styles").open("style:page-layout", "style:name", "page");
        part.empty("style:page-layout-properties", "fo:page-width", "29.7cm", "fo:page-height", "21cm",
                "style:print-orientation", "landscape", "style:scale-to-X", "1");
        part.close().close();
        part.open("office:master-styles").open("style:master-page", "style:name", "Default", "style:page-layout-name", "page");
        part.empty("style:header", "style:display", "false").empty("style:footer", "style:display", "false");
        part.close().close();
        return part.bytes();
    }

    static void fonts(OdsPart part) {
        part.open("office:font-face-decls");
        part.empty("style:font-face", "style:name", "Arial", "svg:font-family", "Arial", "style:font-family-generic", "swiss");
        part.close();
    }

    private static void heading(OdsPart part, String name, String displayed, String size) {
        part.open("style:style", "style:name", name, "style:display-name", displayed, "style:family", "table-cell", "style:parent-style-name", "Default");
        laidOut(part, "start", false);
        part.empty("style:text-properties", "fo:font-size", size, "fo:font-weight", "bold");
        part.close();
    }

    /** The styles of the worksheets' own columns, rows and cells. */
    static void automatic(OdsPart part, List<Sheet> sheets) {
        part.open("office:automatic-styles");
        widths(sheets).forEach(characters -> column(part, characters));
        part.open("style:style", "style:name", ROW, "style:family", "table-row");
        part.empty("style:table-row-properties", "style:use-optimal-row-height", "true").close();
        part.open("style:style", "style:name", TABLE, "style:family", "table", "style:master-page-name", "Default");
        part.empty("style:table-properties", "table:display", "true", "style:writing-mode", "lr-tb").close();
        number(part, "number_whole", "0");
        number(part, "number_one_decimal", "1");
        number(part, "number_two_decimals", "2");
        part.open("number:date-style", "style:name", "number_day", "number:language", "en", "number:country", "GB");
        part.empty("number:day").text("number:text", " ").empty("number:month", "number:style", "long", "number:textual", "true");
        part.text("number:text", " ").empty("number:year", "number:style", "long").close();
        cell(part, WORDS, "start", false);
        cell(part, WRAPPED_WORDS, "start", true);
        cell(part, WORDS_AMONG_NUMBERS, "end", true);
        link(part);
        bold(part, WORDS_HEADER, "start");
        bold(part, NUMBER_HEADER, "end");
        cell(part, WHOLE, "end", false, "style:data-style-name", "number_whole");
        cell(part, ONE_DECIMAL, "end", false, "style:data-style-name", "number_one_decimal");
        cell(part, TWO_DECIMALS, "end", false, "style:data-style-name", "number_two_decimals");
        cell(part, DAY, "end", false, "style:data-style-name", "number_day");
        part.close();
    }

    private static SortedSet<Integer> widths(List<Sheet> sheets) {
        SortedSet<Integer> widths = new TreeSet<>(List.of(Sheet.TEXT_WIDTH));
        for (Sheet sheet : sheets) {
            sheet.grid().ifPresent(grid -> {
                for (int column = 0; column < grid.headings().size(); column++) {
                    widths.add(grid.width(column));
                }
            });
        }
        return widths;
    }

    private static void column(OdsPart part, int characters) {
        part.open("style:style", "style:name", column(characters), "style:family", "table-column");
        part.empty("style:table-column-properties",
                "style:column-width", String.format(Locale.ROOT, "%.2fcm", characters * CENTIMETRES_OF_A_CHARACTER));
        part.close();
    }

    private static void number(OdsPart part, String name, String decimals) {
        part.open("number:number-style", "style:name", name);
        part.empty("number:number", "number:decimal-places", decimals, "number:min-decimal-places", decimals,
                "number:min-integer-digits", "1", "number:grouping", "true");
        part.close();
    }

    private static void cell(OdsPart part, String name, String alignment, boolean wraps, String... attributes) {
        open(part, name, attributes);
        laidOut(part, alignment, wraps);
        part.close();
    }

    private static void link(OdsPart part) {
        open(part, LINK);
        laidOut(part, "start", true);
        part.empty("style:text-properties", "fo:color", "#0563c1",
                "style:text-underline-style", "solid", "style:text-underline-width", "auto", "style:text-underline-color", "font-color");
        part.close();
    }

    private static void bold(OdsPart part, String name, String alignment) {
        open(part, name);
        laidOut(part, alignment, true);
        part.empty("style:text-properties", "fo:font-weight", "bold");
        part.close();
    }

    private static void open(OdsPart part, String name, String... attributes) {
        String[] all = new String[6 + attributes.length];
        System.arraycopy(new String[] {"style:name", name, "style:family", "table-cell", "style:parent-style-name", "Default"}, 0, all, 0, 6);
        System.arraycopy(attributes, 0, all, 6, attributes.length);
        part.open("style:style", all);
    }

    private static void laidOut(OdsPart part, String alignment, boolean wraps) {
        part.empty("style:table-cell-properties", "fo:wrap-option", wraps ? "wrap" : "no-wrap",
                "style:vertical-align", "top", "style:text-align-source", "fix");
        // A figure at the right does not touch the words of the next column.
        part.empty("style:paragraph-properties", "fo:text-align", alignment, "fo:margin-left", alignment.equals("end") ? "0.2cm" : "0cm");
    }
}
