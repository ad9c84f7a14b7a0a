package uk.cdop.casebook.forms.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Condition;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;

/** Says in words what kind of answer a question takes and when it is asked and wanted. */
final class QuestionWords {

    private QuestionWords() {}

    static String answer(Field field) {
        return switch (field.type()) {
            case FieldType.Text text -> "text";
            case FieldType.LongText text -> "long text";
            case FieldType.WholeNumber number -> "whole number" + limits(
                    number.min().isPresent() ? Long.toString(number.min().getAsLong()) : "",
                    number.max().isPresent() ? Long.toString(number.max().getAsLong()) : "", number.unit());
            case FieldType.Decimal number -> "number, " + number.places() + " decimal places" + limits(
                    number.min().map(Object::toString).orElse(""), number.max().map(Object::toString).orElse(""), number.unit());
            case FieldType.Date date -> "date";
            case FieldType.Time time -> "time";
            case FieldType.OneOf(String list) -> "one of `" + list + "`";
            case FieldType.SeveralOf(String list) -> "any of `" + list + "`";
            case FieldType.YesNo yesNo -> "yes or no";
            case FieldType.Repeat group -> "rows, at most " + group.max();
        };
    }

    private static String limits(String min, String max, String unit) {
        String range = min.isEmpty() && max.isEmpty() ? "" : " " + min + " to " + max;
        return range + (unit.isEmpty() ? "" : " " + unit);
    }

    static String rule(Field field) {
        String duty = switch (field.duty()) {
            case Duty.Mandatory mandatory -> "mandatory";
            case Duty.Optional optional -> "optional";
            case Duty.Conditional(Condition when) -> "mandatory if " + words(when);
        };
        return field.showIf().map(show -> duty + "; asked if " + words(show)).orElse(duty);
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case Condition.Answered(FieldKey field) -> "`" + field + "` is answered";
            case Condition.Is(FieldKey field, String code) -> "`" + field + "` is " + code;
            case Condition.OneOf(FieldKey field, Set<String> codes) -> "`" + field + "` is one of " + String.join(", ", new TreeSet<>(codes));
            case Condition.AgeUnder(FieldKey born, FieldKey died, int amount, Condition.AgeUnder.Unit unit) ->
                    "under " + amount + " " + unit.name().toLowerCase(java.util.Locale.ROOT) + " old at death";
            case Condition.Before(FieldKey field, java.time.LocalDate day) -> "`" + field + "` is before " + day;
            case Condition.And(List<Condition> all) -> joined(all, " and ");
            case Condition.Or(List<Condition> any) -> joined(any, " or ");
            case Condition.Not(Condition inner) -> "not (" + words(inner) + ")";
        };
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(QuestionWords::words).collect(Collectors.joining(word, "(", ")"));
    }
}
