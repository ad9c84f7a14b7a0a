package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** A form as it stood from a day on. The note says what changed and what is not known of it. */
public final class FormDefinition {

    private final FormCode form;
    private final LocalDate validFrom;
    private final List<Section> sections;
    private final String note;
    private final Map<FieldKey, Field> top;

    public FormDefinition(FormCode form, LocalDate validFrom, List<Section> sections, String note) {
        this.form = form;
        this.validFrom = validFrom;
        this.sections = List.copyOf(sections);
        this.note = note;
        // Of two questions with one key, which the catalogue refuses, the first is the one that is found.
        this.top = fields().stream().collect(Collectors.toMap(Field::key, Function.identity(), (one, other) -> one));
    }

    public FormCode form() {
        return form;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public List<Section> sections() {
        return sections;
    }

    public String note() {
        return note;
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
        Optional<Field> question = key.group().map(group -> top(group).flatMap(rows -> inGroup(rows, key))).orElseGet(() -> top(key.question()));
        return key.occurrence() == FieldKey.ONCE ? question : question.map(field -> field.inRow(key.occurrence()));
    }

    private Optional<Field> top(FieldKey key) {
        return Optional.ofNullable(top.get(key));
    }

    private static Optional<Field> inGroup(Field group, FieldKey key) {
        return group.type() instanceof FieldType.Repeat rows ? rows.field(key) : Optional.empty();
    }

    /** Whether an answer may stand under the key: a question of a group needs a row, any other has none. */
    public boolean takes(FieldKey key) {
        return field(key).isPresent() && key.group().isPresent() == (key.occurrence() > FieldKey.ONCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormDefinition that && form == that.form && validFrom.equals(that.validFrom) && sections.equals(that.sections) && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, validFrom);
    }

    @Override
    public String toString() {
        return form.code() + " " + validFrom;
    }
}
