package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Amendment;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.analysis.Amendments;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Puts the return of a year together. A case is ready when its notification form holds what is needed and, once it was
 * reviewed, its analysis form too and the review is marked complete. The notification form of a death found out of
 * scope is not due, and a case that another panel has taken on holds nothing up. The analysis form is due once the
 * panel has reviewed the case within the year or before; a reopened case counts as open until it is reviewed again.
 * Source: domain files, users-and-peers section 4.4 ("all reviewed marked complete, all open notified") and
 * process-and-forms section 4.
 */
final class ReturnCompiler {

    private static final String NOTHING_HELD = "Nothing held here yet";
    private static final String NOT_REVIEWED = "Not due until the panel has reviewed the case";
    private static final String OUT_OF_SCOPE = "Not due: found out of scope";

    private final FormCatalogue catalogue;
    private final ReturnFieldList fieldList;

    ReturnCompiler(FormCatalogue catalogue) {
        this.catalogue = catalogue;
        this.fieldList = new ReturnFieldList(catalogue);
    }

    List<CaseSheet> compile(Records records, FinancialYear year) {
        ReturnScope scope = new ReturnScope(year);
        FormSheets sheets = new FormSheets(catalogue, new ReturnNeeds(fieldList.inUse(records.returnFields())));
        Map<CaseNumber, Amendment> amended = Amendments.all(records);
        return records.cases().all().stream()
                .filter(scope::takesIn)
                .sorted(Comparator.comparing(CaseFile::number))
                .map(file -> sheet(file, year, sheets, amended, records))
                .toList();
    }

    private CaseSheet sheet(CaseFile file, FinancialYear year, FormSheets sheets, Map<CaseNumber, Amendment> amended, Records records) {
        Optional<Analysis> review = file.analysis()
                .filter(analysis -> !analysis.reviewDate().isAfter(year.lastDay()))
                .filter(analysis -> !isReopened(file));
        FormSheet notification = notification(file, sheets);
        FormSheet analysis = review
                .map(found -> analysis(file, found, sheets, records))
                .orElseGet(() -> FormSheet.notDue(catalogue.inForce(FormCode.ANALYSIS, year.lastDay()), NOT_REVIEWED));
        FormSheet reporting = FormSheet.notDue(
                catalogue.inForce(FormCode.REPORTING, file.notificationForm().openedOn()), NOTHING_HELD);
        Optional<ReturnAmendment> amendment = Optional.ofNullable(amended.get(file.number())).filter(any -> review.isPresent())
                .map(found -> ReturnAmendment.of(file, analysis.definition(), found));
        FormSheet said = amendment.map(found -> analysis.inWords(analysis.stateInWords() + ". " + found.state())).orElse(analysis);
        return new CaseSheet(file, List.of(notification, reporting, said), amendment, blockers(file, review, notification, analysis));
    }

    private FormSheet notification(CaseFile file, FormSheets sheets) {
        FormInstance form = file.notificationForm();
        FormDefinition definition = definition(FormCode.NOTIFICATION, form.version());
        return file.stage() == CaseStage.REJECTED_OUT_OF_SCOPE
                ? FormSheet.notDue(definition, OUT_OF_SCOPE)
                : sheets.of(file, definition, NotificationAnswers.of(file));
    }

    private FormSheet analysis(CaseFile file, Analysis found, FormSheets sheets, Records records) {
        FormDefinition definition = definition(FormCode.ANALYSIS, found.formVersion());
        Answers answers = AnalysisAnswers.of(file, found, found.meeting().flatMap(records.meetings()::find));
        return sheets.of(file, definition, answers);
    }

    private FormDefinition definition(FormCode form, LocalDate version) {
        return catalogue.version(form, version).orElseGet(() -> catalogue.inForce(form, version));
    }

    private static List<String> blockers(CaseFile file, Optional<Analysis> review, FormSheet notification, FormSheet analysis) {
        List<String> blockers = new ArrayList<>();
        if (file.stage() == CaseStage.TRANSFERRED_OUT) {
            return blockers;
        }
        review.filter(found -> !file.stage().isReviewComplete()).ifPresent(found -> blockers.add(
                file.number() + ": reviewed on " + AnswerWording.day(found.reviewDate()) + " and not yet marked complete."));
        blockers.addAll(notification.blockers());
        blockers.addAll(analysis.blockers());
        return blockers;
    }

    private static boolean isReopened(CaseFile file) {
        int reopened = lastMove(file, CaseStage.REOPENED);
        return reopened >= 0 && reopened > lastMove(file, CaseStage.REVIEWED) && !file.stage().isReviewComplete();
    }

    private static int lastMove(CaseFile file, CaseStage stage) {
        List<CaseStage> moves = file.stageChanges().stream().map(StageChange::to).toList();
        return moves.lastIndexOf(stage);
    }
}
