package uk.cdop.casebook.forms.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Condition;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** Whether one version of a form makes sense in itself: keys, labels, marks, code lists and conditions. */
final class DefinitionChecks {

    private static final int LONGEST_KEY = 64;
    private static final Pattern MARK = Pattern.compile(".*(SEEN|BG-[HML]|DESIGN|LOCAL).*");

    private final FormDefinition form;
    private final CodeLists codeLists;
    private final List<String> mistakes = new ArrayList<>();

    DefinitionChecks(FormDefinition form, CodeLists codeLists) {
        this.form = form;
        this.codeLists = codeLists;
    }

    /** Each begins with the place, as it follows the name of the file. */
    List<String> mistakes() {
        Set<FieldKey> earlier = new HashSet<>();
        for (Field field : form.questions()) {
            if (!earlier.add(field.key())) {
                say(field, "the key stands twice in this form.");
            }
            own(field);
            earlier(field, earlier);
            conditions(field).forEach(condition -> codes(field, condition));
        }
        form.fields().forEach(this::group);
        if (form.sections().stream().map(section -> section.key()).distinct().count() < form.sections().size()) {
            mistakes.add(": two sections have the same key.");
        }
        return List.copyOf(mistakes);
    }

    static List<String> mistakes(CodeList list) {
        List<String> mistakes = new ArrayList<>();
        if (list.options().stream().map(CodeList.Option::code).distinct().count() < list.options().size()) {
            mistakes.add(": a choice stands twice in the list.");
        }
        list.options().stream().filter(option -> !option.code().matches("\\S{1,64}") || option.label().isBlank())
                .findFirst().ifPresent(option -> mistakes.add(": each choice needs a code without spaces and a label."));
        return mistakes;
    }

    private void own(Field field) {
        if (field.key().name().length() > LONGEST_KEY) {
            say(field, "a key has at most 64 letters.");
        }
        if (field.label().isBlank()) {
            say(field, "the label is empty.");
        }
        if (!MARK.matcher(field.source()).matches()) {
            say(field, "the source must carry one of the marks SEEN, BG-H, BG-M, BG-L, DESIGN and LOCAL.");
        }
        if (field.since().filter(since -> since.isAfter(form.validFrom())).isPresent()) {
            say(field, "the question cannot be newer than the version it stands in.");
        }
        field.codeList().filter(list -> codeLists.inForce(list, form.validFrom()).isEmpty()).ifPresent(list ->
                say(field, "there is no code list " + list + " that holds on " + form.validFrom() + ". Load it together with the form."));
    }

    private void earlier(Field field, Set<FieldKey> earlier) {
        field.dependsOn().stream().filter(read -> read.equals(field.key()) || !earlier.contains(read)).findFirst().ifPresent(read ->
                say(field, "the condition reads " + read + ", which is not asked before this question."));
        field.dependsOn().stream().filter(read -> read.group().isPresent() && !read.group().equals(field.key().group())).findFirst()
                .ifPresent(read -> say(field, "the condition reads " + read + ", which stands in the rows of another group."));
    }

    private void group(Field field) {
        if (field.key().group().isPresent()) {
            say(field, "only a question within a group has a key with a point.");
        }
        if (field.type() instanceof FieldType.Repeat group) {
            group.fields().stream().filter(inner -> !inner.key().group().equals(Optional.of(field.key()))).findFirst()
                    .ifPresent(inner -> say(inner, "its key must begin with " + field.key() + " and a point."));
        }
    }

    private static List<Condition> conditions(Field field) {
        List<Condition> conditions = new ArrayList<>();
        field.showIf().ifPresent(conditions::add);
        if (field.duty() instanceof Duty.Conditional(Condition when)) {
            conditions.add(when);
        }
        return conditions;
    }

    /** A condition on a choice that is not in the list would never hold, and the question could never be seen. */
    private void codes(Field field, Condition condition) {
        switch (condition) {
            case Condition.Is(FieldKey read, String code) -> code(field, read, code);
            case Condition.OneOf(FieldKey read, Set<String> codes) -> codes.forEach(code -> code(field, read, code));
            case Condition.And(List<Condition> all) -> all.forEach(part -> codes(field, part));
            case Condition.Or(List<Condition> any) -> any.forEach(part -> codes(field, part));
            case Condition.Not(Condition inner) -> codes(field, inner);
            default -> { }
        }
    }

    private void code(Field field, FieldKey read, String code) {
        Optional<CodeList> list = form.field(read).flatMap(Field::codeList).flatMap(name -> codeLists.inForce(name, form.validFrom()));
        if (list.isEmpty() || !list.get().has(code)) {
            say(field, "the condition waits for " + code + ", which is no choice of " + read + ".");
        }
    }

    private void say(Field field, String what) {
        mistakes.add(" at " + field.key() + ": " + what);
    }
}
