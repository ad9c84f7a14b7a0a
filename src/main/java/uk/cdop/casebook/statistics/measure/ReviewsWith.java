package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Reviews of which something is true beside other things: T35 and T38. */
public record ReviewsWith(String id, String name, String words, String heading, List<Sign> signs, boolean withFindings, List<String> ownNotes) implements Measure {

    public static final ReviewsWith SOCIAL_CARE = new ReviewsWith(
            "T35_Social_care", "reviews_by_social_care", "Reviews by what was known to social care", "Social care", Sign.SOCIAL_CARE, true,
            List.of("A child counts where the reporting form of at least one agency says so; an answer that the office adopted stands for all forms. A practice review counts from the day its process was opened.",
                    "Known means any status of the form's list from early help on."));
    public static final ReviewsWith FAMILY = new ReviewsWith(
            "T38_Family", "reviews_by_family_involvement", "Reviews by what was done for the family", "What was done", Sign.FAMILY, false,
            List.of("As the family's ledger says, or a reporting form where an agency wrote down questions or views of the family. What is not recorded counts as not done.",
                    "Feedback follows the review, so that for reviews late in the year it may still be to come."));

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS);
        Quantity all = Quantity.all(Counted.REVIEWS, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        for (Sign sign : signs) {
            rows.add(row(sign.label(), reviews.stream().filter(review -> sign.isTrue().test(snapshot.papers().dossier(review.number()), Optional.of(review.category()))).toList(),
                    all.in(sign.breakdown(), Breakdown.YES), reviews.size(), all));
        }
        rows.add(row("All reviews completed", reviews, all, reviews.size(), all));
        return new StatisticalTable(
                id, name, words + ", by date of review, " + snapshot.year().ending(), "Date review completed", snapshot.year().label(), columns(), rows,
                Remarks.withPartYear(snapshot, Stream.of(
                                List.of(Remarks.BY_REVIEW, Remarks.RESIDENTS, "A review may be in several rows, so the rows do not add up to all reviews."), ownNotes, withFindings ? List.of(Remarks.LIMITS, Remarks.ROUNDED) : List.of(Remarks.ROUNDED))
                        .flatMap(List::stream).toList()));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("group", heading), Column.count("reviews", "Reviews: number"), Column.percent("reviews_percent", "Reviews: percent of all reviews")));
        if (withFindings) {
            columns.add(Column.count("modifiable", "Modifiable factors identified: number"));
            String share = "Modifiable: percent of the row's reviews";
            columns.addAll(List.of(Column.percent("modifiable_percent", share), Column.percent("lower", share + ", lower limit"), Column.percent("upper", share + ", upper limit")));
        }
        return columns;
    }

    private Row row(String label, List<ReviewFact> reviews, Quantity counted, int all, Quantity ofAll) {
        Cell number = Cells.count(reviews, ReviewFact::number, counted);
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(label), number, Cells.restingOn(Cells.percent(number, all), counted, ofAll)));
        if (withFindings) {
            List<ReviewFact> modifiable = Reviews.modifiable(reviews);
            Quantity found = counted.of(Counted.REVIEWS_MODIFIABLE);
            Cell numberFound = Cells.count(modifiable, ReviewFact::number, found);
            cells.add(numberFound);
            Cells.percentWithLimits(numberFound, reviews.size()).forEach(cell -> cells.add(Cells.restingOn(cell, found, counted)));
        }
        return new Row(cells);
    }

    /** What each row tells apart: the reviews of which it is true, and the others. */
    public List<Breakdown> breakdowns() {
        return signs.stream().map(Sign::breakdown).toList();
    }
}
