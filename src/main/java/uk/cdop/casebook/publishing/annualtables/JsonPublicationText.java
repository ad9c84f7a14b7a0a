package uk.cdop.casebook.publishing.annualtables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.office.door.PublicationText;
import uk.cdop.casebook.publishing.json.JacksonText;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Says a publication as JSON. Source of the keys: design, commands, shapes of {@code --json}. */
public final class JsonPublicationText implements PublicationText {

    @Override
    public String json(Publication publication) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("year", publication.year().label());
        document.put("edition", publication.edition().code());
        document.put("area", publication.area().label());
        document.put("as_at", publication.asAt().toString());
        document.put("snapshot", publication.snapshot());
        document.put("title", publication.title());
        document.put("panel", publication.panel());
        document.put("summary", publication.summary());
        document.put("tables", publication.tables().stream().map(JsonPublicationText::table).toList());
        document.put("checks", publication.checks().stream().map(Json::check).toList());
        return JacksonText.text(document);
    }

    private static Map<String, Object> table(StatisticalTable table) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", table.id());
        object.put("title", table.title());
        object.put("basis", table.basis());
        object.put("period", table.period());
        object.put("columns", Json.columns(table));
        object.put("rows", table.rows().stream().map(row -> row(table.columns(), row)).toList());
        object.put("notes", table.notes());
        return object;
    }

    private static Map<String, Object> row(List<Column> columns, Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            object.put(columns.get(index).key(), Json.value(row.cells().get(index)));
        }
        return object;
    }
}
