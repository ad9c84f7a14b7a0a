package uk.cdop.casebook.casework.leak;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.leak.DateMentions.Mention;

/** Finds NHS numbers, postcodes, dates of birth, telephone numbers and e-mail addresses, the first three also with one sign wrong or two swapped. A date is held as 2024-03-14. */
final class NumberSearch {

    private static final int NHS_DIGITS = 10;
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[\\s.,()\\-_/]{0,3}\\d){8,10}(?!\\d)");
    private static final Pattern DIGITS_WITH_GAPS = Pattern.compile("\\d(?:[\\s.,()\\-_/]{0,3}\\d){9,}");
    private static final Pattern NUMERIC_DATE = Pattern.compile("(?<!\\d)(\\d{1,2})[./_\\-\\s](\\d{1,2})[./_\\-\\s](\\d{4})(?!\\d)");
    private static final Pattern OUTWARD = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{1,2}\\d[A-Za-z\\d]?(?![\\p{L}\\p{N}])");
    private static final DateTimeFormatter EIGHT = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);

    private final Collection<Identifier> numbers;

    NumberSearch(Collection<Identifier> numbers) {
        this.numbers = numbers;
    }

    Stream<Spot> in(String text) {
        List<Spot> spots = new ArrayList<>();
        for (Identifier known : numbers) {
            switch (known.kind()) {
                case NHS_NUMBER -> nhsNumber(spots, text, known);
                case POSTCODE -> postcode(spots, text, known);
                case CONTACT -> contact(spots, text, known);
                default -> date(spots, text, known);
            }
        }
        return spots.stream();
    }

    private static void nhsNumber(List<Spot> spots, String text, Identifier known) {
        String wanted = digits(known.text());
        DIGITS_WITH_GAPS.matcher(text).results().forEach(hit -> exactNumber(spots, hit, wanted, known));
        LONG_NUMBER.matcher(text).results()
                .filter(hit -> !digits(hit.group()).equals(wanted) && Likeness.withinOne(wanted, digits(hit.group())))
                .forEach(hit -> spots.add(new Spot(known, hit.start(), hit.end(), true)));
    }

    /** A telephone number is the same with and without the code of the country. */
    private static void contact(List<Spot> spots, String text, Identifier known) {
        if (known.text().contains("@")) {
            Pattern.compile(Pattern.quote(known.text()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).results()
                    .forEach(hit -> spots.add(new Spot(known, hit.start(), hit.end(), false)));
        } else {
            String digits = digits(known.text());
            String wanted = digits.substring(Math.max(0, digits.length() - NHS_DIGITS));
            DIGITS_WITH_GAPS.matcher(text).results().forEach(hit -> exactNumber(spots, hit, wanted, known));
        }
    }

    /** Other digits may stand right before or after the number. */
    private static void exactNumber(List<Spot> spots, MatchResult hit, String wanted, Identifier known) {
        String digits = digits(hit.group());
        for (int start = digits.indexOf(wanted); start >= 0; start = digits.indexOf(wanted, start + 1)) {
            spots.add(new Spot(known, place(hit, start), place(hit, start + wanted.length() - 1) + 1, false));
        }
    }

    private static int place(MatchResult hit, int digit) {
        int seen = -1;
        int at = -1;
        while (seen < digit) {
            at++;
            seen += Character.isDigit(hit.group().charAt(at)) ? 1 : 0;
        }
        return hit.start() + at;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static void postcode(List<Spot> spots, String text, Identifier known) {
        String wanted = known.text().replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        PostcodeForm.all(text).forEach(hit -> {
            String found = PostcodeForm.compact(hit);
            boolean exact = found.equals(wanted);
            if (exact || PostcodeForm.lookAlike(found).equals(PostcodeForm.lookAlike(wanted)) || Likeness.withinOne(wanted, found)) {
                spots.add(new Spot(known, hit.start(), hit.end(), !exact));
            }
        });
        if (wanted.length() > PostcodeForm.INWARD) {
            String outward = wanted.substring(0, wanted.length() - PostcodeForm.INWARD);
            OUTWARD.matcher(text).results().filter(hit -> hit.group().equalsIgnoreCase(outward))
                    .forEach(hit -> spots.add(new Spot(known, hit.start(), hit.end(), true)));
        }
    }

    private static void date(List<Spot> spots, String text, Identifier known) {
        LocalDate wanted = LocalDate.parse(known.text());
        for (Mention mention : DateMentions.in(text)) {
            if (mention.day().equals(wanted) || mention.day().minusYears(100).equals(wanted)) {
                spots.add(new Spot(known, mention.from(), mention.to(), !mention.sure()));
            }
        }
        DateMentions.withoutYear(text, wanted).stream().filter(mention -> mention.day().equals(wanted))
                .forEach(mention -> spots.add(new Spot(known, mention.from(), mention.to(), true)));
        String digits = EIGHT.format(wanted);
        NUMERIC_DATE.matcher(text).results()
                .filter(hit -> Likeness.swappedOnce(digits, two(hit.group(1)) + two(hit.group(2)) + hit.group(3)))
                .forEach(hit -> spots.add(new Spot(known, hit.start(), hit.end(), true)));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
