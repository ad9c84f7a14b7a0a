package uk.cdop.casebook.forms.catalogue;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.carryover.CarryOverRules;

/** Makes the rules of a carry-over from JSON; whatever it does not know is refused with its place. */
final class CarryOverReader {

    private CarryOverReader() {}

    static CarryOverRules rules(JsonNode node, String file) {
        return StrictObject.read(node, file, rules -> new CarryOverRules(
                rules.known("form", FormCode::ofCode),
                rules.date("to"),
                several(rules, "renamed", renamed -> new CarryOverRules.Renamed(
                        renamed.known("from", FieldKey::of), renamed.known("to", FieldKey::of))),
                several(rules, "options", option -> new CarryOverRules.Replaced(
                        option.known("field", FieldKey::of), option.text("from"), option.text("to"))),
                several(rules, "taken", taken -> new CarryOverRules.Taken(
                        taken.known("field", FieldKey::of), taken.known("form", FormCode::ofCode), taken.known("asked", FieldKey::of))),
                rules.text("note")));
    }

    private static <T> List<T> several(StrictObject rules, String property, Function<StrictObject, T> reading) {
        return rules.has(property) ? rules.list(property, item -> StrictObject.read(item, rules.where(), reading)) : List.of();
    }
}
