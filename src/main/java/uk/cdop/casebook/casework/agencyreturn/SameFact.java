package uk.cdop.casebook.casework.agencyreturn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * Which questions of different forms ask for the same fact. The text has one fact a line, the keys parted by semicolons,
 * the first of which names the fact; lines beginning with # are remarks.
 */
public final class SameFact {

    public static final SameFact NONE = new SameFact(Map.of());

    private final Map<FieldKey, FieldKey> factOf;

    private SameFact(Map<FieldKey, FieldKey> factOf) {
        this.factOf = Map.copyOf(factOf);
    }

    public static SameFact read(String text) {
        Map<FieldKey, FieldKey> factOf = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            List<FieldKey> keys = List.of(line.strip().split(";")).stream().map(FieldKey::of).toList();
            keys.forEach(key -> factOf.put(key, keys.getFirst()));
        });
        return new SameFact(factOf);
    }

    /** The fact that a question asks for; a question of its own is its own fact. */
    public FieldKey of(FieldKey question) {
        return factOf.getOrDefault(question, question);
    }

    /** The questions that ask for the fact, besides the one that names it. */
    public List<FieldKey> otherQuestions(FieldKey fact) {
        return factOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(fact) && !entry.getKey().equals(fact)).map(Map.Entry::getKey).sorted().toList();
    }
}
