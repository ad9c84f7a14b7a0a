package uk.cdop.casebook.publishing.annualtables;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.publishing.json.JacksonText;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Definition;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** What a reader of the tidy file needs beside it: what each table counts, by which date, in which units, and what the words mean. */
final class MetadataJson {

    private MetadataJson() {}

    static byte[] of(Publication publication, String dataFile) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", publication.title());
        document.put("publisher", publication.panel());
        document.put("language", "en-GB");
        document.put("year", publication.year().label());
        document.put("period_start", publication.year().firstDay().toString());
        document.put("period_end", publication.year().lastDay().toString());
        document.put("edition", publication.edition().code());
        document.put("edition_label", publication.edition().label());
        document.put("area", publication.area().label());
        document.put("as_at", publication.asAt().toString());
        document.put("snapshot", publication.snapshot());
        document.put("version", publication.release().version() == 0 ? null : publication.release().version());
        document.put("published", publication.release().published().map(LocalDate::toString).orElse(null));
        document.put("next_release", publication.release().next().map(LocalDate::toString).orElse(null));
        document.put("data_file", dataFile);
        document.put("encoding", "UTF-8");
        document.put("data_columns", dataColumns());
        document.put("shorthand", shorthand());
        document.put("tables", publication.tables().stream().map(MetadataJson::table).toList());
        document.put("definitions", publication.definitions().stream().map(MetadataJson::definition).toList());
        document.put("checks", publication.checks().stream().map(Json::check).toList());
        return JacksonText.text(document).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> dataColumns() {
        List<String> meanings = List.of(
                "identifier of the table", "number of the row in the table, from 1", "what the row is about",
                "what the row is about, second part; empty where the table has none", "key of the column",
                "the number, day or words; empty where a shorthand stands instead", "unit of the value",
                "shorthand that says why there is no value; empty where there is one");
        Map<String, String> columns = new LinkedHashMap<>();
        for (int index = 0; index < meanings.size(); index++) {
            columns.put(TidyCsv.HEADER.get(index), meanings.get(index));
        }
        return columns;
    }

    private static Map<String, String> shorthand() {
        Map<String, String> meanings = new LinkedHashMap<>();
        Arrays.stream(Cell.Shorthand.values()).forEach(one -> meanings.put(one.symbol(), one.meaning()));
        return meanings;
    }

    private static Map<String, Object> table(StatisticalTable table) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", table.id());
        object.put("name", table.name());
        object.put("title", table.title());
        object.put("basis", table.basis());
        object.put("period", table.period());
        object.put("row_labels", table.columns().stream().limit(TidyCsv.labels(table)).map(column -> column.key()).toList());
        object.put("columns", Json.columns(table));
        object.put("notes", table.notes());
        return object;
    }

    private static Map<String, Object> definition(Definition definition) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("term", definition.term());
        object.put("meaning", definition.meaning());
        object.put("formula", definition.formula());
        object.put("source", definition.source());
        return object;
    }
}
