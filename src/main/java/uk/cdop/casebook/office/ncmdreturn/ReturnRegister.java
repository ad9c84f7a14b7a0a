package uk.cdop.casebook.office.ncmdreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisReturn;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.ncmdreturn.ReturnStep;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.analysis.ReturnNote;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnRegisterStore.Unkeyed;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Reads and writes the register of what was keyed, in the unit of work of whoever asks. */
public final class ReturnRegister implements ReturnNote {

    private static final KeyedForm ANALYSIS = KeyedForm.of(FormCode.ANALYSIS);

    private final ReturnCompiler compiler;
    private final Today today;

    public ReturnRegister(FormCatalogue catalogue, AreaDirectory areas, Today today) {
        this.compiler = new ReturnCompiler(catalogue, new AnswerWording(catalogue.codeLists(), areas));
        this.today = today;
    }

    Optional<CaseSheet> sheet(Records records, CaseNumber number, FinancialYear year) {
        return compiler.compile(records, year, number);
    }

    /** The forms that are due and were never keyed whole, since the office works here. */
    List<Unkeyed> unkeyed(Records records) {
        return records.returnRegister().unkeyed(records.officeRules().workBegan());
    }

    /** The cases of which something is to be keyed again; what was put back since is not among them. */
    List<CaseNumber> amended(Records records) {
        return records.returnRegister().correctedSinceKeyed().stream().filter(number -> isAmended(records, number)).toList();
    }

    private boolean isAmended(Records records, CaseNumber number) {
        return records.cases().find(number)
                .map(file -> FinancialYear.of(file.analysis().map(Analysis::reviewDate).orElse(file.dateNotified())))
                .flatMap(year -> sheet(records, number, year))
                .filter(sheet -> sheet.register().stream().anyMatch(line -> line.state() == ReturnState.AMENDED)).isPresent();
    }

    /** The form as it stands; empty where it is not due in the year. */
    Optional<KeyedSheet> form(Records records, CaseNumber number, FinancialYear year, KeyedForm form) {
        return sheet(records, number, year).flatMap(sheet -> sheet.keyed().stream().filter(one -> one.form().which().equals(form)).findFirst());
    }

    /**
     * Keeps these answers as keyed now by this person, and, once nothing is left to key, that the form is. An earlier keying
     * that only stands in for a record, as of a case that was returned before, is kept first.
     */
    void key(Records records, KeyedSheet sheet, List<AnswerToKey> answers, LocalDate on, String by) {
        KeyedForm form = sheet.form().which();
        keepEarlier(records, sheet, form);
        Instant now = today.instant();
        List<KeyedAnswer> keyed = answers.stream().map(answer -> new KeyedAnswer(answer, now, by)).toList();
        records.returnRegister().key(sheet.number(), form, keyed);
        FormKeying after = kept(records, sheet.number(), form);
        if (after.open(sheet.answers()).isEmpty()) {
            records.returnRegister().add(sheet.number(), form, new ReturnStep(ReturnStep.Kind.KEYED, on, now, by));
            findingsKeyedAgain(records, sheet, form, on, by);
        }
    }

    private void keepEarlier(Records records, KeyedSheet sheet, KeyedForm form) {
        if (kept(records, sheet.number(), form).isBlank() && !sheet.keying().isBlank()) {
            records.returnRegister().key(sheet.number(), form, List.copyOf(sheet.keying().keyed().values()));
            sheet.keying().steps().forEach(step -> records.returnRegister().add(sheet.number(), form, step));
        }
    }

    private static FormKeying kept(Records records, CaseNumber number, KeyedForm form) {
        return Optional.ofNullable(records.returnRegister().keyings(List.of(number)).get(number)).map(forms -> forms.get(form)).orElse(FormKeying.NONE);
    }

    /** The first return completes a review and is recorded with the findings; keying them again later is one more. */
    private void findingsKeyedAgain(Records records, KeyedSheet sheet, KeyedForm form, LocalDate on, String by) {
        if (form.equals(ANALYSIS) && !sheet.keying().steps().isEmpty() && !records.findings().returns(sheet.number()).isEmpty()) {
            records.findings().add(sheet.number(), new AnalysisReturn(on, today.instant(), by));
        }
    }

    void confirm(Records records, KeyedSheet sheet, LocalDate on, String by) {
        KeyedForm form = sheet.form().which();
        keepEarlier(records, sheet, form);
        records.returnRegister().add(sheet.number(), form, new ReturnStep(ReturnStep.Kind.CONFIRMED, on, today.instant(), by));
    }

    /** Findings that are recorded as returned were keyed as they stand. */
    @Override
    public void returned(Records records, CaseNumber number, LocalDate on, String by) {
        Optional<FinancialYear> reviewed = records.cases().find(number).flatMap(CaseFile::analysis).map(Analysis::reviewDate).map(FinancialYear::of);
        reviewed.flatMap(year -> form(records, number, year, ANALYSIS)).ifPresent(sheet -> {
            List<AnswerToKey> open = kept(records, number, ANALYSIS).open(sheet.answers());
            records.returnRegister().key(number, ANALYSIS, open.stream().map(answer -> new KeyedAnswer(answer, today.instant(), by)).toList());
            records.returnRegister().add(number, ANALYSIS, new ReturnStep(ReturnStep.Kind.KEYED, on, today.instant(), by));
        });
    }
}
