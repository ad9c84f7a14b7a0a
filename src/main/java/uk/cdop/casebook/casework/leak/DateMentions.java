package uk.cdop.casebook.casework.leak;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds days in a text, in every way in which people usually write them. */
public final class DateMentions {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String ONE = "[./_\\s\\-–—‐‑]";
    private static final List<String> IN_WORDS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
            "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final String YEAR = "['’]?(\\d{4}|\\d{2})";
    private static final String BETWEEN = "[\\s,./_\\-–—‐‑]";
    private static final String GAP = BETWEEN + "*(?:of\\s+)?";
    private static final Pattern DAY_MONTH_YEAR = words("(?<!\\d)" + DAY + GAP + MONTH + BETWEEN + "*" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = words("(?<!\\p{L})" + MONTH + BETWEEN + "*(?:the\\s+)?" + DAY + BETWEEN + "+" + YEAR + "(?!\\d)");
    private static final Pattern NUMBERS = words("(?<![\\d])(\\d{1,2})\\s?" + ONE + "\\s?(\\d{1,2})\\s?" + ONE + "\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST = words("(?<!\\d)(\\d{4})" + ONE + "(\\d{1,2})" + ONE + "(\\d{1,2})(?!\\d)");
    private static final Pattern BLOCK = words("(?<!\\d)(\\d{8}|\\d{6})(?!\\d)");
    private static final Pattern WORDS_MONTH_YEAR = words("(?<!\\p{L})((?:twenty-|thirty-)?[a-z]{2,9}(?:st|nd|rd|th))" + GAP + MONTH + BETWEEN + "*" + YEAR + "(?!\\d)");
    private static final Pattern DAY_ROMAN_YEAR = words("(?<!\\d)(\\d{1,2})" + ONE + "([ivx]{1,4})" + ONE + YEAR + "(?!\\d)");
    private static final Pattern MONTH_DAY = words("(?<!\\p{L})" + MONTH + "[\\s-]+(?:the\\s+)?" + DAY + "(?![\\p{L}\\d])(?![\\s,./_-]*['’]?\\d{2})");
    private static final Pattern DAY_MONTH = words("(?<!\\d)" + DAY + "[\\s-]+(?:of\\s+)?" + MONTH + "(?!\\p{L})(?![\\s,./_-]*['’]?\\d{2})");

    private DateMentions() {}

    /**
     * A day as it is written somewhere.
     *
     * @param sure false where the same writing may mean another day: numbers in the American order, digits in one block, no year
     */
    public record Mention(LocalDate day, int from, int to, boolean sure, boolean withYear) {

        @Override
        public String toString() {
            return "Mention";
        }
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** In no order; one writing may give two mentions. Years of two digits are taken for those of this century. */
    public static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        DAY_MONTH_YEAR.matcher(text).results().forEach(hit -> add(found, hit, hit.group(3), month(hit.group(2)), hit.group(1), true));
        MONTH_DAY_YEAR.matcher(text).results().forEach(hit -> add(found, hit, hit.group(3), month(hit.group(1)), hit.group(2), true));
        NUMBERS.matcher(text).results().forEach(hit -> {
            add(found, hit, hit.group(3), hit.group(2), hit.group(1), true);
            add(found, hit, hit.group(3), hit.group(1), hit.group(2), false);
        });
        YEAR_FIRST.matcher(text).results().forEach(hit -> add(found, hit, hit.group(1), hit.group(2), hit.group(3), true));
        WORDS_MONTH_YEAR.matcher(text).results().forEach(hit -> add(found, hit, hit.group(3), month(hit.group(2)), place(IN_WORDS, hit.group(1)), true));
        DAY_ROMAN_YEAR.matcher(text).results().forEach(hit -> add(found, hit, hit.group(3), place(ROMAN, hit.group(2)), hit.group(1), false));
        BLOCK.matcher(text).results().forEach(hit -> addBlock(found, hit));
        return found;
    }

    /** Days without a year, in that of the day given. */
    static List<Mention> withoutYear(String text, LocalDate day) {
        List<Mention> found = new ArrayList<>();
        DAY_MONTH.matcher(text).results().forEach(hit -> day(String.valueOf(day.getYear()), month(hit.group(2)), hit.group(1))
                .ifPresent(read -> found.add(new Mention(read, hit.start(), hit.end(), false, false))));
        MONTH_DAY.matcher(text).results().forEach(hit -> day(String.valueOf(day.getYear()), month(hit.group(1)), hit.group(2))
                .ifPresent(read -> found.add(new Mention(read, hit.start(), hit.end(), false, false))));
        return found;
    }

    /** Counted from 1; 0, which is no day, for a word that is none of them. */
    private static String place(List<String> words, String word) {
        return String.valueOf(words.indexOf(word.toLowerCase(Locale.ROOT)) + 1);
    }

    private static void addBlock(List<Mention> found, MatchResult hit) {
        String digits = hit.group();
        int year = digits.length() - 4;
        add(found, hit, digits.substring(4), digits.substring(2, 4), digits.substring(0, 2), false);
        add(found, hit, digits.substring(0, year), digits.substring(year, year + 2), digits.substring(year + 2), false);
    }

    private static void add(List<Mention> found, MatchResult hit, String year, String month, String day, boolean sure) {
        day(year, month, day).map(read -> new Mention(read, hit.start(), hit.end(), sure, true))
                .filter(mention -> found.stream().noneMatch(other -> other.day().equals(mention.day()) && other.from() == mention.from()))
                .ifPresent(found::add);
    }

    private static String month(String word) {
        return String.valueOf(MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        try {
            return full < 1900 || full > 2100 ? Optional.empty() : Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
