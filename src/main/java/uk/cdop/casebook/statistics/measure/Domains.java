package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** A review, what was found in it and by which scale. */
    private record Judged(ReviewFact review, FactorsFound found, Optional<CodeList> scale) {

        private static Judged of(Snapshot snapshot, ReviewFact review) {
            FactorsFound found = snapshot.papers().dossier(review.number()).found();
            return new Judged(review, found, found.formVersion().flatMap(version -> snapshot.papers().wording().inForce(Wording.RELEVANCE, version)));
        }

        /** The code of the scale; empty where the scale has none like it. */
        private Optional<String> score(FactorDomain domain) {
            return found.relevanceOf(domain).map(String::valueOf).filter(code -> scale.filter(list -> list.has(code)).isPresent());
        }

        private boolean isDerived(FactorDomain domain) {
            return !found.isRated(domain) && score(domain).isPresent();
        }
    }

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<Judged> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS).stream().map(review -> Judged.of(snapshot, review)).toList();
        List<Row> rows = new ArrayList<>();
        for (FactorDomain domain : FactorDomain.values()) {
            for (CodeList scale : scales(snapshot, reviews)) {
                String from = " (scale from " + PlainDate.of(scale.validFrom()) + ")";
                scale.options().forEach(score -> rows.add(row(domain, score.code() + ": " + score.label() + from, reviews,
                        one -> one.scale().equals(Optional.of(scale)) && one.score(domain).equals(Optional.of(score.code())))));
            }
            rows.add(row(domain, NOT_RATED, reviews, one -> one.score(domain).isEmpty()));
            rows.add(row(domain, "All reviews", reviews, any -> true));
        }
        long derived = reviews.stream().mapToLong(one -> Stream.of(FactorDomain.values()).filter(one::isDerived).count()).sum();
        return new StatisticalTable(
                ID, "reviews_by_domain_and_score", "Reviews by domain of contributory factors and score, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(),
                List.of(Column.words("domain", "Domain"), Column.words("score", "Score"), Column.count("reviews", "Reviews: number")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW, Remarks.RESIDENTS,
                        "The scale is the one in force for the version of the analysis form that the review used. Scores of different scales are not comparable.",
                        "The score is the overall rating of the domain on the form. Where the form has none, it is the highest of the factors named in the domain: "
                                + derived + " of the scores are so.")));
    }

    /** Those that the reviews used, the oldest first; where there is no review, the newest. */
    private static List<CodeList> scales(Snapshot snapshot, List<Judged> reviews) {
        List<CodeList> used = reviews.stream().flatMap(one -> one.scale().stream()).distinct().sorted(Comparator.comparing(CodeList::validFrom)).toList();
        return used.isEmpty() ? snapshot.papers().wording().inForce(Wording.RELEVANCE, LocalDate.MAX).stream().toList() : used;
    }

    private static Row row(FactorDomain domain, String score, List<Judged> reviews, Predicate<Judged> which) {
        return Row.of(Cell.words(domain.label()), Cell.words(score), Cells.count(reviews.stream().filter(which).toList(), one -> one.review().number()));
    }
}
