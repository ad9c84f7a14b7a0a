package uk.cdop.casebook.forms.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A JSON object read strictly: what is asked for must be there with its type, and what was not asked for is refused. */
final class StrictObject {

    private final JsonNode node;
    private final String where;
    private final TreeSet<String> unread;

    private StrictObject(JsonNode node, String where) {
        this.node = node;
        this.where = where;
        this.unread = new TreeSet<>(node.propertyNames());
    }

    /** Reads the whole object; a property that the reading leaves behind is refused. */
    static <T> T read(JsonNode node, String where, Function<StrictObject, T> reading) {
        if (!node.isObject()) {
            throw new DefinitionMistake(where, "an object is expected");
        }
        StrictObject object = new StrictObject(node, where);
        T result = reading.apply(object);
        if (!object.unread.isEmpty()) {
            throw new DefinitionMistake(where, "unknown property " + object.unread.first());
        }
        return result;
    }

    String where() {
        return where;
    }

    String text(String property) {
        return optionalText(property).orElseThrow(() -> missing(property));
    }

    Optional<String> optionalText(String property) {
        return take(property).map(value -> {
            if (!value.isString()) {
                throw new DefinitionMistake(where, property + " is not text");
            }
            return value.stringValue();
        });
    }

    LocalDate date(String property) {
        return optionalDate(property).orElseThrow(() -> missing(property));
    }

    Optional<LocalDate> optionalDate(String property) {
        return optionalText(property).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADate) {
                throw new DefinitionMistake(where, property + " is not a date");
            }
        });
    }

    OptionalLong optionalNumber(String property) {
        Optional<JsonNode> value = take(property);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!value.get().isIntegralNumber()) {
            throw new DefinitionMistake(where, property + " is not a whole number");
        }
        return OptionalLong.of(value.get().longValue());
    }

    /** A decimal number, written as text so that no digit is lost. */
    Optional<BigDecimal> optionalDecimal(String property) {
        return optionalText(property).map(text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException notANumber) {
                throw new DefinitionMistake(where, property + " is not a decimal number in quotation marks");
            }
        });
    }

    /** A whole number that must be there and fit an int. */
    int count(String property) {
        long number = optionalNumber(property).orElseThrow(() -> missing(property));
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new DefinitionMistake(where, property + " is not a count");
        }
        return (int) number;
    }

    /** A text that must be one of the words known. */
    <T> T known(String property, Function<String, T> reading) {
        try {
            return reading.apply(text(property));
        } catch (IllegalArgumentException unknown) {
            throw new DefinitionMistake(where, "not understood: " + text(property));
        }
    }

    boolean has(String property) {
        return node.has(property);
    }

    JsonNode node(String property) {
        return optionalNode(property).orElseThrow(() -> missing(property));
    }

    Optional<JsonNode> optionalNode(String property) {
        return take(property);
    }

    List<String> texts(String property) {
        return list(property, item -> {
            if (!item.isString()) {
                throw new DefinitionMistake(where, property + " is not a list of texts");
            }
            return item.stringValue();
        });
    }

    <T> List<T> list(String property, Function<JsonNode, T> reading) {
        JsonNode array = node(property);
        if (!array.isArray() || array.isEmpty()) {
            throw new DefinitionMistake(where, property + " is not a list with something in it");
        }
        List<T> items = new ArrayList<>();
        array.forEach(item -> items.add(reading.apply(item)));
        return items;
    }

    /** The one property of an object that may have one only. */
    String onlyProperty() {
        if (unread.size() != 1) {
            throw new DefinitionMistake(where, "exactly one property is expected");
        }
        return unread.first();
    }

    private Optional<JsonNode> take(String property) {
        unread.remove(property);
        return Optional.ofNullable(node.get(property));
    }

    private DefinitionMistake missing(String property) {
        return new DefinitionMistake(where, property + " is missing");
    }
}
