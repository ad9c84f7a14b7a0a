package uk.cdop.casebook.office.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.found.ReadFound;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Searches what was found in all reviewed cases, and counts the factors by the year of the review. */
@Needs(Right.READ_CASES)
public final class SearchLearning {

    private final Session session;
    private final ReviewedCases reviewed;

    public SearchLearning(Session session, ReadFound reader) {
        this.session = session;
        this.reviewed = new ReviewedCases(reader);
    }

    /** A factor, in how many of the cases it was found in each year, and in how many of all it was modifiable. */
    public record Theme(String code, String label, SortedMap<FinancialYear, Integer> byYear, int cases, int modifiable) {}

    /**
     * What was found, the latest review first, with what can be chosen to narrow it.
     *
     * @param all how many reviewed cases were searched
     */
    public record Library(
            List<Found> found, int all, List<Theme> themes, List<FinancialYear> years, List<String> categories, Map<String, String> factors, List<String> ageBands) {

        public String caution() {
            return SmallNumbers.caution(found.size());
        }

        @Override
        public String toString() {
            return "Library of " + found.size();
        }
    }

    public Library search(LearningQuery query) {
        return session.read(Right.READ_CASES, records -> library(query, reviewed(records)));
    }

    List<Found> reviewed(Records records) {
        return reviewed.in(records);
    }

    private static Library library(LearningQuery query, List<Found> all) {
        List<Found> wanted = all.stream().filter(query::takes).toList();
        Map<String, String> factors = new TreeMap<>();
        all.forEach(found -> found.factors().forEach(factor -> factors.put(factor.code(), factor.label())));
        return new Library(
                wanted, all.size(), themes(wanted), all.stream().flatMap(found -> found.reviewedOn().stream()).map(FinancialYear::of).distinct().sorted().toList(),
                all.stream().flatMap(found -> found.classes().category().stream()).distinct().sorted().toList(), factors,
                all.stream().flatMap(found -> found.ageBand().stream()).distinct().sorted().toList());
    }

    /** A factor counts once in a case, however often it was named there. */
    private static List<Theme> themes(List<Found> wanted) {
        Map<String, List<Found>> byFactor = new TreeMap<>();
        wanted.forEach(found -> new HashSet<>(found.factors().stream().map(Found.Factor::code).toList())
                .forEach(code -> byFactor.computeIfAbsent(code, any -> new ArrayList<>()).add(found)));
        return byFactor.entrySet().stream().map(entry -> theme(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Theme::cases).reversed().thenComparing(Theme::label)).toList();
    }

    private static Theme theme(String code, List<Found> cases) {
        SortedMap<FinancialYear, Integer> byYear = new TreeMap<>();
        cases.forEach(found -> found.reviewedOn().ifPresent(on -> byYear.merge(FinancialYear.of(on), 1, Integer::sum)));
        String label = cases.getFirst().factors().stream().filter(factor -> factor.code().equals(code)).findFirst().orElseThrow().label();
        int modifiable = (int) cases.stream().filter(found -> found.factors().stream().anyMatch(factor -> factor.code().equals(code) && factor.modifiable())).count();
        return new Theme(code, label, byYear, cases.size(), modifiable);
    }
}
