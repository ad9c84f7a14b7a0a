package uk.cdop.casebook.forms.carryover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * How answers come over into one version of a form from the version before it: questions that were renamed, choices that
 * another choice took over, and questions that stood on another form of the case until then. What is not named here stays
 * under its own key. The note says what the version changed.
 */
public record CarryOverRules(
        FormCode form, LocalDate to, List<Renamed> renamed, List<Replaced> options, List<Taken> taken, String note) {

    public record Renamed(FieldKey from, FieldKey to) {}

    /** In this question, under its new name, a choice that another one took over. */
    public record Replaced(FieldKey field, String from, String to) {}

    /** A question of this version that the version before had on another form. */
    public record Taken(FieldKey field, FormCode form, FieldKey asked) {}

    public CarryOverRules {
        renamed = List.copyOf(renamed);
        options = List.copyOf(options);
        taken = List.copyOf(taken);
    }

    FieldKey renamed(FieldKey key) {
        return renamed.stream()
                .filter(rule -> rule.from().equals(key.question()))
                .findFirst()
                .map(rule -> rule.to().at(key.occurrence()))
                .orElse(key);
    }

    Optional<String> replacement(FieldKey key, String code) {
        return options.stream().filter(rule -> rule.field().equals(key.question()) && rule.from().equals(code)).map(Replaced::to).findFirst();
    }
}
