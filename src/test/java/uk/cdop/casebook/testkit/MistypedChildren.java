package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import uk.cdop.casebook.casework.duplicate.DateSlip;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Invented children, each written down twice, the second time with slips of the pen; some facts are missing on either side. */
public final class MistypedChildren {

    private static final List<String> FAMILIES = List.of("Testford", "Exampleby", "Wetherby-Sample", "O'Testley", "Specimen", "Trialton");
    private static final List<String> GIVEN = List.of("Alder", "Hazel Rowan", "Baby", "Twin 1", "Twin 2", "Rowan", "Linden May");

    private final Random random;

    public MistypedChildren(long seed) {
        this.random = new Random(seed);
    }

    /** Two records for each child; all facts come from few values, so that children are also alike by chance. */
    public List<MatchSubject> pairs(int children) {
        List<MatchSubject> all = new ArrayList<>();
        for (int child = 0; child < children; child++) {
            MatchSubject first = child(2 * child + 1);
            all.add(first);
            all.add(again(first, 2 * child + 2));
        }
        return all;
    }

    private MatchSubject child(int sequence) {
        LocalDate born = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_500));
        return new MatchSubject(
                number(sequence), known(StoreCases.nhsNumber(sequence).digits(), 3), known(born, 9), known(born.plusDays(random.nextInt(300)), 19),
                known(one(FAMILIES), 15), known(one(GIVEN), 8), Optional.empty(), known("ZZ" + random.nextInt(30) + " 1ZZ", 5),
                known("Rowan " + one(FAMILIES), 2), known("twin", 2), known(random.nextBoolean() ? "F" : "M", 9));
    }

    private MatchSubject again(MatchSubject child, int sequence) {
        return new MatchSubject(
                number(sequence), child.nhsNumber().flatMap(digits -> known(sometimes(digits), 3)),
                child.born().flatMap(day -> known(sometimes(day), 9)), child.died().flatMap(day -> known(sometimes(day), 19)),
                child.familyName().map(this::sometimes), child.givenNames().map(this::sometimes), child.familyName().filter(name -> random.nextInt(6) == 0),
                child.postcode().map(code -> random.nextInt(3) == 0 ? "ZZ" + random.nextInt(30) + " 1ZZ" : code),
                child.mother().flatMap(name -> known(sometimes(name), 3)), child.multipleBirth(), child.sex());
    }

    private static Optional<CaseNumber> number(int sequence) {
        return Optional.of(CaseNumber.of(2023, sequence));
    }

    /** Missing once in so many times. */
    private <T> Optional<T> known(T value, int often) {
        return random.nextInt(often) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private LocalDate sometimes(LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> one(List.copyOf(new TreeSet<>(DateSlip.variants(day))));
            case 1 -> day.plusDays(random.nextInt(9) - 4);
            case 2 -> random.nextInt(6) == 0 ? LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_500)) : day;
            default -> day;
        };
    }

    private String sometimes(String text) {
        int place = random.nextInt(text.length() - 1);
        char typed = Character.isDigit(text.charAt(place)) ? (char) ('0' + random.nextInt(10)) : (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, place) + typed + text.substring(place + 1);
            case 1 -> text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
            case 2 -> text.chars().allMatch(Character::isDigit) ? text : text.substring(0, place) + text.substring(place + 1);
            case 3 -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }
}
