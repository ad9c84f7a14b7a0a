package uk.cdop.casebook.testkit;

import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.FormVersions;

/** The versions of the forms that come with the program. */
public final class ShippedForms {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    private ShippedForms() {}

    public static FormVersions versions() {
        return (form, day) -> CATALOGUE.inForce(form, day).validFrom();
    }
}
