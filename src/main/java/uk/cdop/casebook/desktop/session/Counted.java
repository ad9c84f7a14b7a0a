package uk.cdop.casebook.desktop.session;

import java.util.List;

/** Small numbers in words, as a room reads them. */
final class Counted {

    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Counted() {}

    static String of(int number, String thing) {
        return word(number) + " " + thing + (number == 1 ? "" : "s");
    }

    static String word(int number) {
        return number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
