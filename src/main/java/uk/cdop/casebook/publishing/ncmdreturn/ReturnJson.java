package uk.cdop.casebook.publishing.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.ReturnRendering;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryForm;
import uk.cdop.casebook.office.door.ReturnSummary;
import uk.cdop.casebook.publishing.json.JacksonText;

/** The JSON of {@code return ncmd --json}. Source: design, commands, "Shapes of --json". */
public final class ReturnJson implements ReturnRendering {

    @Override
    public String json(ReturnSummary summary) {
        ObjectNode root = JacksonText.object();
        root.put("year", summary.year().label());
        root.put("ready", summary.ready());
        ArrayNode cases = root.putArray("cases");
        summary.cases().forEach(one -> {
            ObjectNode node = cases.addObject();
            node.put("ref", one.number().text());
            node.put("stage", one.stage().code());
            ArrayNode forms = node.putArray("forms");
            one.forms().forEach(form -> fill(forms.addObject(), form));
        });
        ArrayNode blockers = root.putArray("blockers");
        summary.blockers().forEach(blockers::add);
        return JacksonText.text(root);
    }

    private static void fill(ObjectNode node, SummaryForm form) {
        node.put("form", form.form().code());
        if (!form.name().agency().isEmpty()) {
            node.put("agency", form.name().agency());
        }
        node.put("version", form.version().toString());
        node.put("state", form.state());
        keys(node.putArray("missing"), form.missing());
        keys(node.putArray("changed_since_keyed"), form.changedSinceKeyed());
        node.put("return_state", form.returned().state().code());
        node.put("keyed_on", form.returned().keyedOn().map(LocalDate::toString).orElse(null));
        node.put("confirmed_on", form.returned().confirmedOn().map(LocalDate::toString).orElse(null));
    }

    private static void keys(ArrayNode array, List<FieldKey> keys) {
        keys.forEach(key -> array.add(key.name()));
    }
}
