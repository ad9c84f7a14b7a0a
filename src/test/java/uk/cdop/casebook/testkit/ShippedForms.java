package uk.cdop.casebook.testkit;

import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.statistics.facts.Wording;

/** The versions of the forms that come with the program. */
public final class ShippedForms {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    private ShippedForms() {}

    /** The words that the annual tables have for codes. */
    public static Wording words() {
        return Wording.of(CATALOGUE.codeLists());
    }

    public static FormVersions versions() {
        return (form, day) -> CATALOGUE.inForce(form, day).validFrom();
    }
}
