package uk.cdop.casebook.publishing.annualtables;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The notes that titles refer to, and those that are explained: the two must be the same. */
final class NotesInUse {

    static final String SHEET = "Notes";

    private static final Pattern NOTE = Pattern.compile("\\[note \\d+]");

    private final Set<String> used = new TreeSet<>();
    private final Set<String> defined = new TreeSet<>();

    void title(String title) {
        NOTE.matcher(title).results().map(MatchResult::group).forEach(used::add);
    }

    void defined(String note) {
        if (NOTE.matcher(note).matches()) {
            defined.add(note);
        }
    }

    Optional<String> complaint() {
        return used.equals(defined) ? Optional.empty() : Optional.of("a note is referred to and not explained, or explained and not referred to");
    }
}
