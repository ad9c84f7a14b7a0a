package uk.cdop.casebook.publishing.ncmdreturn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks a document against a JSON Schema of the few words that ours use; a word that it does not know is an error, never passed over. */
final class JsonShape {

    private static final Set<String> SAID_ONLY = Set.of("$schema", "$id", "title", "description");
    private static final Set<String> KNOWN = Set.of(
            "type", "enum", "const", "pattern", "minimum", "required", "properties", "additionalProperties", "items");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    private JsonShape() {}

    /** Empty where the document has the shape; otherwise a line for each place that has not. */
    static List<String> problems(JsonNode schema, JsonNode document) {
        JsonShape shape = new JsonShape();
        shape.check(schema, document, "$");
        return shape.problems;
    }

    private void check(JsonNode schema, JsonNode node, String at) {
        schema.propertyNames().forEach(word -> expect(KNOWN.contains(word) || SAID_ONLY.contains(word), at, "the schema says " + word));
        expect(!schema.has("type") || types(schema.get("type")).stream().anyMatch(type -> is(type, node)), at, "type");
        expect(!schema.has("const") || schema.get("const").equals(node), at, "const");
        expect(!schema.has("enum") || schema.get("enum").valueStream().anyMatch(node::equals), at, "enum");
        if (schema.has("pattern") && node.isString()) {
            expect(patterns.computeIfAbsent(schema.get("pattern").asString(), Pattern::compile).matcher(node.asString()).find(), at, "pattern");
        }
        if (schema.has("minimum") && node.isNumber()) {
            expect(node.asLong() >= schema.get("minimum").asLong(), at, "minimum");
        }
        if (node.isObject()) {
            object(schema, node, at);
        }
        if (node.isArray() && schema.has("items")) {
            for (int place = 0; place < node.size(); place++) {
                check(schema.get("items"), node.get(place), at + "[" + place + "]");
            }
        }
    }

    private void object(JsonNode schema, JsonNode node, String at) {
        if (schema.has("required")) {
            schema.get("required").valueStream().forEach(name -> expect(node.has(name.asString()), at, "required " + name.asString()));
        }
        boolean closed = schema.has("additionalProperties") && !schema.get("additionalProperties").asBoolean();
        node.propertyNames().forEach(name -> {
            JsonNode property = schema.path("properties").get(name);
            expect(property != null || !closed, at, "additional " + name);
            if (property != null) {
                check(property, node.get(name), at + "." + name);
            }
        });
    }

    private static List<String> types(JsonNode type) {
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static boolean is(String type, JsonNode node) {
        return switch (type) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isString();
            case "integer" -> node.isIntegralNumber();
            case "boolean" -> node.isBoolean();
            case "null" -> node.isNull();
            default -> false;
        };
    }

    private void expect(boolean holds, String at, String what) {
        if (!holds) {
            problems.add(at + ": " + what);
        }
    }
}
