package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.FactorsFound;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T29: how far each domain bore on the death, by the scale that the analysis form of each review had. */
public final class Domains implements Measure {

    public static final String ID = "T29_Domains";
    public static final String NOT_RATED = "Not rated";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        for (FactorDomain domain : FactorDomain.values()) {
            for (CodeList scale : scales(snapshot, reviews)) {
                scale.options().forEach(score -> rows.add(row(domain.label(), score.code() + ": " + score.label() + " (scale from " + PlainDate.of(scale.validFrom()) + ")", in(snapshot, reviews,
                        found -> scale(snapshot, found).equals(Optional.of(scale)) && found.relevanceOf(domain).map(String::valueOf).equals(Optional.of(score.code()))))));
            }
            rows.add(row(domain.label(), NOT_RATED, in(snapshot, reviews, found -> scale(snapshot, found)
                    .filter(scale -> found.relevanceOf(domain).filter(relevance -> scale.has(String.valueOf(relevance))).isPresent()).isEmpty())));
            rows.add(row(domain.label(), "All reviews", reviews));
        }
        return new StatisticalTable(
                ID, "reviews_by_domain_and_score", "Reviews by domain of contributory factors and score, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(),
                List.of(Column.words("domain", "Domain"), Column.words("score", "Score"), Column.count("reviews", "Reviews: number")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW, Remarks.RESIDENTS,
                        "The scale is the one in force for the version of the analysis form that the review used. Scores of different scales are not comparable.",
                        "The score is the overall rating of the domain on the form. Where the form has none, it is the highest of the factors named in the domain: "
                                + derived(snapshot, reviews) + " of the scores are so.")));
    }

    private static long derived(Snapshot snapshot, List<ReviewFact> reviews) {
        return reviews.stream().map(review -> snapshot.papers().dossier(review.number()).found())
                .mapToLong(found -> List.of(FactorDomain.values()).stream().filter(domain -> !found.isRated(domain) && found.relevanceOf(domain).isPresent()).count()).sum();
    }

    /** Those that the reviews used, the oldest first; where there is no review, the newest. */
    private static List<CodeList> scales(Snapshot snapshot, List<ReviewFact> reviews) {
        Set<CodeList> used = new LinkedHashSet<>();
        reviews.stream().flatMap(review -> scale(snapshot, snapshot.papers().dossier(review.number()).found()).stream())
                .sorted(Comparator.comparing(CodeList::validFrom)).forEach(used::add);
        return used.isEmpty() ? snapshot.papers().wording().inForce(Wording.RELEVANCE, LocalDate.MAX).stream().toList() : List.copyOf(used);
    }

    private static Optional<CodeList> scale(Snapshot snapshot, FactorsFound found) {
        return found.formVersion().flatMap(version -> snapshot.papers().wording().inForce(Wording.RELEVANCE, version));
    }

    private static List<ReviewFact> in(Snapshot snapshot, List<ReviewFact> reviews, Predicate<FactorsFound> which) {
        return reviews.stream().filter(review -> which.test(snapshot.papers().dossier(review.number()).found())).toList();
    }

    private static Row row(String domain, String score, List<ReviewFact> reviews) {
        return Row.of(Cell.words(domain), Cell.words(score), Cells.count(reviews, ReviewFact::number));
    }
}
