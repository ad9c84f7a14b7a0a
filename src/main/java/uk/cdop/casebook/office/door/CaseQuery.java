package uk.cdop.casebook.office.door;

import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Which cases to list. The text is looked for in names, reference, NHS number and postcode; each word must be found.
 * An empty set means any. The year is that of the notification.
 */
public record CaseQuery(
        String text, Set<CaseStage> stages, Set<ReportingArea> areas, Optional<FinancialYear> year, Order order, boolean descending, int limit) {

    public enum Order {
        REFERENCE, NAME, DATE_OF_DEATH, DATE_NOTIFIED, STAGE, AREA
    }

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public static CaseQuery everything() {
        return new CaseQuery("", Set.of(), Set.of(), Optional.empty(), Order.REFERENCE, false, NO_LIMIT);
    }

    public CaseQuery withText(String words) {
        return new CaseQuery(words, stages, areas, year, order, descending, limit);
    }

    public CaseQuery withStages(Set<CaseStage> only) {
        return new CaseQuery(text, only, areas, year, order, descending, limit);
    }

    public CaseQuery withAreas(Set<ReportingArea> only) {
        return new CaseQuery(text, stages, only, year, order, descending, limit);
    }

    public CaseQuery withYear(Optional<FinancialYear> only) {
        return new CaseQuery(text, stages, areas, only, order, descending, limit);
    }

    public CaseQuery sorted(Order by, boolean down) {
        return new CaseQuery(text, stages, areas, year, by, down, limit);
    }

    public CaseQuery atMost(int rows) {
        return new CaseQuery(text, stages, areas, year, order, descending, rows);
    }
}
