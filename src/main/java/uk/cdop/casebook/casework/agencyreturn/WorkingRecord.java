package uk.cdop.casebook.casework.agencyreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.cdop.casebook.casework.agencyreturn.Conflict.Saying;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * The one record that all answers of a case make together: what was adopted, and what nobody disputes. Where sources
 * differ and nothing was adopted, nothing is known. Source: process-and-forms section 2.0.
 */
public final class WorkingRecord {

    private final Map<FieldKey, List<Saying>> sayings = new TreeMap<>();
    private final Map<FieldKey, List<AdoptedAnswer>> adopted = new TreeMap<>();
    private final SameFact sameFact;

    /** @param compared which questions are facts of the case, and not the reporter's own details or a narrative */
    public WorkingRecord(
            List<Statement> statements, List<AdoptedAnswer> adoptions, SameFact sameFact, Predicate<FieldKey> compared) {
        this.sameFact = sameFact;
        statements.forEach(statement -> statement.answers().byKey().forEach((key, answer) -> {
            if (says(answer) && key.occurrence() == FieldKey.ONCE && compared.test(key)) {
                sayings.computeIfAbsent(sameFact.of(key), any -> new ArrayList<>())
                        .add(new Saying(statement.source(), statement.on(), statement.form(), key, answer));
            }
        }));
        adoptions.forEach(one -> adopted.computeIfAbsent(sameFact.of(one.field()), any -> new ArrayList<>()).add(one));
    }

    // Not known and refused contradict nobody: they say nothing of the fact.
    static boolean says(Answer<?> answer) {
        return answer.isGiven() || answer instanceof Answer.NotApplicable<?>;
    }

    /** The facts on which sources differ, those still open first, then in key order. */
    public List<Conflict> conflicts() {
        List<Conflict> found = new ArrayList<>();
        sayings.forEach((fact, said) -> {
            if (said.stream().map(saying -> plain(saying.answer())).distinct().count() > 1) {
                found.add(new Conflict(fact, said, adopted.getOrDefault(fact, List.of())));
            }
        });
        found.sort(java.util.Comparator.comparing((Conflict conflict) -> !conflict.isOpen()));
        return List.copyOf(found);
    }

    /** What is known, under each question that asks for it. */
    public Answers known() {
        Answers known = Answers.NONE;
        for (FieldKey fact : sayings.keySet()) {
            known = with(known, fact);
        }
        for (FieldKey fact : adopted.keySet()) {
            known = with(known, fact);
        }
        return known;
    }

    private Answers with(Answers known, FieldKey fact) {
        Optional<Answer<?>> answer = answer(fact);
        if (answer.isEmpty()) {
            return known;
        }
        Answers longer = known.with(fact, answer.get());
        for (FieldKey other : sameFact.otherQuestions(fact)) {
            longer = longer.with(other, answer.get());
        }
        return longer;
    }

    private Optional<Answer<?>> answer(FieldKey fact) {
        if (adopted.containsKey(fact)) {
            return Optional.of(adopted.get(fact).getLast().value());
        }
        List<Saying> said = sayings.getOrDefault(fact, List.of());
        boolean agreed = said.stream().map(saying -> plain(saying.answer())).distinct().count() == 1;
        return agreed ? Optional.of(said.getFirst().answer()) : Optional.empty();
    }

    /** The same words in other letters or spaces are the same answer. */
    static Object plain(Answer<?> answer) {
        return answer instanceof Answer.Given<?>(String text) ? text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) : answer;
    }
}
