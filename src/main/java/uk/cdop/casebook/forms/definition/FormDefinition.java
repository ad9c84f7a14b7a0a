package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** A form as it stood from a day on. The note says what changed and what is not known of it. */
public record FormDefinition(FormCode form, LocalDate validFrom, List<Section> sections, String note) {

    public FormDefinition {
        sections = List.copyOf(sections);
    }

    /** The questions in form order; a group of questions counts as one. */
    public List<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    /** The questions in form order, each group followed by the questions it asks in a row. */
    public List<Field> questions() {
        return fields().stream().flatMap(FormDefinition::withItsQuestions).toList();
    }

    private static Stream<Field> withItsQuestions(Field field) {
        return field.type() instanceof FieldType.Repeat group ? Stream.concat(Stream.of(field), group.fields().stream()) : Stream.of(field);
    }

    /** The question of the key; one of a group as it is asked in the row that the key names. */
    public Optional<Field> field(FieldKey key) {
        Optional<Field> question = key.group().isEmpty() ? top(key.question()) : top(key.group().get()).flatMap(group -> inGroup(group, key));
        return key.occurrence() == FieldKey.ONCE ? question : question.map(field -> field.inRow(key.occurrence()));
    }

    private Optional<Field> top(FieldKey key) {
        return sections.stream().flatMap(section -> section.fields().stream()).filter(field -> field.key().equals(key)).findFirst();
    }

    private static Optional<Field> inGroup(Field group, FieldKey key) {
        return group.type() instanceof FieldType.Repeat rows ? rows.field(key) : Optional.empty();
    }

    /** Whether an answer may stand under the key: a question of a group needs a row, any other has none. */
    public boolean takes(FieldKey key) {
        return field(key).isPresent() && key.group().isPresent() == (key.occurrence() > FieldKey.ONCE);
    }

    @Override
    public String toString() {
        return form.code() + " " + validFrom;
    }
}
