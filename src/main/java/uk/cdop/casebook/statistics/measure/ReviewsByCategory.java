package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T22: reviews by primary category of death, and how many of them had modifiable factors. */
public final class ReviewsByCategory implements Measure {

    public static final String ID = "T22_Category";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        return new StatisticalTable(
                ID, "reviews_by_category",
                "Reviews completed by primary category of death, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(),
                List.of(
                        Column.words("category", "Primary category of death"),
                        Column.count("reviews", "Reviews: number"),
                        Column.percent("reviews_percent", "Reviews: percent of all reviews"),
                        Column.count("modifiable", "Modifiable factors identified: number"),
                        Column.percent("modifiable_percent", "Modifiable: percent of the category's reviews"),
                        Column.percent("lower", "Modifiable: percent of the category's reviews, lower limit"),
                        Column.percent("upper", "Modifiable: percent of the category's reviews, upper limit")),
                Arrays.stream(CategoryOfDeath.values()).map(category -> row(category, reviews)).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW, Remarks.RESIDENTS,
                        "Where several categories fit, the one that stands first in the list is the primary one. The numbers add up to all reviews of the year in T20_Reviews.",
                        Remarks.LIMITS, Remarks.ROUNDED)));
    }

    private static Row row(CategoryOfDeath category, List<ReviewFact> all) {
        List<ReviewFact> reviews = all.stream().filter(fact -> fact.category() == category).toList();
        return counted(category.label(), reviews, all.size());
    }

    /** Reviews with their share of all, and those with modifiable factors with percentage and limits. */
    static Row counted(String label, List<ReviewFact> reviews, int all) {
        List<ReviewFact> modifiable = Reviews.modifiable(reviews);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(label),
                Cells.count(reviews, ReviewFact::number), Cells.percent(reviews.size(), all),
                Cells.count(modifiable, ReviewFact::number)));
        cells.addAll(Cells.percentWithLimits(modifiable.size(), reviews.size()));
        return new Row(cells);
    }
}
