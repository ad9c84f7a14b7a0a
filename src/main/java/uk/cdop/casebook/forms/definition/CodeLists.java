package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All code lists with their versions, looked up as they stood on a day. */
public final class CodeLists {

    private final Map<String, List<CodeList>> versionsByCode = new TreeMap<>();

    public CodeLists(Collection<CodeList> lists) {
        lists.forEach(list -> versionsByCode.computeIfAbsent(list.code(), any -> new ArrayList<>()).add(list));
        versionsByCode.values().forEach(versions -> versions.sort(Comparator.comparing(CodeList::validFrom)));
    }

    /** The version in force on the day; empty where there is no such list, or none yet. */
    public Optional<CodeList> inForce(String code, LocalDate day) {
        return versions(code).stream().filter(list -> !list.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The versions of a list, oldest first. */
    public List<CodeList> versions(String code) {
        return List.copyOf(versionsByCode.getOrDefault(code, List.of()));
    }

    public List<CodeList> all() {
        return versionsByCode.values().stream().flatMap(List::stream).toList();
    }
}
