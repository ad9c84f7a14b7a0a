package uk.cdop.casebook.forms.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** What one version of a form makes of a set of answers: what it shows, what is missing, what does not fit. */
public final class FormRules {

    private final FormDefinition form;
    private final CodeLists codeLists;

    public FormRules(FormDefinition form, CodeLists codeLists) {
        this.form = form;
        this.codeLists = codeLists;
    }

    /**
     * The questions to show, in form order: those that are asked, and those that hold an answer, so that none is hidden.
     * A group is followed by the questions of each row that holds an answer, with the row in their keys.
     */
    public List<Field> shown(Answers answers) {
        return opened(answers).filter(field -> field.isAsked(answers) || field.stateIn(answers) != AnswerState.NOT_ASKED).toList();
    }

    private Stream<Field> opened(Answers answers) {
        return form.fields().stream().flatMap(field -> field.opened(answers).stream());
    }

    /** The questions that must be answered by the form's own rules and are not, in form order. */
    public List<FieldKey> missing(Answers answers) {
        return opened(answers)
                .filter(field -> field.isAsked(answers) && field.duty().applies(answers))
                .filter(field -> isMissing(field.stateIn(answers)))
                .map(Field::key)
                .toList();
    }

    /** Not known, not applicable and refused are answers; not asked and not yet returned are none. */
    public static boolean isMissing(AnswerState state) {
        return state == AnswerState.NOT_ASKED || state == AnswerState.NOT_YET_RETURNED;
    }

    /** What does not fit the form: answers of the wrong type, range or code, and answers that nothing asks for. */
    public List<Finding> findings(Answers answers) {
        List<Finding> findings = new ArrayList<>();
        opened(answers).forEach(field -> {
            answers.answer(field.key()).toOptional().flatMap(value -> misfit(field, value)).ifPresent(findings::add);
            tooManyRows(field, answers).ifPresent(findings::add);
            if (field.stateIn(answers) == AnswerState.GIVEN && !field.isAsked(answers)) {
                findings.add(Finding.warning("answered_without_being_asked", field.key(), "“" + field.labelInRow()
                        + "” is answered, but the answers before it mean that it is not asked. Check which of them is right."));
            }
        });
        answers.keys().stream().filter(key -> !form.takes(key)).forEach(key -> findings.add(Finding.warning(
                "not_on_this_version", key, "An answer is held to a question that this version of the form does not have (" + key + ").")));
        return findings;
    }

    private Optional<Finding> misfit(Field field, Object value) {
        return switch (field.type()) {
            case FieldType.Text text -> ifNot(value instanceof String, field, "text");
            case FieldType.LongText text -> ifNot(value instanceof String, field, "text");
            case FieldType.Date date -> ifNot(value instanceof LocalDate, field, "a date");
            case FieldType.Time time -> ifNot(value instanceof LocalTime, field, "a time of day");
            case FieldType.WholeNumber number -> value instanceof Long given
                    ? outOfRange(field, number.admits(given), NumberWords.range(number))
                    : ifNot(false, field, "a whole number");
            case FieldType.Decimal number -> value instanceof BigDecimal given
                    ? outOfRange(field, number.admits(given), NumberWords.range(number))
                    : ifNot(false, field, "a number");
            case FieldType.Repeat group -> ifNot(false, field, "rows of its own");
            case FieldType.OneOf(String list) -> value instanceof String code
                    ? unknownCode(field, list, List.of(code))
                    : ifNot(false, field, "one of the choices");
            case FieldType.SeveralOf(String list) -> value instanceof String codes
                    ? unknownCode(field, list, FieldType.SeveralOf.codesIn(codes))
                    : ifNot(false, field, "choices from the list");
            case FieldType.YesNo yesNo -> value instanceof String code
                    ? unknownCode(field, CodeList.YES_NO, List.of(code))
                    : ifNot(false, field, "yes or no");
        };
    }

    private static Optional<Finding> ifNot(boolean fits, Field field, String expected) {
        return fits ? Optional.empty() : Optional.of(Finding.refusal(
                "wrong_type", field.key(), "“" + field.labelInRow() + "” takes " + expected + ". Enter it again."));
    }

    private static Optional<Finding> outOfRange(Field field, boolean fits, String range) {
        return fits ? Optional.empty() : Optional.of(Finding.refusal(
                "out_of_range", field.key(),
                "“" + field.labelInRow() + "” must be " + range + ". Check the number and its unit."));
    }

    private static Optional<Finding> tooManyRows(Field field, Answers answers) {
        return field.type() instanceof FieldType.Repeat group && answers.rows(field.key()) > group.max()
                ? Optional.of(Finding.refusal("too_many_rows", field.key(),
                        "“" + field.label() + "” has room for " + group.max() + " rows. Remove those that are not needed."))
                : Optional.empty();
    }

    private Optional<Finding> unknownCode(Field field, String listCode, List<String> codes) {
        CodeList list = codeLists.inForce(listCode, form.validFrom()).orElseThrow();
        boolean known = !codes.isEmpty() && codes.stream().allMatch(list::has);
        return known ? Optional.empty() : Optional.of(Finding.refusal(
                "unknown_code", field.key(),
                "“" + field.labelInRow() + "” holds a choice that is not in the list of this version. Choose from the list."));
    }
}
