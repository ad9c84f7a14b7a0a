package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rules of one kind are made of, and how they stand in the office's text: a line of headings, then one line each.
 *
 * @param one     what one of them is called, such as "rule of the quorum"
 * @param columns in the order of the text
 * @param asks    why values that are right alone cannot stand together; the values by the names of their columns
 */
record RuleShape(String one, String headings, List<Column> columns, Function<Map<String, String>, Optional<String>> asks) {

    /** @param fields how many fields of the text it takes, with the semicolons between them a part of the value */
    record Column(String id, String label, int fields, RuleEntry entry) {}

    RuleShape {
        columns = List.copyOf(columns);
    }

    static final RuleShape NONE = new RuleShape("", "", List.of(), values -> Optional.empty());

    List<List<String>> read(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).skip(1).map(this::values).toList();
    }

    private List<String> values(String line) {
        String[] fields = line.split(";", -1);
        List<String> values = new ArrayList<>();
        int at = 0;
        for (Column column : columns) {
            values.add(Arrays.stream(fields, at, at + column.fields()).map(String::strip).collect(Collectors.joining(";")));
            at += column.fields();
        }
        return values;
    }

    String write(List<List<String>> rules) {
        return headings + "\n" + rules.stream().map(values -> String.join(";", values) + "\n").collect(Collectors.joining());
    }

    /** The values of a rule that nobody filled in yet. */
    List<String> empty() {
        return columns.stream().map(column -> switch (column.entry()) {
            case RuleEntry.Source source -> Provenance.OFFICE;
            case RuleEntry.OneOf(List<RuleEntry.Option> options) -> options.getFirst().code();
            default -> "";
        }).toList();
    }
}
