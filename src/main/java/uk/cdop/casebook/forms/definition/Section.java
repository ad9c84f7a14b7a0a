package uk.cdop.casebook.forms.definition;

import java.util.List;

/** A part of a form under one heading. */
public record Section(String key, String title, List<Field> fields) {

    public Section {
        fields = List.copyOf(fields);
    }
}
