package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Dossier;
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

/** T36: deaths and reviews by theme, each by its own date; year by year for the panel, pooled for others. */
public final class Themes implements Pooled {

    public static final String ID = "T36_Themes";

    private static final int YEARS = 5;

    /** The years up to this one that the records reach back to, five at most, one row for each. */
    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<YearSpan> years = snapshot.years().stream().skip(Math.max(0, snapshot.years().size() - YEARS)).map(YearSpan::of).toList();
        return table(snapshot, years, new YearSpan(years.getFirst().first(), snapshot.year()));
    }

    @Override
    public StatisticalTable count(Snapshot snapshot, YearSpan years) {
        return table(snapshot, List.of(years), years);
    }

    private static StatisticalTable table(Snapshot snapshot, List<YearSpan> spans, YearSpan whole) {
        Map<CaseNumber, ReviewFact> reviewed = snapshot.reviews().stream().collect(Collectors.toMap(ReviewFact::number, Function.identity(), (first, again) -> first));
        List<Counting> countings = spans.stream().map(span -> Counting.of(snapshot, span, reviewed)).toList();
        List<Row> rows = new ArrayList<>();
        for (Sign theme : Sign.THEMES) {
            countings.forEach(counting -> rows.add(row(theme, counting)));
        }
        return new StatisticalTable(
                ID, "deaths_and_reviews_by_theme", "Deaths by date of death and reviews by date of review, by theme, " + whole.ending(),
                "Deaths: date of death. Reviews: date review completed", whole.label(),
                List.of(
                        Column.words("theme", "Theme"), Column.words("year", "Year"), Column.count("deaths", "Deaths by date of death: number"),
                        Column.count("reviews", "Reviews by date of review: number")),
                rows,
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_DEATH, Remarks.BY_REVIEW, Remarks.RESIDENTS,
                        "A child may belong to several themes or to none, so themes do not add up.",
                        "A child belongs to a theme where a form of at least one agency names the event, or where the panel found category 10 for sudden unexpected deaths or 2 for suicide and self-harm. "
                                + "Learning disability and relation of the parents are as the forms say. Deaths whose forms are still to come may be missing.")));
    }

    /** One child with what its papers say and its category, where it was reviewed. */
    private record Child(CaseNumber number, Dossier dossier, Optional<CategoryOfDeath> category) {

        private boolean belongsTo(Sign theme) {
            return theme.isTrue().test(dossier, category);
        }
    }

    /** The children who died and those who were reviewed in a span of years. */
    private record Counting(YearSpan span, List<Child> died, List<Child> reviewed) {

        private static Counting of(Snapshot snapshot, YearSpan span, Map<CaseNumber, ReviewFact> reviews) {
            Function<CaseNumber, Child> child = number ->
                    new Child(number, snapshot.papers().dossier(number), Optional.ofNullable(reviews.get(number)).map(ReviewFact::category));
            return new Counting(span, Notifications.deaths(snapshot, span, AreaGroup.ALL_AREAS).stream().map(DeathFact::number).map(child).toList(),
                    Reviews.completed(snapshot, span, AreaGroup.ALL_AREAS).stream().map(ReviewFact::number).map(child).toList());
        }
    }

    private static Row row(Sign theme, Counting counting) {
        Quantity deaths = Quantity.all(Counted.DEATHS, counting.span(), AreaGroup.ALL_AREAS).in(theme.breakdown(), Breakdown.YES);
        return Row.of(
                Cell.words(theme.label()), Cell.words(counting.span().label()),
                Cells.count(counting.died().stream().filter(child -> child.belongsTo(theme)).toList(), Child::number, deaths),
                Cells.count(counting.reviewed().stream().filter(child -> child.belongsTo(theme)).toList(), Child::number, deaths.of(Counted.REVIEWS)));
    }

    public static List<Breakdown> breakdowns() {
        return Sign.THEMES.stream().map(Sign::breakdown).toList();
    }
}
