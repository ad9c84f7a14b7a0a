package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;

/** What the codes of some lists are called, in the words and the order of the office's lists, each with its versions. */
public record Wording(List<CodeList> lists) {

    public static final Wording NONE = new Wording(List.of());
    public static final String FACTOR = "factor";
    public static final String RELEVANCE = "relevance";
    public static final String PANEL_AGENCY = "panel_agency";

    public static final String ETHNIC_CATEGORY = "ethnic_category";

    private static final List<String> USED = List.of(FACTOR, RELEVANCE, PANEL_AGENCY, ETHNIC_CATEGORY);

    /** Those of the office's lists that tables take words from. */
    public static Wording of(CodeLists all) {
        return new Wording(USED.stream().flatMap(list -> all.versions(list).stream()).toList());
    }

    public Wording {
        lists = List.copyOf(lists);
    }

    private Stream<CodeList> versions(String list) {
        return lists.stream().filter(one -> one.code().equals(list));
    }

    /** The newest words that there are for the code; the code itself where no list has it. */
    public String of(String list, String code) {
        return versions(list).flatMap(version -> version.option(code).stream()).reduce((earlier, later) -> later).map(CodeList.Option::label).orElse(code);
    }

    /** The version in force on the day. */
    public Optional<CodeList> inForce(String list, LocalDate day) {
        return versions(list).filter(version -> !version.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Where each code stands in the newest list that has it; the first place where a list names it twice. */
    public Map<String, Integer> places(String list) {
        Map<String, Integer> places = new HashMap<>();
        versions(list).forEach(version -> {
            List<CodeList.Option> options = version.options();
            for (int place = options.size() - 1; place >= 0; place--) {
                places.put(options.get(place).code(), place);
            }
        });
        return places;
    }

    /** The codes in the order of the newest list. */
    public List<CodeList.Option> options(String list) {
        return versions(list).reduce((earlier, later) -> later).map(CodeList::options).orElse(List.of());
    }
}
