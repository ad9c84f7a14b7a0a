package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.statistics.facts.RecommendationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** T37: what was agreed because of reviews, who owns it and what became of it, without a word of any case. */
public final class Recommendations implements Measure {

    public static final String ID = "T37_Recommendations";

    private static final Comparator<RecommendationFact> LATEST_FIRST = Comparator
            .comparing((RecommendationFact one) -> one.agreedOn().map(FinancialYear::of).map(FinancialYear::startYear).orElse(0)).reversed()
            .thenComparing(RecommendationFact::number);

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return table(snapshot, code -> snapshot.papers().wording().of(Wording.FACTOR, code));
    }

    /** With the domain in the place of the factor, which beside its year might be that of one child. */
    public StatisticalTable countByDomain(Snapshot snapshot) {
        return table(snapshot, code -> Coded.ofCode(FactorDomain.class, code.substring(0, 1)).map(FactorDomain::label).orElse("Any domain"));
    }

    private static StatisticalTable table(Snapshot snapshot, Function<String, String> theme) {
        return new StatisticalTable(
                ID, "recommendations", "Recommendations and actions, by date agreed, " + snapshot.year().ending(), "Date agreed", snapshot.year().label(),
                List.of(
                        Column.words("recommendation", "Reference"), Column.words("year", "Year agreed"), Column.words("theme", "Theme"),
                        Column.words("owner", "Owner"), new Column("due", "Due: date", Column.Kind.DATE), Column.words("status", "Status"),
                        Column.words("outcome", "Outcome as at the date on the cover")),
                snapshot.papers().recommendations().stream().filter(one -> belongs(snapshot, one)).sorted(LATEST_FIRST).map(one -> row(snapshot, one, theme)).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        "Those agreed in the year or the year before, and those agreed earlier that were still open when the year began. Where that day is not known, the day due takes its place and the year is not available.",
                        "Agreed on the day of the panel meeting, or else of the review. The theme is the contributory factor that the action answers, or the domain of it. The owner is a board; people are not named.",
                        "A reference that would name a case is withheld: [c].")));
    }

    /** By the day it was agreed, or where that is not known by the day it is due. */
    private static boolean belongs(Snapshot snapshot, RecommendationFact one) {
        FinancialYear year = snapshot.year();
        Optional<LocalDate> placed = one.agreedOn().or(one::dueOn);
        boolean openAtStart = one.completedOn().map(done -> !done.isBefore(year.firstDay())).orElse(one.status() == ActionStatus.OPEN);
        return placed.filter(day -> day.isAfter(year.lastDay())).isEmpty()
                && (openAtStart || placed.filter(day -> !day.isBefore(year.previous().firstDay())).isPresent());
    }

    private static Row row(Snapshot snapshot, RecommendationFact one, Function<String, String> theme) {
        return Row.of(
                one.namesCase() ? Cell.Shorthand.CONFIDENTIAL : Cell.words(one.number()),
                words(one.agreedOn().map(day -> FinancialYear.of(day).label())), words(one.factor().map(theme)), words(one.board()),
                one.dueOn().<Cell>map(Cell.Day::new).orElse(Cell.Shorthand.NOT_AVAILABLE), Cell.words(one.status().label()), Cell.words(outcome(one, snapshot.asAt())));
    }

    private static Cell words(Optional<String> said) {
        return said.map(Cell::words).orElse(Cell.Shorthand.NOT_AVAILABLE);
    }

    private static String outcome(RecommendationFact one, LocalDate asAt) {
        return switch (one.status()) {
            case OPEN -> one.dueOn().map(due -> due.isBefore(asAt) ? "Overdue" : "Not yet due").orElse("No day by which it is due");
            case COMPLETED -> one.completedOn().flatMap(done -> one.dueOn().map(due -> done.isAfter(due) ? "Completed late" : "Completed in time"))
                    .orElse("Completed");
            case NOT_PURSUED -> "Not pursued";
        };
    }
}
