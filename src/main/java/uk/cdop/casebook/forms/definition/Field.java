package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * One question of a form.
 *
 * @param help   a sentence beneath the question, empty where none is needed
 * @param showIf when the question is asked; empty means always
 * @param source the mark of the domain file that says what the question rests on
 * @param since  the version that brought the question, where that is known
 */
public record Field(
        FieldKey key,
        String label,
        String help,
        FieldType type,
        Duty duty,
        Optional<Condition> showIf,
        Identifying identifying,
        String source,
        Optional<LocalDate> since) {

    public boolean isAsked(Answers answers) {
        return showIf.map(condition -> condition.holds(answers)).orElse(true);
    }

    /** This question of a group in one of its rows: key and conditions point to that row. */
    public Field inRow(int row) {
        Optional<FieldKey> group = key.group();
        UnaryOperator<FieldKey> sameRow = other -> other.group().isPresent() && other.group().equals(group) ? other.at(row) : other;
        return new Field(key.at(row), label, help, type, duty.over(sameRow), showIf.map(condition -> condition.over(sameRow)), identifying, source, since);
    }

    /** This question, and for a group the questions of each row that holds an answer. */
    public List<Field> opened(Answers answers) {
        List<Field> opened = new ArrayList<>(List.of(this));
        if (type instanceof FieldType.Repeat group) {
            for (int row = 1; row <= answers.rows(key); row++) {
                for (Field field : group.fields()) {
                    opened.add(field.inRow(row));
                }
            }
        }
        return opened;
    }

    /** How it is answered: a group is answered where a row is; without rows it may be said to be not known or not applicable. */
    public AnswerState stateIn(Answers answers) {
        return type instanceof FieldType.Repeat && answers.rows(key) > 0 ? AnswerState.GIVEN : answers.answer(key).state();
    }

    /** The label, with the number of the row where the question stands in one. */
    public String labelInRow() {
        return key.occurrence() == FieldKey.ONCE ? label : label + " (" + key.occurrence() + ")";
    }

    /** The list its codes come from, for a question of choice. */
    public Optional<String> codeList() {
        return switch (type) {
            case FieldType.OneOf(String list) -> Optional.of(list);
            case FieldType.SeveralOf(String list) -> Optional.of(list);
            case FieldType.YesNo yesNo -> Optional.of(CodeList.YES_NO);
            default -> Optional.empty();
        };
    }

    /** The questions whose answers decide whether this one is asked or must be answered. */
    public Set<FieldKey> dependsOn() {
        Set<FieldKey> read = new TreeSet<>();
        showIf.ifPresent(condition -> read.addAll(condition.reads()));
        if (duty instanceof Duty.Conditional(Condition when)) {
            read.addAll(when.reads());
        }
        return read;
    }
}
