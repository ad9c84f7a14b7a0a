package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T23: reviews by age at death, and how many of them had modifiable factors. */
public final class ReviewsByAge implements Measure {

    public static final String ID = "T23_Mod_age";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            List<ReviewFact> ofBand = reviews.stream().filter(fact -> fact.age() == band).toList();
            rows.add(ReviewsByCategory.counted(band.label(), ofBand, reviews.size()));
        }
        rows.add(ReviewsByCategory.counted(DeathsByAge.ALL, reviews, reviews.size()));
        return new StatisticalTable(
                ID, "reviews_by_age",
                "Reviews completed by age at death, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(),
                List.of(
                        Column.words("age", "Age at death"),
                        Column.count("reviews", "Reviews: number"),
                        Column.percent("reviews_percent", "Reviews: percent of all reviews"),
                        Column.count("modifiable", "Modifiable factors identified: number"),
                        Column.percent("modifiable_percent", "Modifiable: percent of the age group's reviews"),
                        Column.percent("lower", "Modifiable: percent of the age group's reviews, lower limit"),
                        Column.percent("upper", "Modifiable: percent of the age group's reviews, upper limit")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW, Remarks.RESIDENTS, Remarks.LIMITS, Remarks.ROUNDED)));
    }
}
