package uk.cdop.casebook.forms.answer;

import java.util.regex.Pattern;

/** The stable name of a question: snake case, the same in data file, store, export, test and on the screen. */
public record FieldKey(String name) implements Comparable<FieldKey> {

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    public FieldKey {
        if (!SNAKE_CASE.matcher(name).matches()) {
            throw new IllegalArgumentException("a field key is snake case");
        }
    }

    public static FieldKey of(String name) {
        return new FieldKey(name);
    }

    @Override
    public int compareTo(FieldKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
