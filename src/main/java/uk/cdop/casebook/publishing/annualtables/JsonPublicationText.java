package uk.cdop.casebook.publishing.annualtables;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.cdop.casebook.office.door.PublicationText;
import uk.cdop.casebook.publishing.json.JacksonText;
import uk.cdop.casebook.statistics.table.Publication;

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
        document.put("tables", publication.tables().stream().map(Json::table).toList());
        document.put("checks", publication.checks().stream().map(Json::check).toList());
        return JacksonText.text(document);
    }
}
