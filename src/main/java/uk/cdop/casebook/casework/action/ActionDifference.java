package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;

/** What differs between an action as it was and as it is. */
public final class ActionDifference {

    private ActionDifference() {}

    public static List<ActionChange> between(ReviewAction before, ReviewAction after, LocalDate on, String who) {
        Map<FieldKey, String> old = fields(before);
        return fields(after).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(old.get(entry.getKey())))
                .map(entry -> new ActionChange(on, who, entry.getKey(), old.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Map<FieldKey, String> fields(ReviewAction action) {
        Map<FieldKey, String> fields = new LinkedHashMap<>();
        fields.put(ActionRules.DESCRIPTION, action.description());
        fields.put(ActionRules.OWNER, action.owner().orElse(""));
        fields.put(ActionRules.BOARD, action.owningBoard().orElse(""));
        fields.put(ActionRules.DUE, day(action.dueOn()));
        fields.put(ActionRules.STATUS, action.status().label());
        fields.put(ActionRules.COMPLETED_ON, day(action.completedOn()));
        fields.put(ActionRules.EVIDENCE, action.progress().evidence().orElse(""));
        fields.put(ActionRules.RESPONSE, action.progress().response().orElse(""));
        return fields;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(uk.cdop.casebook.casework.wording.PlainDate::of).orElse("");
    }
}
