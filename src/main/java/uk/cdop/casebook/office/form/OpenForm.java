package uk.cdop.casebook.office.form;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Opens a new form on a case in the version in force today, in which it then stays. */
@Needs(Right.WORK_ON_CASES)
public final class OpenForm {

    private final Session session;
    private final FormVersions versions;
    private final Today today;
    private final NewId newId;
    private final CaseProgress progress;

    public OpenForm(Session session, FormVersions versions, Today today, NewId newId, CaseProgress progress) {
        this.session = session;
        this.versions = versions;
        this.today = today;
        this.newId = newId;
        this.progress = progress;
    }

    public FormRef open(CaseNumber number, FormCode form) {
        return session.change(Right.WORK_ON_CASES, records -> {
            if (form == FormCode.NOTIFICATION) {
                return FormRef.notification(number);
            }
            CaseFile file = records.cases().find(number).orElseThrow(OfficeFailure::changedMeanwhile);
            CaseForm opened = new CaseForm(newId.next(), number, new FormInstance(
                    form, versions.inForce(form, today.date()), today.date(), Optional.empty(), begun(form, file, records)), Optional.empty(), 0);
            records.forms().add(opened);
            records.audit().record(AuditEvent.of(AuditEvent.What.FORM_OPENED, "case", number.text()));
            progress.afterChange(records, number);
            return FormRef.of(number, opened.id());
        });
    }

    private static Answers begun(FormCode form, CaseFile file, Records records) {
        return form == FormCode.ANALYSIS
                ? AnalysisHeader.filled(Answers.NONE, file, records.processes().cdrm(file.number()), AnalysisHeader.DRAFT)
                : Answers.NONE;
    }
}
