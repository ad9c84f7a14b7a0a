package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T21: in which years the children died whose deaths were reviewed in the year. */
public final class ReviewsByYearOfDeath implements Measure {

    public static final String ID = "T21_Reviews_death_year";
    public static final String ALL = "All years of death";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        Map<FinancialYear, List<ReviewFact>> byYear = reviews.stream()
                .collect(Collectors.groupingBy(fact -> FinancialYear.of(fact.dateOfDeath()), TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byYear.forEach((year, died) -> rows.add(row(year.label(), died, reviews.size())));
        rows.add(row(ALL, reviews, reviews.size()));
        return table(snapshot, rows);
    }

    /** For editions that leave the panel: years far back are one row, and a year of which nobody died has its row with a zero. */
    public StatisticalTable countInGroups(Snapshot snapshot) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        Quantity all = Quantity.all(Counted.REVIEWS, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS);
        Map<String, List<ReviewFact>> byGroup = reviews.stream().collect(Collectors.groupingBy(fact -> YearsOfDeath.group(snapshot.year(), FinancialYear.of(fact.dateOfDeath()))));
        List<Row> rows = new ArrayList<>();
        for (String group : YearsOfDeath.groups(snapshot.year())) {
            rows.add(restingOn(row(group, byGroup.getOrDefault(group, List.of()), reviews.size()), YearsOfDeath.in(all, group), all));
        }
        rows.add(restingOn(row(ALL, reviews, reviews.size()), all, all));
        return table(snapshot, rows);
    }

    private static Row restingOn(Row row, Quantity counted, Quantity all) {
        return Row.of(row.cells().get(0), Cells.restingOn(row.cells().get(1), counted), Cells.restingOn(row.cells().get(2), counted, all));
    }

    private static StatisticalTable table(Snapshot snapshot, List<Row> rows) {
        return new StatisticalTable(
                ID, "reviews_by_year_of_death", "Reviews completed by year of death, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(),
                List.of(
                        Column.words("year_of_death", "Year of death"),
                        Column.count("reviews", "Reviews: number"), Column.percent("reviews_percent", "Reviews: percent of all reviews")),
                rows, Remarks.withPartYear(snapshot, List.of(Remarks.BY_REVIEW, Remarks.RESIDENTS, Remarks.ROUNDED)));
    }

    private static Row row(String label, List<ReviewFact> reviews, int all) {
        Cell number = Cells.count(reviews, ReviewFact::number);
        return Row.of(Cell.words(label), number, Cells.percent(number, all));
    }
}
