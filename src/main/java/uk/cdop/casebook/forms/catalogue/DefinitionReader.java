package uk.cdop.casebook.forms.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Condition;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Identifying;
import uk.cdop.casebook.forms.definition.Section;

/** Makes form definitions and code lists from JSON; whatever it does not know is refused with its place. */
final class DefinitionReader {

    private DefinitionReader() {}

    static FormDefinition form(JsonNode node, String file) {
        return StrictObject.read(node, file, form -> new FormDefinition(
                form.known("form", FormCode::ofCode),
                form.date("validFrom"),
                form.list("sections", section -> section(section, file)),
                form.text("note")));
    }

    static CodeList codeList(JsonNode node, String file) {
        return StrictObject.read(node, file, list -> new CodeList(
                list.text("code"),
                list.date("validFrom"),
                list.list("options", option -> option(option, file)),
                list.optionalText("note").orElse("")));
    }

    private static CodeList.Option option(JsonNode node, String file) {
        return StrictObject.read(node, file,
                option -> new CodeList.Option(option.text("code"), option.text("label"), option.text("mark")));
    }

    private static Section section(JsonNode node, String file) {
        return StrictObject.read(node, file, section -> new Section(
                section.text("key"), section.text("title"), section.list("fields", field -> field(field, file))));
    }

    private static Field field(JsonNode node, String file) {
        return StrictObject.read(node, file + placeOf(node), field -> new Field(
                key(field, "key"),
                field.text("label"),
                field.optionalText("help").orElse(""),
                type(field.node("type"), field.where(), file),
                duty(field.node("duty"), field.where()),
                field.optionalNode("showIf").map(condition -> condition(condition, field.where())),
                field.known("identifying", Identifying::ofCode),
                field.text("source"),
                field.optionalDate("since")));
    }

    private static String placeOf(JsonNode field) {
        JsonNode key = field.get("key");
        return key != null && key.isString() ? " at " + key.stringValue() : "";
    }

    private static FieldType type(JsonNode node, String where, String file) {
        return StrictObject.read(node, where, type -> {
            String kind = type.text("kind");
            return switch (kind) {
                case "text" -> new FieldType.Text();
                case "long_text" -> new FieldType.LongText();
                case "whole_number" -> new FieldType.WholeNumber(
                        type.optionalNumber("min"), type.optionalNumber("max"), type.optionalText("unit").orElse(""));
                case "decimal" -> new FieldType.Decimal(
                        type.optionalDecimal("min"), type.optionalDecimal("max"), type.count("places"), type.optionalText("unit").orElse(""));
                case "repeat" -> repeat(type, file);
                case "date" -> new FieldType.Date();
                case "time" -> new FieldType.Time();
                case "one_of" -> new FieldType.OneOf(type.text("codeList"));
                case "several_of" -> new FieldType.SeveralOf(type.text("codeList"));
                case "yes_no" -> new FieldType.YesNo();
                default -> throw new DefinitionMistake(where, "unknown kind of answer " + kind);
            };
        });
    }

    private static FieldType repeat(StrictObject type, String file) {
        try {
            return new FieldType.Repeat(type.list("fields", field -> field(field, file)), type.count("max"));
        } catch (IllegalArgumentException wrong) {
            throw new DefinitionMistake(type.where(), wrong.getMessage());
        }
    }

    private static Duty duty(JsonNode node, String where) {
        if (node.isString()) {
            return switch (node.stringValue()) {
                case "mandatory" -> Duty.MANDATORY;
                case "optional" -> Duty.OPTIONAL;
                default -> throw new DefinitionMistake(where, "unknown duty");
            };
        }
        return StrictObject.read(node, where, duty -> new Duty.Conditional(condition(duty.node("when"), where)));
    }

    private static Condition condition(JsonNode node, String where) {
        return StrictObject.read(node, where, object -> {
            String kind = object.onlyProperty();
            return switch (kind) {
                case "answered" -> new Condition.Answered(key(object, kind));
                case "not" -> new Condition.Not(condition(object.node(kind), where));
                case "and" -> new Condition.And(conditions(object, kind));
                case "or" -> new Condition.Or(conditions(object, kind));
                case "is" -> StrictObject.read(object.node(kind), where,
                        is -> new Condition.Is(key(is, "field"), is.text("code")));
                case "oneOf" -> StrictObject.read(object.node(kind), where,
                        one -> new Condition.OneOf(key(one, "field"), new LinkedHashSet<>(one.texts("codes"))));
                case "before" -> StrictObject.read(object.node(kind), where,
                        before -> new Condition.Before(key(before, "field"), before.date("day")));
                case "ageUnder" -> StrictObject.read(object.node(kind), where, DefinitionReader::ageUnder);
                default -> throw new DefinitionMistake(where, "unknown condition " + kind);
            };
        });
    }

    private static List<Condition> conditions(StrictObject object, String property) {
        return object.list(property, condition -> condition(condition, object.where()));
    }

    private static Condition ageUnder(StrictObject age) {
        FieldKey born = key(age, "born");
        FieldKey died = key(age, "died");
        var days = age.optionalNumber("days");
        var years = age.optionalNumber("years");
        if (days.isPresent() == years.isPresent()) {
            throw new DefinitionMistake(age.where(), "an age is given in days or in years");
        }
        return days.isPresent()
                ? new Condition.AgeUnder(born, died, Math.toIntExact(days.getAsLong()), Condition.AgeUnder.Unit.DAYS)
                : new Condition.AgeUnder(born, died, Math.toIntExact(years.getAsLong()), Condition.AgeUnder.Unit.YEARS);
    }

    private static FieldKey key(StrictObject object, String property) {
        return object.known(property, FieldKey::of);
    }
}
