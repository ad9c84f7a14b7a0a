package uk.cdop.casebook.statistics.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Difference;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.measure.Caseload;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Says the year in a few plain sentences, with figures taken from the tables so that the two cannot differ. */
final class Summary {

    private final Snapshot snapshot;
    private final List<StatisticalTable> tables;

    private Summary(Snapshot snapshot, List<StatisticalTable> tables) {
        this.snapshot = snapshot;
        this.tables = tables;
    }

    static List<String> of(Snapshot snapshot, List<StatisticalTable> tables) {
        return new Summary(snapshot, tables).sentences();
    }

    private List<String> sentences() {
        FinancialYear year = snapshot.year();
        List<String> sentences = new ArrayList<>();
        sentences.add(notified(year));
        sentences.add(reviewed(year));
        sentences.add(modifiable(year));
        if (snapshot.covers(year.previous())) {
            sentences.add(lastYear(year.previous()));
            difference(year).ifPresent(sentences::add);
        }
        rate().ifPresent(sentences::add);
        time().ifPresent(sentences::add);
        sentences.add(caseload(year));
        if (snapshot.isPartYear()) {
            sentences.add("The year had not ended on the as-at date, so these figures are for part of a year.");
        }
        return sentences;
    }

    private String notified(FinancialYear year) {
        return "In %s the panel was notified of the deaths of %s resident in its area: %s in Pan-Dorset and %s in Somerset. It was also notified of %s resident elsewhere, whose deaths their home panels review."
                .formatted(year, children(notifications(ReportingArea.ALL_AREAS_LABEL)), notifications(ReportingArea.PAN_DORSET_LABEL),
                        notifications(ReportingArea.SOMERSET.label()), children(notifications(ReportingArea.OUT_OF_AREA.label())));
    }

    private String reviewed(FinancialYear year) {
        String all = review(year, ReportingArea.ALL_AREAS_LABEL, "reviews");
        return "The panel met %s and completed %s: %s for Dorset, %s for Bournemouth, Christchurch and Poole, and %s for Somerset."
                .formatted(
                        counted(review(year, ReportingArea.ALL_AREAS_LABEL, "panels"), "time", "times"),
                        counted(all, "review", "reviews"),
                        review(year, ReportingArea.DORSET.label(), "reviews"),
                        review(year, ReportingArea.BCP.label(), "reviews"),
                        review(year, ReportingArea.SOMERSET.label(), "reviews"));
    }

    private String modifiable(FinancialYear year) {
        String all = review(year, ReportingArea.ALL_AREAS_LABEL, "reviews");
        if (all.equals("0")) {
            return "No review was completed, so there is no percentage with modifiable factors.";
        }
        return "Modifiable factors were identified in %s of %s (%s percent; 95 percent confidence limits %s to %s)."
                .formatted(
                        review(year, ReportingArea.ALL_AREAS_LABEL, "modifiable"), counted(all, "review", "reviews"),
                        review(year, ReportingArea.ALL_AREAS_LABEL, "modifiable_percent"),
                        review(year, ReportingArea.ALL_AREAS_LABEL, "lower"),
                        review(year, ReportingArea.ALL_AREAS_LABEL, "upper"));
    }

    private String lastYear(FinancialYear year) {
        String all = review(year, ReportingArea.ALL_AREAS_LABEL, "reviews");
        if (all.equals("0")) {
            return "In %s no review was completed.".formatted(year);
        }
        return "In %s there were %s, with modifiable factors identified in %s (%s percent)."
                .formatted(year, counted(all, "review", "reviews"),
                        review(year, ReportingArea.ALL_AREAS_LABEL, "modifiable"),
                        review(year, ReportingArea.ALL_AREAS_LABEL, "modifiable_percent"));
    }

    private Optional<String> difference(FinancialYear year) {
        return share(year).flatMap(now -> share(year.previous()).map(before -> Difference.of(now, before)
                .sentence("The difference of this percentage from " + year.previous())));
    }

    /** Empty where nothing was reviewed, or where a count is not published. */
    private Optional<Proportion> share(FinancialYear year) {
        return whole(review(year, ReportingArea.ALL_AREAS_LABEL, "modifiable"))
                .flatMap(some -> whole(review(year, ReportingArea.ALL_AREAS_LABEL, "reviews")).map(all -> new Proportion(some, all)))
                .filter(share -> !share.isOfNothing());
    }

    private static Optional<Long> whole(String text) {
        return text.matches("\\d+") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Empty where there is no rate for the year, or where it is not published. */
    private Optional<String> rate() {
        StatisticalTable table = table(Rates.ID);
        return table.rows().stream()
                .filter(row -> table.cell(row, "measure").equals(Cell.words(Rates.CHILDREN_ONE_YEAR)) && table.cell(row, "area").equals(Cell.words(ReportingArea.ALL_AREAS_LABEL)))
                .filter(row -> table.cell(row, "rate") instanceof Cell.Figure)
                .findFirst()
                .map(row -> "%s deaths of children resident in the area are a rate of %s per %s (95 percent confidence limits %s to %s)%s.".formatted(
                        text(table, row, "deaths"), text(table, row, "rate"), text(table, row, "per"), text(table, row, "lower"), text(table, row, "upper"),
                        table.cell(row, "comparison") instanceof Cell.Words(String compared)
                                ? ", " + compared.substring(0, 1).toLowerCase(Locale.ROOT) + compared.substring(1) + " (" + text(table, row, "england") + ")" : ""));
    }

    private Optional<String> time() {
        StatisticalTable table = table(TimeToReview.ID);
        Row all = table.row("group", TimeToReview.ALL).orElseThrow();
        if (text(table, all, "reviews").equals("0")) {
            return Optional.empty();
        }
        return Optional.of("Half of the reviews were completed within %s days of the death (the median); %s of %s (%s percent) within 12 months."
                .formatted(text(table, all, "median_days"), text(table, all, "within_12_months"), text(table, all, "reviews"),
                        text(table, all, "within_12_months_percent")));
    }

    private String caseload(FinancialYear year) {
        StatisticalTable table = table(Caseload.ID);
        Row all = table.row("area", ReportingArea.ALL_AREAS_LABEL).orElseThrow();
        return "%s brought forward into %s and %s carried forward at its end."
                .formatted(were(text(table, all, "brought_forward"), true), year, were(text(table, all, "carried_forward"), false));
    }

    private static String were(String number, boolean first) {
        return (first ? counted(number, "review was", "reviews were") : counted(number, "was", "were"));
    }

    private String notifications(String area) {
        return byYearAndArea(table(Notifications.ID), snapshot.year(), area, "notifications");
    }

    private String review(FinancialYear year, String area, String key) {
        return byYearAndArea(table(Reviews.ID), year, area, key);
    }

    private static String byYearAndArea(StatisticalTable table, FinancialYear year, String area, String key) {
        return table.rows().stream()
                .filter(row -> table.cell(row, "year").equals(Cell.words(year.label())) && table.cell(row, "area").equals(Cell.words(area)))
                .findFirst()
                .map(row -> text(table, row, key))
                .orElseThrow();
    }

    private StatisticalTable table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(StatisticalTable table, Row row, String key) {
        return switch (table.cell(row, key)) {
            case Cell.Figure(BigDecimal value, var trail, var restsOn) -> value.toPlainString();
            case Cell.Words(String words) -> words;
            case Cell.Day(var day) -> day.toString();
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }

    private static String children(String number) {
        return counted(number, "child", "children");
    }

    private static String counted(String number, String one, String several) {
        return number + " " + (number.equals("1") ? one : several);
    }
}
