package uk.cdop.casebook.office.found;

import java.util.Collection;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;

/** The words of codes, from the newest version of a code list that knows them. */
public record CodeWords(FormCatalogue catalogue) {

    public String of(String list, String code) {
        return catalogue.codeLists().versions(list).reversed().stream()
                .flatMap(version -> version.option(code).stream()).findFirst()
                .map(option -> option.label()).orElse(code);
    }

    public String of(String list, Collection<String> codes) {
        return codes.stream().map(code -> of(list, code)).collect(Collectors.joining(", "));
    }
}
