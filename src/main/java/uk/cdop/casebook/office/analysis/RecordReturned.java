package uk.cdop.casebook.office.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.SUBMITTED;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisReturn;
import uk.cdop.casebook.casework.analysis.AnalysisRules;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.action.ActionStages;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records that the findings of a case were returned to the national database: the review is complete, and the case follows its actions. */
@Needs(Right.RUN_PANEL)
public final class RecordReturned {

    private final Session session;
    private final Today today;
    private final ReturnNote note;

    public RecordReturned(Session session, Today today, ReturnNote note) {
        this.session = session;
        this.today = today;
        this.note = note;
    }

    /** Again after a correction; the day of the first return stays the day on which the review was complete. */
    public RecordOutcome record(CaseNumber number, LocalDate on) {
        try {
            return session.change(Right.RUN_PANEL, records -> record(records, FindingsChange.file(records, number), on));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new RecordOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private RecordOutcome record(Records records, CaseFile file, LocalDate on) {
        if (!FindingsChange.isDecided(file) || file.analysis().isEmpty()) {
            return RecordOutcome.Refused.because(FindingsChange.refusal("not_signed_off",
                    "Findings are returned once they are signed off. Nothing was recorded; sign them off first."));
        }
        Analysis before = file.analysis().get();
        Optional<Finding> refused = AnalysisRules.findings(before.completed(on), file.death().date(), today.date()).stream()
                .filter(finding -> finding.refuses() && finding.field().equals(SUBMITTED)).findFirst();
        return refused.<RecordOutcome>map(RecordOutcome.Refused::because).orElseGet(() -> keep(records, file, before.completed(before.completedOn().orElse(on)), on));
    }

    private RecordOutcome keep(Records records, CaseFile file, Analysis analysis, LocalDate on) {
        records.findings().add(file.number(), new AnalysisReturn(on, today.instant(), session.who().name()));
        records.cases().update(file.withAnalysis(analysis));
        AnalysisForms.latest(records, file.number()).ifPresent(form -> records.forms().update(form.withInstance(
                form.instance().withAnswers(form.instance().answers().with(SUBMITTED, Answer.given(analysis.completedOn().orElseThrow()))))));
        records.audit().record(AuditEvent.of(AuditEvent.What.ANALYSIS_RETURNED, "case", file.number().text()));
        note.returned(records, file.number(), on, session.who().name());
        ActionStages.complete(records, file.number(), today.date());
        return new RecordOutcome.Recorded();
    }
}
