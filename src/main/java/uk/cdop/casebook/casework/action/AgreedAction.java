package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An action as the findings of a case name it. */
public record AgreedAction(String text, Optional<String> owner, Optional<LocalDate> due) {

    /** True where the register has room for it. */
    public boolean fits() {
        return text.length() <= ActionRules.MOST_TEXT && owner.map(String::length).orElse(0) <= ActionRules.MOST_NAME;
    }

    /** The same words, whatever their case, spacing and marks. */
    public boolean isCalled(String other) {
        return words(text).equals(words(other));
    }

    public boolean hasOwnerOf(ReviewAction action) {
        return words(owner.orElse("")).equals(words(action.owner().orElse("")));
    }

    /** How much of the longer text stands in the other too, from 0 to 1. */
    double likeness(AgreedAction other) {
        Set<String> mine = each(text);
        Set<String> theirs = each(other.text);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return (double) both.size() / Math.max(1, Math.max(mine.size(), theirs.size()));
    }

    private static Set<String> each(String text) {
        return new HashSet<>(Arrays.asList(words(text).split(" ")));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Override
    public String toString() {
        return "AgreedAction";
    }
}
