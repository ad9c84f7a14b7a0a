package uk.cdop.casebook.forms.answer;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stable name of a question: snake case, the same in data file, store, export, test and on the screen. A question of
 * a repeated group has the name of the group before its own, as {@code persons.relationship}, and counts the rows of the
 * group from 1; a question that is asked once has the occurrence 0.
 */
public record FieldKey(String name, int occurrence) implements Comparable<FieldKey> {

    /** The occurrence of a question that is asked once. */
    public static final int ONCE = 0;

    private static final String WORDS = "[a-z][a-z0-9]*(?:_[a-z0-9]+)*";
    private static final Pattern SNAKE_CASE = Pattern.compile(WORDS + "(?:\\." + WORDS + ")?");
    private static final Pattern WRITTEN = Pattern.compile("(" + SNAKE_CASE.pattern() + ")(?:\\[([1-9][0-9]{0,3})])?");
    private static final Comparator<FieldKey> ORDER = Comparator.comparing(FieldKey::name).thenComparing(FieldKey::occurrence);

    public FieldKey {
        if (!SNAKE_CASE.matcher(name).matches()) {
            throw new IllegalArgumentException("a field key is snake case");
        }
        if (occurrence < ONCE) {
            throw new IllegalArgumentException("rows of a group count from 1");
        }
    }

    public static FieldKey of(String name) {
        return new FieldKey(name, ONCE);
    }

    /** Reads what {@link #toString} wrote. */
    public static FieldKey read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a field key is snake case");
        }
        return new FieldKey(matcher.group(1), matcher.group(2) == null ? ONCE : Integer.parseInt(matcher.group(2)));
    }

    /** The same question in one row of its group. */
    public FieldKey at(int row) {
        return new FieldKey(name, row);
    }

    /** The question itself, whichever row it was asked in. */
    public FieldKey question() {
        return occurrence == ONCE ? this : of(name);
    }

    /** The group whose rows ask the question; empty where it stands in none. */
    public Optional<FieldKey> group() {
        int dot = name.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(of(name.substring(0, dot)));
    }

    @Override
    public int compareTo(FieldKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return occurrence == ONCE ? name : name + "[" + occurrence + "]";
    }
}
