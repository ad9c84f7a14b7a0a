package uk.cdop.casebook.forms.carryover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.forms.rules.FormRules;

/**
 * Brings the answers of an old version of a form into a newer one, version by version, and lists what could not move. No
 * answer is lost: what the newer version does not ask or cannot hold stays under its own key, and the list says so.
 */
public final class CarryOver {

    /** What {@link FormRules} finds where an answer does not fit a version. */
    private static final Set<String> MISFITS = Set.of("wrong_type", "unknown_code", "out_of_range", "too_many_rows", "not_on_this_version");

    private final FormDefinition from;
    private final FormDefinition to;
    private final List<CarryOverRules> steps;
    private final CodeLists codeLists;

    /** @param steps the rules of each version after {@code from} up to {@code to}, oldest first */
    public CarryOver(FormDefinition from, FormDefinition to, List<CarryOverRules> steps, CodeLists codeLists) {
        this.from = from;
        this.to = to;
        this.steps = List.copyOf(steps);
        this.codeLists = codeLists;
    }

    /** An answer that the newer version cannot take, and why, without the answer itself. */
    public record NotMoved(FieldKey key, String sentence) {}

    public record Carried(Answers answers, List<NotMoved> notMoved) {

        public Carried {
            notMoved = List.copyOf(notMoved);
        }
    }

    /** The answers as the newer version holds them; those of the case's other forms may fill what moved here from there. */
    public Carried carry(Answers answers, Map<FormCode, Answers> beside) {
        Answers moved = answers;
        for (CarryOverRules step : steps) {
            moved = filled(step, renamed(step, moved), beside);
        }
        moved = widened(moved);
        return new Carried(moved, notMoved(moved));
    }

    private static Answers renamed(CarryOverRules step, Answers answers) {
        Map<FieldKey, Answer<?>> renamed = new TreeMap<>();
        answers.byKey().forEach((key, answer) -> {
            FieldKey now = step.renamed(key);
            renamed.put(now, replaced(step, now, answer));
        });
        return Answers.of(renamed);
    }

    private static Answer<?> replaced(CarryOverRules step, FieldKey key, Answer<?> answer) {
        if (!(answer instanceof Answer.Given<?>(String stored)) || step.options().stream().noneMatch(rule -> rule.field().equals(key.question()))) {
            return answer;
        }
        Set<String> codes = new LinkedHashSet<>();
        FieldType.SeveralOf.codesIn(stored).forEach(code -> codes.add(step.replacement(key, code).orElse(code)));
        return Answer.given(FieldType.SeveralOf.joined(List.copyOf(codes)));
    }

    private static Answers filled(CarryOverRules step, Answers answers, Map<FormCode, Answers> beside) {
        Answers filled = answers;
        for (CarryOverRules.Taken rule : step.taken()) {
            Answer<?> there = beside.getOrDefault(rule.form(), Answers.NONE).answer(rule.asked());
            if (FormRules.isMissing(filled.answer(rule.field()).state()) && there.state() != AnswerState.NOT_ASKED) {
                filled = filled.with(rule.field(), there);
            }
        }
        return filled;
    }

    /** A whole number is also a decimal one. */
    private Answers widened(Answers answers) {
        Answers widened = answers;
        for (FieldKey key : answers.keys()) {
            if (answers.answer(key) instanceof Answer.Given<?>(Long number)
                    && to.field(key).map(Field::type).filter(FieldType.Decimal.class::isInstance).isPresent()) {
                widened = widened.with(key, BigDecimal.valueOf(number));
            }
        }
        return widened;
    }

    private List<NotMoved> notMoved(Answers moved) {
        List<NotMoved> notMoved = new ArrayList<>();
        for (Finding finding : new FormRules(to, codeLists).findings(moved)) {
            if (MISFITS.contains(finding.rule())) {
                notMoved.add(new NotMoved(finding.field(), finding.rule().equals("not_on_this_version")
                        ? "“" + label(finding.field()).orElse(finding.field().toString())
                                + "” is not asked in this version. The answer is kept and stays with the form."
                        : finding.sentence()));
            }
        }
        return notMoved;
    }

    private Optional<String> label(FieldKey key) {
        return from.field(key).map(Field::labelInRow);
    }
}
