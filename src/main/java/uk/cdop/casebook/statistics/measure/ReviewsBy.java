package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalMeasure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Reviews by one of their groups, and how many of them had modifiable factors: T22 to T27. */
public record ReviewsBy(String id, String name, String words, String group, Grouping<ReviewFact> grouping, List<String> ownNotes) implements Pooled {

    static final String ENGLAND_SOURCE = "england_source";

    public static final ReviewsBy CATEGORY = new ReviewsBy(
            "T22_Category", "reviews_by_category", "primary category of death", "category", Groupings.CATEGORY,
            List.of("Where several categories fit, the one that stands first in the list is the primary one. The numbers add up to all reviews of the year in T20_Reviews."));
    public static final ReviewsBy AGE = new ReviewsBy(
            "T23_Mod_age", "reviews_by_age", "age at death", "age group", Groupings.AGE.of(ReviewFact::child), List.of());
    public static final ReviewsBy SEX = new ReviewsBy(
            "T24_Mod_sex", "reviews_by_sex", "sex", "sex", Groupings.SEX.of(ReviewFact::child), List.of());
    public static final ReviewsBy ETHNICITY = new ReviewsBy(
            "T25_Mod_ethnicity", "reviews_by_ethnic_group", "ethnic group", "ethnic group", Groupings.ETHNICITY.of(ReviewFact::child), DeathsBy.ETHNICITY.ownNotes());
    public static final ReviewsBy DEPRIVATION = new ReviewsBy(
            "T26_Mod_IMD", "reviews_by_deprivation", "deprivation of the small area of home", "quintile", Groupings.DEPRIVATION.of(ReviewFact::child), List.of());
    public static final ReviewsBy PLACE = new ReviewsBy(
            "T27_Mod_place_event", "reviews_by_place_of_event", "place of the event", "place", Groupings.EVENT_PLACE.of(ReviewFact::child),
            List.of("The notification form asks where the event that led to the death happened if that was another place than that of the death. Where it names no other place, the place of death is taken.",
                    "The form's lists of places are put together in nine groups. A pool counts as water wherever it is."));

    public static final List<ReviewsBy> ALL = List.of(CATEGORY, AGE, SEX, ETHNICITY, DEPRIVATION, PLACE);

    @Override
    public StatisticalTable count(Snapshot snapshot, YearSpan years) {
        return count(snapshot, years, AreaGroup.ALL_AREAS);
    }

    /** Of the children of one area alone. */
    public StatisticalTable count(Snapshot snapshot, YearSpan years, AreaGroup area) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, years, area);
        Quantity all = Quantity.all(Counted.REVIEWS, years, area);
        List<Row> rows = new ArrayList<>();
        Map<String, List<ReviewFact>> apart = grouping.apart(reviews);
        for (String name : grouping.breakdown().groups()) {
            rows.add(row(name, apart.get(name), all.in(grouping.breakdown(), name), reviews.size(), england(snapshot, years, name)));
        }
        grouping.all().ifPresent(label -> rows.add(row(label, reviews, all, reviews.size(), List.of())));
        return new StatisticalTable(
                id, name, "Reviews completed by " + words + ", by date of review, " + years.ending(), "Date review completed", years.label(),
                columns(), rows,
                Remarks.withPartYear(snapshot, Stream.of(
                                List.of(Remarks.BY_REVIEW, Remarks.RESIDENTS), ownNotes, Remarks.ofDeprivation(snapshot, grouping),
                                List.of(Remarks.LIMITS, Remarks.ROUNDED), hasEngland() ? List.of(Remarks.ENGLAND) : List.<String>of())
                        .flatMap(List::stream).toList()));
    }

    private List<Column> columns() {
        String share = "Modifiable: percent of the " + group + "'s reviews";
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(grouping.breakdown().key(), grouping.heading()),
                Column.count("reviews", "Reviews: number"),
                Column.percent("reviews_percent", "Reviews: percent of all reviews"),
                Column.count("modifiable", "Modifiable factors identified: number"),
                Column.percent("modifiable_percent", share),
                Column.percent("lower", share + ", lower limit"),
                Column.percent("upper", share + ", upper limit")));
        if (hasEngland()) {
            columns.addAll(List.of(Column.percent("england", "England, modifiable: percent of the " + group + "'s reviews"), Column.words(ENGLAND_SOURCE, "England: source")));
        }
        return columns;
    }

    /** England's shares are asked for by category alone. Source: domain file, annual-statistics section 5.2. */
    private boolean hasEngland() {
        return grouping.breakdown().equals(Groupings.CATEGORY.breakdown());
    }

    private List<Cell> england(Snapshot snapshot, YearSpan years, String name) {
        return Arrays.stream(CategoryOfDeath.values()).filter(category -> hasEngland() && category.label().equals(name)).findFirst()
                .map(category -> snapshot.reference().england(NationalMeasure.modifiableOf(category), years))
                .map(figure -> List.of(Cells.national(figure), Cells.nationalSource(figure))).orElse(List.of());
    }

    /** Reviews with their share of all, and those with modifiable factors with percentage and limits. */
    private static Row row(String label, List<ReviewFact> reviews, Quantity counted, int all, List<Cell> england) {
        List<ReviewFact> modifiable = Reviews.modifiable(reviews);
        Quantity found = counted.of(Counted.REVIEWS_MODIFIABLE);
        Cell number = Cells.count(reviews, ReviewFact::number, counted);
        Cell numberFound = Cells.count(modifiable, ReviewFact::number, found);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(label), number, Cells.restingOn(Cells.percent(number, all), counted, counted.ofAllGroups()), numberFound));
        Cells.percentWithLimits(numberFound, reviews.size()).forEach(cell -> cells.add(Cells.restingOn(cell, found, counted)));
        cells.addAll(england);
        return new Row(cells);
    }
}
