package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
