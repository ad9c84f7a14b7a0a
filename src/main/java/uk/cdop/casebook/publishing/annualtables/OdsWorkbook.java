package uk.cdop.casebook.publishing.annualtables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cdop.casebook.publishing.file.SettledZip;
import uk.cdop.casebook.statistics.table.Publication;

/** Writes the worksheets as an OpenDocument workbook, the form the government prefers for reference tables. */
final class OdsWorkbook {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String VERSION = "1.3";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private OdsWorkbook() {}

    static byte[] of(Publication publication, List<Sheet> sheets) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        parts.put("content.xml", content(sheets));
        parts.put("styles.xml", OdsStyles.named());
        parts.put("meta.xml", meta(publication));
        parts.put("settings.xml", settings(sheets));
        parts.put("META-INF/manifest.xml", manifest());
        return SettledZip.of(parts);
    }

    private static byte[] content(List<Sheet> sheets) {
        OdsPart part = new OdsPart("office:document-content", "office:version", VERSION);
        OdsStyles.fonts(part);
        OdsStyles.automatic(part, sheets);
        part.open("office:body").open("office:spreadsheet");
        sheets.forEach(sheet -> write(part, sheet));
        part.open("table:database-ranges");
        sheets.forEach(sheet -> sheet.grid().ifPresent(grid -> mark(part, sheet, grid)));
        part.close();
        return part.bytes();
    }

    private static void write(OdsPart part, Sheet sheet) {
        part.open("table:table", "table:name", sheet.name(), "table:style-name", OdsStyles.TABLE);
        if (sheet.grid().isEmpty()) {
            column(part, Sheet.TEXT_WIDTH);
        }
        sheet.grid().ifPresent(grid -> {
            for (int column = 0; column < grid.headings().size(); column++) {
                column(part, grid.width(column));
            }
        });
        for (Line line : sheet.lines()) {
            openRow(part);
            write(part, line, sheet.grid().isEmpty());
            part.close();
        }
        sheet.grid().ifPresent(grid -> write(part, grid));
        part.close();
    }

    private static void column(OdsPart part, int characters) {
        part.empty("table:table-column", "table:style-name", OdsStyles.column(characters), "table:default-cell-style-name", "Default");
    }

    private static void openRow(OdsPart part) {
        part.open("table:table-row", "table:style-name", OdsStyles.ROW);
    }

    private static void write(OdsPart part, Line line, boolean wraps) {
        switch (line) {
            case Line.Title(String text) -> words(part, OdsStyles.TITLE, text);
            case Line.Heading(String text) -> words(part, OdsStyles.HEADING, text);
            case Line.Words(String text) -> words(part, wraps ? OdsStyles.WRAPPED_WORDS : OdsStyles.WORDS, text);
            case Line.LinkTo(Value.Link link) -> write(part, link);
        }
    }

    private static void write(OdsPart part, Grid grid) {
        openRow(part);
        grid.headings().forEach(heading ->
                words(part, heading.numeric() ? OdsStyles.NUMBER_HEADER : OdsStyles.WORDS_HEADER, heading.text()));
        part.close();
        for (List<Value> row : grid.rows()) {
            openRow(part);
            for (int column = 0; column < row.size(); column++) {
                write(part, row.get(column), grid.headings().get(column).numeric());
            }
            part.close();
        }
    }

    private static void write(OdsPart part, Value value, boolean amongNumbers) {
        switch (value) {
            case Value.Text(String text) -> words(part, amongNumbers ? OdsStyles.WORDS_AMONG_NUMBERS : OdsStyles.WRAPPED_WORDS, text);
            case Value.Number(BigDecimal number) -> number(part, number);
            case Value.Traced traced -> number(part, traced.value());
            case Value.Day(LocalDate date) -> part
                    .open("table:table-cell", "table:style-name", OdsStyles.DAY, "office:value-type", "date", "office:date-value", date.toString())
                    .text("text:p", Dates.inWords(date))
                    .close();
            case Value.Link link -> write(part, link);
        }
    }

    private static void words(OdsPart part, String style, String text) {
        part.open("table:table-cell", "table:style-name", style, "office:value-type", "string").text("text:p", text).close();
    }

    private static void number(OdsPart part, BigDecimal number) {
        String style = number.scale() > 1 ? OdsStyles.TWO_DECIMALS : number.scale() > 0 ? OdsStyles.ONE_DECIMAL : OdsStyles.WHOLE;
        part.open("table:table-cell", "table:style-name", style, "office:value-type", "float", "office:value", number.toPlainString());
        part.text("text:p", shown(number)).close();
    }

    /** With its decimals and, from a thousand on, with commas. */
    static String shown(BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        return number.abs().compareTo(THOUSAND) < 0 ? number.setScale(decimals).toPlainString() : String.format(Locale.UK, "%,." + decimals + "f", number);
    }

    private static void write(OdsPart part, Value.Link link) {
        part.open("table:table-cell", "table:style-name", OdsStyles.LINK, "office:value-type", "string").open("text:p");
        part.text("text:a", link.text(), "xlink:type", "simple", "xlink:href", "#" + link.sheet() + ".A1");
        part.close().close();
    }

    /** Marks the cells as a table, without filter buttons. */
    private static void mark(OdsPart part, Sheet sheet, Grid grid) {
        int header = sheet.lines().size() + 1;
        String firstCell = sheet.name() + ".A" + header;
        String lastCell = sheet.name() + "." + columnLetters(grid.headings().size()) + (header + grid.rows().size());
        part.empty("table:database-range",
                "table:name", grid.name(),
                "table:target-range-address", firstCell + ":" + lastCell,
                "table:contains-header", "true", "table:display-filter-buttons", "false");
    }

    private static String columnLetters(int count) {
        int letters = 'Z' - 'A' + 1;
        String last = String.valueOf((char) ('A' + (count - 1) % letters));
        return count > letters ? columnLetters((count - 1) / letters) + last : last;
    }

    private static byte[] meta(Publication publication) {
        String asAt = publication.asAt() + "T00:00:00";
        OdsPart part = new OdsPart("office:document-meta", "office:version", VERSION);
        part.open("office:meta");
        part.text("meta:generator", "CDOP Casebook");
        part.text("dc:title", publication.title());
        part.text("dc:description", publication.edition().label());
        part.text("meta:initial-creator", publication.panel());
        part.text("dc:creator", publication.panel());
        part.text("meta:creation-date", asAt);
        part.text("dc:date", asAt);
        part.text("dc:language", "en-GB");
        return part.bytes();
    }

    /** The file opens on the first sheet, with the cursor in A1 of each. */
    private static byte[] settings(List<Sheet> sheets) {
        OdsPart part = new OdsPart("office:document-settings", "office:version", VERSION);
        part.open("office:settings").open("config:config-item-set", "config:name", "ooo:view-settings");
        part.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
        part.text("config:config-item", "view1", "config:name", "ViewId", "config:type", "string");
        part.open("config:config-item-map-named", "config:name", "Tables");
        for (Sheet sheet : sheets) {
            part.open("config:config-item-map-entry", "config:name", sheet.name());
            part.text("config:config-item", "0", "config:name", "CursorPositionX", "config:type", "int");
            part.text("config:config-item", "0", "config:name", "CursorPositionY", "config:type", "int");
            part.close();
        }
        part.close();
        part.text("config:config-item", sheets.getFirst().name(), "config:name", "ActiveTable", "config:type", "string");
        return part.bytes();
    }

    private static byte[] manifest() {
        OdsPart part = new OdsPart("manifest:manifest", "manifest:version", VERSION);
        part.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", VERSION, "manifest:media-type", MEDIA_TYPE);
        for (String name : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
            part.empty("manifest:file-entry", "manifest:full-path", name, "manifest:media-type", "text/xml");
        }
        return part.bytes();
    }
}
