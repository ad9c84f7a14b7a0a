package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Section;

/** The pages of the forms that an agency can be asked for, in the wording of a day. */
public final class AskedSections {

    private final FormCatalogue catalogue;

    public AskedSections(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One page of a form, by its key and its title. */
    public record SectionChoice(String key, String title) {}

    /** Every form that agencies are asked for, with its pages in their order. */
    public Map<FormCode, List<SectionChoice>> on(LocalDate day) {
        Map<FormCode, List<SectionChoice>> all = new EnumMap<>(FormCode.class);
        FormCode.ofAgencies().stream()
                .filter(form -> !catalogue.versions(form).isEmpty())
                .forEach(form -> all.put(form, of(form, day)));
        return all;
    }

    private List<SectionChoice> of(FormCode form, LocalDate day) {
        return catalogue.inForce(form, day).sections().stream().map(section -> new SectionChoice(section.key(), section.title())).toList();
    }

    /** Why a part cannot be asked for, where it names a page that its form does not have. */
    Optional<String> obstacle(FormPart part, LocalDate day) {
        List<String> known = catalogue.versions(part.form()).isEmpty()
                ? List.of() : catalogue.inForce(part.form(), day).sections().stream().map(Section::key).toList();
        return part.isWhole() || known.containsAll(part.sections())
                ? Optional.empty()
                : Optional.of("The form “" + part.form().label() + "” has no such page. Nothing was made. Press F5 and choose its pages again.");
    }
}
