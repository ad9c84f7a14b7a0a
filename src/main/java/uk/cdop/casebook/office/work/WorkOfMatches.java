package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;

/**
 * Cases not yet accepted that may be of a child who is known already. Only these are looked at, the newest first, so that
 * the day's page stays quick in a vault of any size; the duplicate desk compares everything.
 */
public final class WorkOfMatches implements WorkSource {

    private static final int MOST = 20;

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        CaseQuery notAccepted = CaseQuery.everything().withStages(Set.of(CaseStage.NOTIFIED)).sorted(CaseQuery.Order.DATE_NOTIFIED, true).atMost(MOST);
        return records.cases().list(notAccepted).rows().stream()
                .map(CaseRow::number)
                .filter(number -> !FindLikelyMatches.forCase(records, number).isEmpty())
                .map(number -> WorkItem.fresh(
                        "Compare with a case that may be of the same child", number, "Look before it is accepted, on the duplicate desk", "matches"))
                .toList();
    }
}
