package uk.cdop.casebook.forms.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.cdop.casebook.forms.answer.Answer;
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

    /** The questions to show, in form order: those that are asked, and those that hold an answer, so that none is hidden. */
    public List<Field> shown(Answers answers) {
        return form.fields().stream().filter(field -> field.isAsked(answers) || isHeld(answers.answer(field.key()))).toList();
    }

    private static boolean isHeld(Answer<?> answer) {
        return answer.state() != AnswerState.NOT_ASKED;
    }

    /** The questions that must be answered by the form's own rules and are not, in form order. */
    public List<FieldKey> missing(Answers answers) {
        return form.fields().stream()
                .filter(field -> field.isAsked(answers) && field.duty().applies(answers))
                .filter(field -> isMissing(answers.answer(field.key()).state()))
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
        form.fields().forEach(field -> {
            Answer<?> answer = answers.answer(field.key());
            answer.toOptional().flatMap(value -> misfit(field, value)).ifPresent(findings::add);
            if (answer.isGiven() && !field.isAsked(answers)) {
                findings.add(Finding.warning("answered_without_being_asked", field.key(), "“" + field.label()
                        + "” is answered, but the answers before it mean that it is not asked. Check which of them is right."));
            }
        });
        answers.keys().stream().filter(key -> form.field(key).isEmpty()).forEach(key -> findings.add(Finding.warning(
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
                    ? outOfRange(field, number, given)
                    : ifNot(false, field, "a whole number");
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
                "wrong_type", field.key(), "“" + field.label() + "” takes " + expected + ". Enter it again."));
    }

    private static Optional<Finding> outOfRange(Field field, FieldType.WholeNumber number, long given) {
        return number.admits(given) ? Optional.empty() : Optional.of(Finding.refusal(
                "out_of_range", field.key(),
                "“" + field.label() + "” must be " + range(number) + ". Check the number and its unit."));
    }

    private static String range(FieldType.WholeNumber number) {
        String unit = number.unit().isEmpty() ? "" : " " + number.unit();
        OptionalLong min = number.min();
        OptionalLong max = number.max();
        if (min.isPresent() && max.isPresent()) {
            return "from " + min.getAsLong() + " to " + max.getAsLong() + unit;
        }
        return min.isPresent() ? min.getAsLong() + unit + " or more" : max.orElseThrow() + unit + " or less";
    }

    private Optional<Finding> unknownCode(Field field, String listCode, List<String> codes) {
        CodeList list = codeLists.inForce(listCode, form.validFrom()).orElseThrow();
        boolean known = !codes.isEmpty() && codes.stream().allMatch(list::has);
        return known ? Optional.empty() : Optional.of(Finding.refusal(
                "unknown_code", field.key(),
                "“" + field.label() + "” holds a choice that is not in the list of this version. Choose from the list."));
    }
}
