package uk.cdop.casebook.casework.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A child's first names, or what stands for them while a newborn has none: "Baby", "Twin 1", "Baby boy B", "Female infant".
 * Such words say nothing about who the child is, but the order of birth in them tells one twin from the other.
 */
record GivenName(String text, boolean isPlaceholder, OptionalInt birthOrder) {

    private static final Set<String> STAND_INS = Set.of(
            "BABY", "BABE", "TWIN", "TRIPLET", "QUAD", "QUADRUPLET", "INFANT", "NEWBORN", "BOY", "GIRL", "MALE", "FEMALE", "OF",
            "BO", "UNNAMED", "UNKNOWN", "NOT", "NAMED", "NAME", "YET", "MULTIPLE", "BIRTH", "SON", "DAUGHTER", "CHILD", "BORN", "NK");
    private static final Set<String> ONE_OF_SEVERAL = Set.of("TWIN", "TRIPLET", "QUAD", "QUADRUPLET", "BABY", "BOY", "GIRL", "BIRTH");
    private static final Map<String, Integer> ORDERS = Map.ofEntries(
            Map.entry("1", 1), Map.entry("2", 2), Map.entry("3", 3), Map.entry("4", 4),
            Map.entry("I", 1), Map.entry("II", 2), Map.entry("III", 3), Map.entry("IV", 4),
            Map.entry("A", 1), Map.entry("B", 2), Map.entry("C", 3), Map.entry("D", 4),
            Map.entry("ONE", 1), Map.entry("TWO", 2), Map.entry("THREE", 3), Map.entry("FOUR", 4),
            Map.entry("FIRST", 1), Map.entry("SECOND", 2), Map.entry("THIRD", 3), Map.entry("1ST", 1), Map.entry("2ND", 2), Map.entry("3RD", 3));

    private static final Pattern NUMBERED = Pattern.compile("([A-Z])([1-4])\\b");

    static GivenName read(String written) {
        List<String> words = Arrays.stream(NUMBERED.matcher(NameSound.plain(written)).replaceAll("$1 $2").split(" "))
                .filter(word -> !word.isEmpty()).toList();
        boolean severalBorn = words.stream().anyMatch(ONE_OF_SEVERAL::contains);
        boolean standIn = words.isEmpty() || words.stream().anyMatch(STAND_INS::contains)
                && words.stream().allMatch(word -> STAND_INS.contains(word) || ORDERS.containsKey(word));
        OptionalInt order = severalBorn
                ? words.stream().filter(ORDERS::containsKey).mapToInt(ORDERS::get).findFirst()
                : OptionalInt.empty();
        return new GivenName(NameSound.plain(written), standIn, order);
    }

    /** True where both say which of several they are, and say it differently. */
    boolean isAnotherOf(GivenName other) {
        return birthOrder.isPresent() && other.birthOrder.isPresent() && birthOrder.getAsInt() != other.birthOrder.getAsInt();
    }

    /** By the whole of both, or by the first name alone: a middle name is often left out. */
    NameLikeness likeness(GivenName other) {
        NameLikeness whole = NameLikeness.of(text, other.text);
        if (whole == NameLikeness.SAME || whole == NameLikeness.ALIKE) {
            return whole;
        }
        NameLikeness first = NameLikeness.of(firstWord(text), firstWord(other.text));
        return first == NameLikeness.DIFFERENT ? whole : NameLikeness.ALIKE;
    }

    private static String firstWord(String words) {
        return words.split(" ")[0];
    }

    @Override
    public String toString() {
        return "GivenName";
    }
}
