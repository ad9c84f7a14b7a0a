package uk.cdop.casebook.casework.requestfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm.PrefilledField;
import uk.cdop.casebook.casework.agencyreturn.PrefilledForm.PrefilledSection;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** The questions of one form as a request file asks them: rows of a group are numbered. */
public record AskedForm(FormDefinition definition, List<AskedQuestion> questions) {

    /** So many rows of a group have room in a file; more are typed in by the office. */
    public static final int ROWS = 5;

    public AskedForm {
        questions = List.copyOf(questions);
    }

    public static AskedForm of(PrefilledForm form, CodeLists lists) {
        List<AskedQuestion> questions = new ArrayList<>();
        for (PrefilledSection section : form.sections()) {
            for (PrefilledField asked : section.fields()) {
                add(questions, form.definition(), section.section().title(), asked, lists);
            }
        }
        return new AskedForm(form.definition(), questions);
    }

    /** Every question of the form, for reading a file of which it is not known what was asked. */
    public static AskedForm whole(FormDefinition definition, CodeLists lists) {
        List<PrefilledSection> sections = definition.sections().stream()
                .map(section -> new PrefilledSection(section, section.fields().stream()
                        .map(field -> new PrefilledField(field, Optional.empty())).toList()))
                .toList();
        return of(new PrefilledForm(definition, sections), lists);
    }

    private static void add(List<AskedQuestion> to, FormDefinition form, String section, PrefilledField asked, CodeLists lists) {
        if (asked.field().type() instanceof FieldType.Repeat group) {
            for (int row = 1; row <= Math.min(ROWS, group.max()); row++) {
                for (Field field : group.fields()) {
                    to.add(question(form, section, field.inRow(row), asked.field().label() + " " + row + ": " + field.label(), Optional.empty(), lists));
                }
            }
        } else {
            to.add(question(form, section, asked.field(), asked.field().label(), asked.known(), lists));
        }
    }

    private static AskedQuestion question(
            FormDefinition form, String section, Field field, String label, Optional<Answer<?>> known, CodeLists lists) {
        List<CodeList.Option> choices = field.codeList().flatMap(list -> lists.inForce(list, form.validFrom())).map(CodeList::options).orElse(List.of());
        AskedQuestion open = new AskedQuestion(form.form(), section, field.key(), label, field.help(), field.type(), choices, "");
        return known.map(answer -> new AskedQuestion(
                form.form(), section, field.key(), label, field.help(), field.type(), choices, AnswerWords.written(open, answer))).orElse(open);
    }

    @Override
    public String toString() {
        return "AskedForm " + definition;
    }
}
