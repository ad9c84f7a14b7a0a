package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.NamedFactor;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T28: the modifiable factors that were named, each with the children in whose review it was. Source: annual-statistics section 4.5, "by factor". */
public final class Factors implements Pooled {

    public static final String ID = "T28_Factors";

    /** A factor in its domain; "other" is a factor of any. A child may have several, so each is a breakdown of its own. */
    private record Named(FactorDomain domain, String code) {

        Breakdown breakdown() {
            return Breakdown.yesOrNo("modifiable_factor " + domain.code() + " " + code);
        }
    }

    /** What each row tells apart: the children with the factor, and those without. */
    public static List<Breakdown> breakdowns(Snapshot snapshot) {
        return named(snapshot, snapshot.reviews()).keySet().stream().map(Named::breakdown).toList();
    }

    @Override
    public StatisticalTable count(Snapshot snapshot, YearSpan years) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, years, AreaGroup.ALL_AREAS);
        Quantity all = Quantity.all(Counted.REVIEWS, years, AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        named(snapshot, reviews).forEach((factor, children) -> rows.add(row(
                factor.domain().label(), snapshot.papers().wording().of(Wording.FACTOR, factor.code()), children,
                all.in(factor.breakdown(), Breakdown.YES), all, reviews.size())));
        rows.add(row("All domains", "All reviews completed", reviews, all, all, reviews.size()));
        return new StatisticalTable(
                ID, "reviews_by_modifiable_factor", "Modifiable factors named in reviews, by date of review, " + years.ending(),
                "Date review completed", years.label(),
                List.of(
                        Column.words("domain", "Domain"), Column.words("factor", "Modifiable factor"),
                        Column.count("children", "Children with the factor: number"),
                        Column.percent("children_percent", "Children with the factor: percent of all reviews")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW, Remarks.RESIDENTS,
                        "A child may have several factors, or none, so the rows do not add up to all reviews and their percentages do not add up to 100.",
                        "Only factors that the panel marked as modifiable are counted, each once for a child. A factor without a row was not named.",
                        Remarks.ROUNDED)));
    }

    private static Map<Named, List<ReviewFact>> named(Snapshot snapshot, List<ReviewFact> reviews) {
        Map<String, Integer> places = snapshot.papers().wording().places(Wording.FACTOR);
        Map<Named, List<ReviewFact>> named = new TreeMap<>(Comparator.comparing(Named::domain)
                .thenComparing(factor -> places.getOrDefault(factor.code(), Integer.MAX_VALUE)).thenComparing(Named::code));
        for (ReviewFact review : reviews) {
            Set<Named> ofChild = new HashSet<>();
            snapshot.papers().dossier(review.number()).found().factors().stream().filter(NamedFactor::modifiable)
                    .forEach(factor -> ofChild.add(new Named(factor.domain(), factor.code())));
            ofChild.forEach(factor -> named.computeIfAbsent(factor, any -> new ArrayList<>()).add(review));
        }
        return named;
    }

    private static Row row(String domain, String factor, List<ReviewFact> children, Quantity counted, Quantity all, int reviews) {
        Cell number = Cells.count(children, ReviewFact::number, counted);
        return Row.of(Cell.words(domain), Cell.words(factor), number, Cells.restingOn(Cells.percent(number, reviews), counted, all));
    }
}
