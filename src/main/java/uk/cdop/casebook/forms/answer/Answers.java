package uk.cdop.casebook.forms.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answers of one form, immutable. A value is text (also the code of a choice), a whole number, a decimal number, a
 * date or a time. A question without an entry was not asked. The rows of a group count from 1.
 */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private final Map<FieldKey, Answer<?>> byKey;

    private Answers(Map<FieldKey, Answer<?>> byKey) {
        this.byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    public static Answers of(Map<FieldKey, Answer<?>> byKey) {
        Map<FieldKey, Answer<?>> settled = new TreeMap<>();
        byKey.forEach((key, answer) -> settled.put(key, settled(answer)));
        return new Answers(settled);
    }

    // 12.50 and 12.5 are the same answer, however many places a store or a screen writes.
    private static Answer<?> settled(Answer<?> answer) {
        answer.toOptional().ifPresent(Answers::requireStorable);
        return answer instanceof Answer.Given<?>(BigDecimal number) ? Answer.given(plain(number.stripTrailingZeros())) : answer;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static void requireStorable(Object value) {
        switch (value) {
            case String text -> { }
            case Long number -> { }
            case BigDecimal number -> { }
            case LocalDate day -> { }
            case LocalTime time -> { }
            default -> throw new IllegalArgumentException("an answer is text, a whole number, a decimal number, a date or a time");
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

    public Answer<BigDecimal> decimal(FieldKey key) {
        return answer(key).map(BigDecimal.class::cast);
    }

    public Answer<LocalDate> date(FieldKey key) {
        return answer(key).map(LocalDate.class::cast);
    }

    public Answer<LocalTime> time(FieldKey key) {
        return answer(key).map(LocalTime.class::cast);
    }

    /** The highest row of a group that holds an answer of any kind; 0 where none does. */
    public int rows(FieldKey group) {
        return byKey.entrySet().stream()
                .filter(entry -> isOf(group, entry.getKey()) && entry.getValue().state() != AnswerState.NOT_ASKED)
                .mapToInt(entry -> entry.getKey().occurrence())
                .max()
                .orElse(0);
    }

    /** Without one row of a group; later rows move up by one. */
    public Answers withoutRow(FieldKey group, int row) {
        Map<FieldKey, Answer<?>> kept = new TreeMap<>();
        byKey.forEach((key, answer) -> {
            boolean inGroup = isOf(group, key);
            if (!inGroup || key.occurrence() < row) {
                kept.put(key, answer);
            } else if (key.occurrence() > row) {
                kept.put(key.at(key.occurrence() - 1), answer);
            }
        });
        return new Answers(kept);
    }

    private static boolean isOf(FieldKey group, FieldKey key) {
        return key.occurrence() > FieldKey.ONCE && key.name().startsWith(group.name() + ".");
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
