package uk.cdop.casebook.office.member;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.definition.CodeList;

/** The disciplines that a member can have: the list {@code panel_agency} as it stands. */
public record Disciplines(List<CodeList.Option> options) {

    public Disciplines {
        options = List.copyOf(options);
    }

    public Set<String> codes() {
        return options.stream().map(CodeList.Option::code).collect(Collectors.toSet());
    }

    /** The code itself where the list no longer has it. */
    public String words(String code) {
        return options.stream().filter(option -> option.code().equals(code)).map(CodeList.Option::label).findFirst().orElse(code);
    }
}
