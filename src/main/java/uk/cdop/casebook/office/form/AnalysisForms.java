package uk.cdop.casebook.office.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** The analysis form of a case as the panel works on it: found, opened, answered, locked and corrected in one unit of work. */
public final class AnalysisForms {

    private final FormKeeping keeping;
    private final FormCatalogue catalogue;
    private final FormVersions versions;
    private final Today today;
    private final NewId newId;
    private final CaseProgress progress;

    public AnalysisForms(FormKeeping keeping, FormCatalogue catalogue, FormVersions versions, Today today, NewId newId, CaseProgress progress) {
        this.keeping = keeping;
        this.catalogue = catalogue;
        this.versions = versions;
        this.today = today;
        this.newId = newId;
        this.progress = progress;
    }

    /** The one the panel works on: of several the one opened last. */
    public static Optional<CaseForm> latest(Records records, CaseNumber number) {
        return records.forms().ofCase(number).stream().filter(form -> form.instance().form() == FormCode.ANALYSIS && form.requestId().isEmpty())
                .reduce((earlier, later) -> later);
    }

    static boolean isSignedOff(Records records, UUID form) {
        return records.findings().signOffOfForm(form).isPresent();
    }

    /** The form that can be answered; a new one with what the last one said where there is none, or that one is locked. */
    public CaseForm open(Records records, CaseFile file) {
        Optional<CaseForm> last = latest(records, file.number());
        return last.filter(form -> form.instance().completedOn().isEmpty()).orElseGet(() -> opened(records, file, last));
    }

    private CaseForm opened(Records records, CaseFile file, Optional<CaseForm> last) {
        LocalDate version = versions.inForce(FormCode.ANALYSIS, today.date());
        return opened(records, file, last.map(CaseForm::instance).filter(form -> form.version().equals(version)).map(FormInstance::answers).orElse(Answers.NONE));
    }

    /** A new form that begins with these answers. */
    public CaseForm opened(Records records, CaseFile file, Answers begun) {
        LocalDate version = versions.inForce(FormCode.ANALYSIS, today.date());
        Answers answers = AnalysisHeader.filled(begun, file, records.processes().cdrm(file.number()), AnalysisHeader.DRAFT);
        CaseForm opened = new CaseForm(newId.next(), file.number(),
                new FormInstance(FormCode.ANALYSIS, version, today.date(), Optional.empty(), answers), Optional.empty(), 0);
        records.forms().add(opened);
        records.audit().record(AuditEvent.of(AuditEvent.What.FORM_OPENED, "case", file.number().text()));
        progress.afterChange(records, file.number());
        return opened;
    }

    /** Keeps the changed answers as the form itself would: the same rules, steps that can be undone, and the audit. */
    public SaveOutcome save(Records records, String who, CaseForm form, UnaryOperator<Answers> changing) {
        return SaveAnswers.save(keeping, changing, change(records, who, form));
    }

    /** Takes back the last step that was kept on the form. */
    public SaveOutcome takeBack(Records records, String who, CaseForm form) {
        return TakeBackAnswers.take(keeping, change(records, who, form), TakeBackAnswers.Direction.BACK);
    }

    private static FormKeeping.Change change(Records records, String who, CaseForm form) {
        FormRef ref = FormRef.of(form.number(), form.id());
        return new FormKeeping.Change(records, ref, KeptForm.find(records, ref).orElseThrow(OfficeFailure::changedMeanwhile), who);
    }

    /** Locks the form with its head as the case now says it. */
    public CaseForm lock(Records records, CaseFile file, CaseForm form) {
        FormInstance instance = form.instance();
        Answers answers = AnalysisHeader.filled(instance.answers(), file, records.processes().cdrm(file.number()), AnalysisHeader.FINAL);
        records.forms().update(form.withInstance(new FormInstance(
                instance.form(), instance.version(), instance.openedOn(), Optional.of(today.date()), answers)));
        return records.forms().find(form.id()).orElseThrow(OfficeFailure::changedMeanwhile);
    }

    /** Why these answers cannot take the place of those before; empty where they can. */
    public List<Finding> refusals(FormInstance instance, Answers after) {
        return keeping.refusalsOf(instance, after);
    }

    public FormDefinition definition(FormInstance instance) {
        return keeping.contents.definition(instance);
    }

    public FormCatalogue catalogue() {
        return catalogue;
    }

    public FormVersions versions() {
        return versions;
    }
}
