package uk.cdop.casebook.office.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.found.ReadFound;

/**
 * What was found in all reviewed cases, the latest review first. Reading it takes seconds in a large vault, so it is read
 * again only once something was written since: nothing is written without an entry in the audit trail.
 */
final class ReviewedCases {

    private static final Set<CaseStage> REVIEWED = Set.of(
            CaseStage.REVIEWED, CaseStage.ANALYSIS_SUBMITTED, CaseStage.COMPLETED, CaseStage.ACTIONS_OPEN, CaseStage.CLOSED);

    private final ReadFound reader;
    private Kept kept = new Kept(List.of(), List.of());

    ReviewedCases(ReadFound reader) {
        this.reader = reader;
    }

    private record Kept(List<AuditEntry> latest, List<Found> found) {

        private boolean isOf(List<AuditEntry> now) {
            return !now.isEmpty() && latest.equals(now);
        }
    }

    synchronized List<Found> in(Records records) {
        List<AuditEntry> latest = records.audit().latest(1);
        if (!kept.isOf(latest)) {
            kept = new Kept(latest, read(records));
        }
        return kept.found();
    }

    private List<Found> read(Records records) {
        Map<CaseNumber, List<CaseForm>> forms = records.forms().every(List.of(FormCode.ANALYSIS)).stream().collect(Collectors.groupingBy(CaseForm::number));
        return records.cases().reviews().stream().filter(review -> REVIEWED.contains(review.stage()))
                .flatMap(review -> reader.of(review, forms.getOrDefault(review.number(), List.of())).stream())
                .sorted(Comparator.comparing((Found found) -> found.reviewedOn().orElse(LocalDate.MIN)).reversed().thenComparing(Found::number))
                .toList();
    }
}
