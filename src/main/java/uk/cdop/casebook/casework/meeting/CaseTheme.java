package uk.cdop.casebook.casework.meeting;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a kind of case wants at the panel. Source: process-and-forms section 1.9, themed panels.
 *
 * @param expertise codes of the list {@code panel_agency}
 */
public record CaseTheme(String name, Sign sign, String value, int minutes, SortedSet<String> expertise, String mark) {

    /** By what a case is known to be of the theme. */
    public enum Sign {
        AGE_UNDER_DAYS, FORM, CATEGORY, OTHERWISE
    }

    public CaseTheme {
        expertise = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(expertise));
    }

    boolean fits(ReadyCase ready) {
        return switch (sign) {
            case AGE_UNDER_DAYS -> ready.ageInDays().map(days -> days < Long.parseLong(value)).orElse(false);
            case FORM -> ready.forms().contains(value);
            case CATEGORY -> ready.category().equals(java.util.Optional.of(value));
            case OTHERWISE -> true;
        };
    }
}
