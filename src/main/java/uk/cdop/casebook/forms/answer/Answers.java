package uk.cdop.casebook.forms.answer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answers of one form, immutable. A value is text (also the code of a choice), a whole number, a date or a time.
 * A question without an entry was not asked.
 */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private final Map<FieldKey, Answer<?>> byKey;

    private Answers(Map<FieldKey, Answer<?>> byKey) {
        this.byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    public static Answers of(Map<FieldKey, Answer<?>> byKey) {
        byKey.values().forEach(answer -> answer.toOptional().ifPresent(Answers::requireStorable));
        return new Answers(byKey);
    }

    private static void requireStorable(Object value) {
        if (!(value instanceof String || value instanceof Long || value instanceof LocalDate || value instanceof LocalTime)) {
            throw new IllegalArgumentException("an answer is text, a whole number, a date or a time");
        }
    }

    public Answers with(FieldKey key, Answer<?> answer) {
        Map<FieldKey, Answer<?>> changed = new TreeMap<>(byKey);
        changed.put(key, answer);
        return of(changed);
    }

    public Answers with(FieldKey key, Object value) {
        return with(key, Answer.given(value));
    }

    public Answer<?> answer(FieldKey key) {
        return byKey.getOrDefault(key, Answer.notAsked());
    }

    public Answer<String> text(FieldKey key) {
        return answer(key).map(String.class::cast);
    }

    public Answer<Long> number(FieldKey key) {
        return answer(key).map(Long.class::cast);
    }

    public Answer<LocalDate> date(FieldKey key) {
        return answer(key).map(LocalDate.class::cast);
    }

    public Answer<LocalTime> time(FieldKey key) {
        return answer(key).map(LocalTime.class::cast);
    }

    public Set<FieldKey> keys() {
        return byKey.keySet();
    }

    public Map<FieldKey, Answer<?>> byKey() {
        return byKey;
    }

    /** The keys whose answers differ between these and the others, in key order. */
    public Set<FieldKey> differingFrom(Answers others) {
        Set<FieldKey> either = new TreeSet<>(keys());
        either.addAll(others.keys());
        either.removeIf(key -> answer(key).equals(others.answer(key)));
        return either;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && differingFrom(answers).isEmpty();
    }

    @Override
    public int hashCode() {
        return Objects.hash(byKey.values().stream().filter(Answer::isGiven).toList());
    }

    /** Says how many answers there are and nothing of what they say. */
    @Override
    public String toString() {
        return "Answers[" + byKey.size() + "]";
    }
}
