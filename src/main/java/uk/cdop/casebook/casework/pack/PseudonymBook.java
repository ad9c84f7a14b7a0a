package uk.cdop.casebook.casework.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.NameWords;
import uk.cdop.casebook.casework.leak.Words;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Gives each person and place of a pack one neutral name; the same person or place has the same one in every case. */
final class PseudonymBook {

    private static final int LETTERS = 26;

    private final Map<CaseNumber, String> letters = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<CaseNumber, CaseNumber> household = new HashMap<>();

    PseudonymBook(List<PackCase> cases) {
        for (PackCase one : cases) {
            letters.put(one.number(), letter(letters.size()));
            one.known().stream().filter(each -> each.kind() == IdentifierKind.CHILD_NAME).forEach(child -> byName.putIfAbsent(key(child), child(one.number())));
        }
        cases.forEach(one -> one.known().forEach(this::pseudonym));
        households(cases);
    }

    /** Children who share a relative, such as twins, are of one family: that of the first of them. */
    private void households(List<PackCase> cases) {
        Map<String, CaseNumber> firstOf = new HashMap<>();
        for (PackCase one : cases) {
            List<String> relatives = one.known().stream().filter(each -> each.kind() == IdentifierKind.RELATIVE_NAME).map(PseudonymBook::key).toList();
            CaseNumber first = relatives.stream().map(firstOf::get).filter(Objects::nonNull).findFirst().orElse(one.number());
            household.put(one.number(), first);
            relatives.forEach(relative -> firstOf.putIfAbsent(relative, first));
        }
    }

    static String letter(int place) {
        return place < LETTERS ? String.valueOf((char) ('A' + place)) : letter(place / LETTERS - 1) + letter(place % LETTERS);
    }

    String child(CaseNumber number) {
        return "Child " + letters.get(number);
    }

    String family(CaseNumber number) {
        return "Family of " + letters.get(household.get(number));
    }

    String pseudonym(Identifier known) {
        return switch (known.kind()) {
            case CHILD_NAME, ALIAS -> child(known.caseNumber());
            case RELATIVE_NAME -> byName.computeIfAbsent(key(known), any -> relative(known));
            case STAFF_NAME -> byName.computeIfAbsent(staffKey(known), any -> numbered("Professional") + (known.role().isBlank() ? "" : " (" + role(known.role()) + ")"));
            case STREET -> byName.computeIfAbsent(key(known), any -> numbered("Street"));
            case SCHOOL -> byName.computeIfAbsent(key(known), any -> numbered("School"));
            case ORGANISATION -> byName.computeIfAbsent(key(known), any -> numbered(known.role().isBlank() ? "Agency" : known.role()));
            case CONTACT -> known.text().contains("@") ? "[e-mail address]" : "[telephone number]";
            case WARD -> byName.computeIfAbsent(key(known), any -> numbered(known.role().isBlank() ? "Hospital" : known.role()));
            case NHS_NUMBER -> "[NHS number]";
            case POSTCODE -> "[postcode]";
            case DATE_OF_BIRTH -> "[date of birth]";
            case NOT_SEARCHED -> "";
        };
    }

    private static String role(String role) {
        return role.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private String relative(Identifier known) {
        String role = known.role().isBlank() ? "Relative" : known.role();
        String letter = letters.get(known.caseNumber());
        int count = counts.merge(role + letter, 1, Integer::sum);
        return role + (count == 1 ? "" : " " + count) + " of " + letter;
    }

    private String numbered(String what) {
        return what + " " + counts.merge(what, 1, Integer::sum);
    }

    /** "Dr Examplar" is the Ada Examplar who is known already. */
    private String staffKey(Identifier known) {
        String key = key(known);
        return key.substring(2).contains(" ") ? key
                : byName.keySet().stream().filter(other -> other.startsWith("S:") && other.endsWith(" " + key.substring(2))).sorted().findFirst().orElse(key);
    }

    private static String key(Identifier known) {
        return switch (known.kind()) {
            case CHILD_NAME, ALIAS, RELATIVE_NAME -> "P:" + plain(NameWords.written(known.text()));
            case STAFF_NAME -> "S:" + plain(NameWords.written(known.text()));
            case SCHOOL, WARD, ORGANISATION -> "O:" + Words.plain(known.text()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            default -> known.kind() + ":" + Words.plain(known.text()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        };
    }

    private static String plain(List<String> words) {
        return Words.plain(String.join(" ", words));
    }
}
