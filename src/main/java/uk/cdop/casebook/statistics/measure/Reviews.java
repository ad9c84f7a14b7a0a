package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.PanelFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.reference.NationalMeasure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T20: reviews completed and what they found, by year and area. */
public final class Reviews implements Measure {

    public static final String ID = "T20_Reviews";

    /** The columns that say what the reviews found. */
    private static final int FINDINGS = 7;

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return count(snapshot, any -> true);
    }

    /** Findings by area are two things at once, and too few in each cell to be published. */
    public StatisticalTable countWithoutFindingsByArea(Snapshot snapshot) {
        return count(snapshot, area -> area == AreaGroup.ALL_AREAS);
    }

    private static StatisticalTable count(Snapshot snapshot, Predicate<AreaGroup> withFindings) {
        List<FinancialYear> years = snapshot.years();
        List<Row> rows = years.stream()
                .flatMap(year -> AreaGroup.ofResidents().stream().map(area -> row(snapshot, year, area, withFindings.test(area))))
                .toList();
        List<String> notes = new ArrayList<>(List.of(
                Remarks.BY_REVIEW, Remarks.RESIDENTS,
                "Meetings of the panel are joint and not held by area, so they are given for all areas only.",
                "Modifiable: the panel identified modifiable factors. The percentage is of all reviews completed.",
                Remarks.SUFFICIENT, Remarks.LIMITS, Remarks.ROUNDED, Remarks.ENGLAND));
        notes.addAll(Remarks.withPartYear(snapshot, Remarks.withBreakInSeries(snapshot, Remarks.AREAS)));
        return new StatisticalTable(
                ID, "reviews_by_year_and_area",
                "Reviews completed and modifiable factors, by date of review, by year and area of residence, " + YearSpan.over(years).ending(),
                "Date review completed", YearSpan.over(years).label(), columns(), rows, notes);
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("year", "Year"),
                Column.words("area", "Area of residence"),
                Column.count("panels", "Panel meetings: number"),
                Column.count("reviews", "Reviews: number"),
                Column.count("modifiable", "Modifiable factors identified: number"),
                Column.count("not_modifiable", "No modifiable factors identified: number"),
                Column.count("inadequate", "Inadequate information: number"),
                Column.percent("modifiable_percent", "Modifiable: percent of all reviews"),
                Column.percent("lower", "Modifiable: percent of all reviews, lower limit"),
                Column.percent("upper", "Modifiable: percent of all reviews, upper limit"),
                Column.percent("sufficient_percent", "Modifiable: percent of reviews with sufficient information"),
                new Column("reviews_per_panel", "Reviews for each panel meeting: number", Column.Kind.MEAN),
                Column.percent("england", "England, modifiable: percent of all reviews"),
                Column.words("england_source", "England: source"));
    }

    private static Row row(Snapshot snapshot, FinancialYear year, AreaGroup area, boolean withFindings) {
        List<Cell> cells = cells(
                List.of(Cell.words(year.label()), Cell.words(area.label()), area == AreaGroup.ALL_AREAS ? meetings(snapshot, year) : Cell.Shorthand.NOT_APPLICABLE),
                completed(snapshot, year, area), Quantity.all(Counted.REVIEWS, YearSpan.of(year), area));
        int findings = cells.size() - FINDINGS;
        List<Cell> row = withFindings ? cells : Stream.concat(
                cells.subList(0, findings).stream(), Collections.nCopies(FINDINGS, (Cell) Cell.Shorthand.NOT_AVAILABLE).stream()).toList();
        return new Row(Stream.concat(row.stream(), beside(snapshot, year, area == AreaGroup.ALL_AREAS).stream()).toList());
    }

    /** What stands beside the findings of a year: reviews for each meeting, of all areas alone, and England's percentage. */
    static List<Cell> beside(Snapshot snapshot, FinancialYear year, boolean ofAllAreas) {
        int meetings = held(snapshot, year).size();
        List<ReviewFact> reviews = completed(snapshot, year, AreaGroup.ALL_AREAS);
        Cell each = !ofAllAreas || meetings == 0 ? Cell.Shorthand.NOT_APPLICABLE : Cells.restingOn(
                Cells.opening(Cells.oneDecimal(BigDecimal.valueOf(reviews.size()).divide(BigDecimal.valueOf(meetings), MathContext.DECIMAL64)), Cells.count(reviews, ReviewFact::number)),
                Quantity.all(Counted.REVIEWS, YearSpan.of(year), AreaGroup.ALL_AREAS), Quantity.all(Counted.MEETINGS, YearSpan.of(year), AreaGroup.ALL_AREAS));
        Optional<NationalFigure> england = snapshot.reference().england(NationalMeasure.MODIFIABLE_PERCENT, YearSpan.of(year));
        return List.of(each, Cells.national(england), Cells.nationalSource(england));
    }

    static Cell meetings(Snapshot snapshot, FinancialYear year) {
        Quantity meetings = Quantity.all(Counted.MEETINGS, YearSpan.of(year), AreaGroup.ALL_AREAS);
        return Cells.restingOn(Cells.whole(held(snapshot, year).size()), meetings);
    }

    static List<Cell> cells(List<Cell> head, List<ReviewFact> reviews, Quantity all) {
        Quantity yes = all.of(Counted.REVIEWS_MODIFIABLE);
        Quantity no = all.of(Counted.REVIEWS_NOT_MODIFIABLE);
        Cell modifiable = found(reviews, Modifiability.IDENTIFIED, yes);
        List<Cell> cells = new ArrayList<>(head);
        cells.addAll(List.of(
                Cells.count(reviews, ReviewFact::number, all),
                modifiable,
                found(reviews, Modifiability.NONE_IDENTIFIED, no),
                found(reviews, Modifiability.INADEQUATE_INFORMATION, all.of(Counted.REVIEWS_INADEQUATE_INFORMATION))));
        Cells.percentWithLimits(modifiable, reviews.size()).forEach(cell -> cells.add(Cells.restingOn(cell, yes, all)));
        cells.add(Cells.restingOn(Cells.percent(modifiable, reviews.stream().filter(ReviewFact::hasSufficientInformation).count()), yes, no));
        return cells;
    }

    private static Cell found(List<ReviewFact> reviews, Modifiability finding, Quantity counted) {
        return Cells.count(reviews.stream().filter(fact -> fact.modifiability() == finding).toList(), ReviewFact::number, counted);
    }

    static List<ReviewFact> completed(Snapshot snapshot, FinancialYear year, AreaGroup area) {
        return completed(snapshot, YearSpan.of(year), area);
    }

    static List<ReviewFact> completed(Snapshot snapshot, YearSpan years, AreaGroup area) {
        return snapshot.reviews().in(years).stream()
                .filter(fact -> area.includes(fact.area()))
                .toList();
    }

    static List<ReviewFact> modifiable(List<ReviewFact> reviews) {
        return reviews.stream().filter(ReviewFact::isModifiable).toList();
    }

    static List<PanelFact> held(Snapshot snapshot, FinancialYear year) {
        return snapshot.panels().stream().filter(fact -> year.contains(fact.heldOn())).toList();
    }
}
