package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The choices of a question as they stood from a day on. The note says where the list departs from its source. */
public record CodeList(String code, LocalDate validFrom, List<Option> options, String note) {

    public static final String YES_NO = "yes_no";
    public static final String YES = "yes";
    public static final String NO = "no";

    /** One choice; the mark says what it rests on. */
    public record Option(String code, String label, String mark) {}

    public CodeList {
        options = List.copyOf(options);
    }

    public Optional<Option> option(String optionCode) {
        return options.stream().filter(option -> option.code().equals(optionCode)).findFirst();
    }

    public boolean has(String optionCode) {
        return option(optionCode).isPresent();
    }
}
