package uk.cdop.casebook.statistics.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Difference;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.measure.Caseload;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Says the year in a few plain sentences, with figures taken from the tables so that the two cannot differ. A sentence with a
 * number that the tables do not show is not written.
 */
final class Summary {

    private final Snapshot snapshot;
    private final List<StatisticalTable> tables;
    private final String area;
    private final boolean isExact;

    private Summary(Snapshot snapshot, List<StatisticalTable> tables, AreaGroup area, boolean isExact) {
        this.snapshot = snapshot;
        this.tables = tables;
        this.area = area.label();
        this.isExact = isExact;
    }

    static List<String> of(Snapshot snapshot, List<StatisticalTable> tables, AreaGroup area, Edition edition) {
        return new Summary(snapshot, tables, area, edition != Edition.NHS_STYLE).sentences();
    }

    private List<String> sentences() {
        FinancialYear year = snapshot.year();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add((isOfAllAreas() ? notified(year).or(notifiedInAll(year)) : notifiedInAll(year)).and(outOfArea()));
        sentences.add(isOfAllAreas() ? reviewed(year).or(reviewedInAll(year)) : reviewedInAll(year));
        sentences.add(modifiable(year));
        if (snapshot.covers(year.previous())) {
            sentences.add(lastYear(year.previous()));
            if (isExact) {
                difference(year).ifPresent(words -> sentences.add(Sentence.of(words)));
            }
        }
        rate().ifPresent(words -> sentences.add(Sentence.of(words)));
        sentences.add(time());
        sentences.add(caseload(year));
        if (snapshot.isPartYear()) {
            sentences.add(Sentence.of("The year had not ended on the as-at date, so these figures are for part of a year."));
        }
        return sentences.stream().flatMap(sentence -> sentence.written().stream()).toList();
    }

    private boolean isOfAllAreas() {
        return area.equals(ReportingArea.ALL_AREAS_LABEL);
    }

    private String inArea() {
        return isOfAllAreas() ? "its area" : area;
    }

    private Sentence notified(FinancialYear year) {
        return Sentence.of("In %s the panel was notified of the deaths of %s resident in its area: %s in Pan-Dorset and %s in Somerset.", Optional.of(year.label()),
                children(notifications(area)), notifications(ReportingArea.PAN_DORSET_LABEL), notifications(ReportingArea.SOMERSET.label()));
    }

    private Sentence notifiedInAll(FinancialYear year) {
        return Sentence.of("In %s the panel was notified of the deaths of %s resident in %s.", Optional.of(year.label()), children(notifications(area)), Optional.of(inArea()));
    }

    private Sentence outOfArea() {
        return Sentence.of("It was also notified of %s resident elsewhere, whose deaths their home panels review.",
                children(notifications(ReportingArea.OUT_OF_AREA.label())));
    }

    private Sentence reviewed(FinancialYear year) {
        return Sentence.of("The panel met %s and completed %s: %s for Dorset, %s for Bournemouth, Christchurch and Poole, and %s for Somerset.",
                met(year), reviews(year), review(year, ReportingArea.DORSET.label(), "reviews"),
                review(year, ReportingArea.BCP.label(), "reviews"), review(year, ReportingArea.SOMERSET.label(), "reviews"));
    }

    private Sentence reviewedInAll(FinancialYear year) {
        return isOfAllAreas() ? Sentence.of("The panel met %s and completed %s.", met(year), reviews(year))
                : Sentence.of("The panel completed %s for %s.", reviews(year), Optional.of(area));
    }

    private Optional<String> met(FinancialYear year) {
        return counted(review(year, area, "panels"), "time", "times");
    }

    private Optional<String> reviews(FinancialYear year) {
        return counted(review(year, area, "reviews"), "review", "reviews");
    }

    private Sentence modifiable(FinancialYear year) {
        if (review(year, area, "reviews").equals(Optional.of("0"))) {
            return Sentence.of("No review was completed, so there is no percentage with modifiable factors.");
        }
        return Sentence.of("Modifiable factors were identified in %s of %s (%s percent; 95 percent confidence limits %s to %s).",
                review(year, area, "modifiable"), reviews(year), review(year, area, "modifiable_percent"), review(year, area, "lower"), review(year, area, "upper"));
    }

    private Sentence lastYear(FinancialYear year) {
        if (review(year, area, "reviews").equals(Optional.of("0"))) {
            return Sentence.of("In " + year + " no review was completed.");
        }
        return Sentence.of("In %s there were %s, with modifiable factors identified in %s (%s percent).", Optional.of(year.label()),
                reviews(year), review(year, area, "modifiable"), review(year, area, "modifiable_percent"));
    }

