package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** A form as it stood from a day on. The note says what changed and what is not known of it. */
public record FormDefinition(FormCode form, LocalDate validFrom, List<Section> sections, String note) {

    public FormDefinition {
        sections = List.copyOf(sections);
    }

    /** All questions in form order. */
    public List<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    public Optional<Field> field(FieldKey key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    @Override
    public String toString() {
        return form.code() + " " + validFrom;
    }
}
