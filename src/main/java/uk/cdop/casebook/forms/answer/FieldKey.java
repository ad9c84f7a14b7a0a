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

    private static final Pattern WRITTEN = Pattern.compile("([^\\[\\]]*)(?:\\[([1-9][0-9]{0,3})])?");
    private static final Comparator<FieldKey> ORDER = Comparator.comparing(FieldKey::name).thenComparing(FieldKey::occurrence);

    public FieldKey {
        if (!isSnakeCase(name)) {
            throw new IllegalArgumentException("a field key is snake case");
        }
        if (occurrence < ONCE) {
            throw new IllegalArgumentException("rows of a group count from 1");
        }
    }

    /** One name, or two with a dot between, each of words with single underscores between; letter by letter, since a year's return makes keys by the hundred thousand. */
    private static boolean isSnakeCase(String name) {
        boolean inGroup = false;
        char before = '.';
        for (int place = 0; place < name.length(); place++) {
            char letter = name.charAt(place);
            boolean ends = letter == '_' || letter == '.';
            boolean fits = ends ? isWord(before) && (letter == '_' || !inGroup) : isLetter(letter) || before != '.' && isDigit(letter);
            if (!fits) {
                return false;
            }
            inGroup |= letter == '.';
            before = letter;
        }
        return isWord(before);
    }

    private static boolean isWord(char letter) {
        return isLetter(letter) || isDigit(letter);
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
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
