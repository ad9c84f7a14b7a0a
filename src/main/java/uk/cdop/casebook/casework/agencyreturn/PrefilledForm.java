package uk.cdop.casebook.casework.agencyreturn;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Section;

/** The parts of a form that go to an agency, with what is known already, so that the agency adds only what is new. */
public record PrefilledForm(FormDefinition definition, List<PrefilledSection> sections) {

    public PrefilledForm {
        sections = List.copyOf(sections);
    }

    public record PrefilledSection(Section section, List<PrefilledField> fields) {
        public PrefilledSection {
            fields = List.copyOf(fields);
        }
    }

    /** One question with the answer that is known, if one is: a value, or that it does not apply. */
    public record PrefilledField(Field field, Optional<Answer<?>> known) {

        @Override
        public String toString() {
            return "PrefilledField " + field.key();
        }
    }

    /** Sections that no part asks for are left out; parts of other forms are passed over. */
    public static PrefilledForm of(FormDefinition definition, Collection<FormPart> parts, Answers known) {
        return new PrefilledForm(definition, definition.sections().stream()
                .filter(section -> parts.stream().anyMatch(part -> part.form().equals(definition.form()) && part.asksFor(section.key())))
                .map(section -> new PrefilledSection(section, section.fields().stream().map(field -> prefilled(field, known)).toList()))
                .toList());
    }

    // Not known is what the agency is asked to better, so only a value or "not applicable" counts as known.
    private static PrefilledField prefilled(Field field, Answers known) {
        Answer<?> answer = known.answer(field.key());
        boolean says = answer.isGiven() || answer instanceof Answer.NotApplicable<?>;
        return new PrefilledField(field, says ? Optional.of(answer) : Optional.empty());
    }

    @Override
    public String toString() {
        return "PrefilledForm " + definition;
    }
}
