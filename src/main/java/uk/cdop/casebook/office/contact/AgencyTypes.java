package uk.cdop.casebook.office.contact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;

/** The kinds of agency, from the newest list of the forms. Source: process-and-forms section 3.10. */
public final class AgencyTypes {

    private static final String LIST = "agency";

    private final CodeList list;

    public AgencyTypes(FormCatalogue catalogue) {
        this.list = catalogue.codeLists().versions(LIST).getLast();
    }

    public List<CodeList.Option> options() {
        return list.options();
    }

    public Set<String> codes() {
        return list.options().stream().map(CodeList.Option::code).collect(Collectors.toSet());
    }

    /** What people call this kind of agency. */
    public String label(String code) {
        return list.option(code).map(CodeList.Option::label).orElse(code);
    }
}
