package uk.cdop.casebook.office.document;

import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.document.DocumentRules;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Marks a document as withdrawn, for a reason, and takes that back again. Nothing is deleted. */
@Needs(Right.WORK_ON_CASES)
public final class WithdrawDocument {

    private final Session session;
    private final Today today;

    public WithdrawDocument(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public sealed interface WithdrawDocumentOutcome {

        record Done(CaseDocument document) implements WithdrawDocumentOutcome {}

        record Refused(Finding finding) implements WithdrawDocumentOutcome {}
    }

    public WithdrawDocumentOutcome withdraw(UUID id, String reason) {
        return DocumentRules.findingOnReason(reason)
                .<WithdrawDocumentOutcome>map(WithdrawDocumentOutcome.Refused::new)
                .orElseGet(() -> change(id, document -> document.withdrawn(today.date(), reason.strip())));
    }

    public WithdrawDocumentOutcome restore(UUID id) {
        return change(id, CaseDocument::restored);
    }

    private WithdrawDocumentOutcome change(UUID id, UnaryOperator<CaseDocument> how) {
        return session.change(Right.WORK_ON_CASES, records -> {
            CaseDocument now = how.apply(records.documents().find(id).orElseThrow(OfficeFailure::changedMeanwhile));
            records.documents().update(now);
            records.audit().record(AuditEvent.of(AuditEvent.What.CASE_CHANGED, "case", now.number().text()));
            return new WithdrawDocumentOutcome.Done(records.documents().find(id).orElseThrow());
        });
    }
}
