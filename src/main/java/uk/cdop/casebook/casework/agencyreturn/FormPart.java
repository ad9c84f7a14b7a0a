package uk.cdop.casebook.casework.agencyreturn;

import java.util.List;
import uk.cdop.casebook.forms.answer.FormCode;

/** A form, or some sections of it, that an agency is asked to fill in; no section means the whole form. */
public record FormPart(FormCode form, List<String> sections) {

    public FormPart {
        sections = List.copyOf(sections);
    }

    public static FormPart whole(FormCode form) {
        return new FormPart(form, List.of());
    }

    public boolean isWhole() {
        return sections.isEmpty();
    }

    public boolean asksFor(String section) {
        return isWhole() || sections.contains(section);
    }
}
