package uk.cdop.casebook.publishing.ncmdreturn;

import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cdop.casebook.office.door.ReturnPack.ReturnLine;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.publishing.json.JacksonText;

/** The neutral export as JSON: the same records as the CSV, exactly as they are held. */
final class ExportJson {

    /** The name of the published schema, {@code docs/schema}; a changed shape is a new version with a new name. */
    static final String SCHEMA = "urn:cdop-casebook:ncmd-neutral-export:2.2";

    private ExportJson() {}

    static String of(ReturnPack pack) {
        ObjectNode root = JacksonText.object();
        root.put("schema", SCHEMA);
        root.put("about", ReturnFiles.STATEMENT);
        root.put("year", pack.summary().year().label());
        root.put("prepared_on", pack.preparedOn().toString());
        root.put("ready", pack.summary().ready());
        root.put("case_count", pack.summary().cases().size());
        ArrayNode records = root.putArray("records");
        pack.lines().forEach(line -> fill(records.addObject(), line));
        return JacksonText.text(root);
    }

    private static void fill(ObjectNode node, ReturnLine line) {
        node.put("case_ref", line.number().text());
        node.put("form", line.form().code());
        node.put("form_version", line.formVersion().toString());
        node.put("returned_form", line.which().returned().map(UUID::toString).orElse(null));
        node.put("agency", line.which().isReturned() ? line.name().agency() : null);
        node.put("section", line.section());
        node.put("field", line.field().toString());
        node.put("ncmd_field", line.ncmdField().isEmpty() ? null : line.ncmdField());
        node.put("question", line.question());
        node.put("type", line.type());
        node.put("state", line.state().code());
        node.put("value", line.value().isEmpty() ? null : line.value());
        node.put("shown", line.shown().isEmpty() ? null : line.shown());
        node.put("code_list", line.codeList().orElse(null));
        node.put("code_list_version", line.codeListVersion().map(LocalDate::toString).orElse(null));
        node.put("identifying", line.identifying().code());
        node.put("needed", line.needed());
    }
}
