package uk.cdop.casebook.casework.leak;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Postcodes as people write them: with or without a blank, in small letters, O for 0 and I or l for 1. */
final class PostcodeForm {

    static final int INWARD = 3;
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([a-z]{1,2}[0-9oil][0-9a-z]?)[\\s.\\-_]{0,3}([0-9oil][a-z]{2})(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private PostcodeForm() {}

    /** The first in a text that has a digit: "police" only looks like one. */
    static Optional<String> of(String text) {
        return all(text).map(PostcodeForm::compact).filter(code -> code.chars().anyMatch(Character::isDigit)).findFirst();
    }

    static Stream<MatchResult> all(String text) {
        return FORM.matcher(text).results();
    }

    static String compact(MatchResult found) {
        return (found.group(1) + found.group(2)).toUpperCase(Locale.ROOT);
    }

    /** What looks alike written the same way, for comparison only. */
    static String lookAlike(String compact) {
        return compact.replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