    private Optional<String> difference(FinancialYear year) {
        return share(year).flatMap(now -> share(year.previous()).map(before -> Difference.of(now, before)
                .sentence("The difference of this percentage from " + year.previous())));
    }

    /** Empty where nothing was reviewed, or where a count is not published. */
    private Optional<Proportion> share(FinancialYear year) {
        return review(year, area, "modifiable").map(Long::valueOf)
                .flatMap(some -> review(year, area, "reviews").map(all -> new Proportion(some, Long.parseLong(all))))
                .filter(share -> !share.isOfNothing());
    }

    /** Empty where there is no rate for the year, or where it is not published. */
    private Optional<String> rate() {
        return table(Rates.ID).flatMap(table -> table.rows().stream()
                .filter(row -> table.cell(row, "measure").equals(Cell.words(Rates.CHILDREN_ONE_YEAR)) && table.cell(row, "area").equals(Cell.words(area)))
                .filter(row -> table.cell(row, "rate") instanceof Cell.Figure)
                .findFirst()
                .flatMap(row -> Sentence.of("%s deaths of children resident in the area are a rate of %s per %s (95 percent confidence limits %s to %s)%s.",
                        text(table, row, "deaths"), text(table, row, "rate"), text(table, row, "per"), text(table, row, "lower"), text(table, row, "upper"),
                        Optional.of(compared(table, row))).written()));
    }

    private static String compared(StatisticalTable table, Row row) {
        return table.cell(row, "comparison") instanceof Cell.Words(String compared)
                ? ", " + compared.substring(0, 1).toLowerCase(Locale.ROOT) + compared.substring(1) + " (" + text(table, row, "england").orElse("") + ")" : "";
    }

    private Sentence time() {
        return table(TimeToReview.ID).flatMap(table -> table.row("group", TimeToReview.ALL).map(all -> text(table, all, "reviews").equals(Optional.of("0"))
                ? Sentence.NONE
                : Sentence.of("Half of the reviews were completed within %s days of the death (the median); %s of %s (%s percent) within 12 months.",
                                days(table, all), text(table, all, "within_12_months"), text(table, all, "reviews"), text(table, all, "within_12_months_percent"))
                        .or(Sentence.of("Half of the reviews were completed within %s days of the death (the median).", days(table, all)))))
                .orElse(Sentence.NONE);
    }

    private Sentence caseload(FinancialYear year) {
        return table(Caseload.ID).flatMap(table -> table.row("area", area).map(all -> Sentence.of(
                        "%s brought forward into %s and %s carried forward at its end.", counted(text(table, all, "brought_forward"), "review was", "reviews were"),
                        Optional.of(year.label()), counted(text(table, all, "carried_forward"), "was", "were"))))
                .orElse(Sentence.NONE);
    }

    private Optional<String> notifications(String of) {
        return byYearAndArea(Notifications.ID, snapshot.year(), of, "notifications");
    }

    private Optional<String> review(FinancialYear year, String of, String key) {
        return byYearAndArea(Reviews.ID, year, of, key);
    }

    private Optional<String> byYearAndArea(String id, FinancialYear year, String of, String key) {
        return table(id).flatMap(table -> table.rows().stream()
                .filter(row -> table.cell(row, "year").equals(Cell.words(year.label())) && table.cell(row, "area").equals(Cell.words(of)))
                .findFirst()
                .flatMap(row -> text(table, row, key)));
    }

    private Optional<StatisticalTable> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** Empty where a number is withheld, not available or not applicable; one that rounds to zero is said as its symbol. */
    private static Optional<String> text(StatisticalTable table, Row row, String key) {
        return switch (table.cell(row, key)) {
            case Cell.Figure(var value, var trail, var restsOn) -> Optional.of(value.toPlainString());
            case Cell.Words(String words) -> Optional.of(words);
            case Cell.Day(var day) -> Optional.of(day.toString());
            case Cell.Shorthand shorthand -> shorthand == Cell.Shorthand.ROUNDS_TO_ZERO ? Optional.of(shorthand.symbol()) : Optional.empty();
        };
    }

    /** The median without a decimal where it is a whole number of days. */
    private static Optional<String> days(StatisticalTable table, Row row) {
        return text(table, row, "median_days").map(days -> days.endsWith(".0") ? days.substring(0, days.length() - 2) : days);
    }

    private static Optional<String> children(Optional<String> number) {
        return counted(number, "child", "children");
    }

    private static Optional<String> counted(Optional<String> number, String one, String several) {
        return number.map(some -> some + " " + (some.equals("1") ? one : several));
    }
}
