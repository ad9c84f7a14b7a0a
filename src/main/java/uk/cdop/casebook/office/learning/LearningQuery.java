package uk.cdop.casebook.office.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Which findings are wanted; what is empty does not narrow.
 *
 * @param words    each of them is looked for in factors, learning, recommendations and notable practice
 * @param category the label of a category
 * @param from     the first financial year of the review
 */
public record LearningQuery(
        String words, Optional<String> category, Optional<String> factor, Optional<String> ageBand, Optional<ReportingArea> area,
        Optional<FinancialYear> from, Optional<FinancialYear> to) {

    public static final LearningQuery EVERYTHING = new LearningQuery(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean takes(Found found) {
        Optional<FinancialYear> year = found.reviewedOn().map(FinancialYear::of);
        return (category.isEmpty() || found.classes().category().equals(category) || found.classes().secondary().contains(category.get()))
                && factor.map(code -> found.factors().stream().anyMatch(one -> one.code().equals(code))).orElse(true)
                && (ageBand.isEmpty() || found.ageBand().equals(ageBand))
                && (area.isEmpty() || area.get() == found.area())
                && from.map(first -> year.filter(one -> one.compareTo(first) >= 0).isPresent()).orElse(true)
                && to.map(last -> year.filter(one -> one.compareTo(last) <= 0).isPresent()).orElse(true)
                && Stream.of(words.strip().toLowerCase(Locale.UK).split("\\s+")).allMatch(textOf(found)::contains);
    }

    private static String textOf(Found found) {
        return Stream.of(
                found.factors().stream().flatMap(factor -> Stream.concat(Stream.of(factor.label()), factor.detail().stream())),
                found.texts().learning().stream(), found.texts().issues().stream(), found.texts().notablePractice().stream(),
                found.recommendations().stream().map(Found.Recommendation::text), found.classes().category().stream())
                .flatMap(any -> any).collect(Collectors.joining(" ")).toLowerCase(Locale.UK);
    }

    @Override
    public String toString() {
        return "LearningQuery";
    }
}
