package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.form.CarryFormForward;
import uk.cdop.casebook.office.form.CaseFormSource;
import uk.cdop.casebook.office.form.CompleteForm;
import uk.cdop.casebook.office.form.CorrectAnswers;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.ListCaseForms;
import uk.cdop.casebook.office.form.ListFormVersions;
import uk.cdop.casebook.office.form.LoadFormVersion;
import uk.cdop.casebook.office.form.OpenForm;
import uk.cdop.casebook.office.form.PrintForm;
import uk.cdop.casebook.office.form.ReopenForm;
import uk.cdop.casebook.office.form.SaveAnswers;
import uk.cdop.casebook.office.form.ShowForm;
import uk.cdop.casebook.office.form.TakeBackAnswers;

/** Use cases of one session: the forms of a case: open, answer, complete, print, and the versions that are loaded. */
public record FormsDesk(
        ListCaseForms listCaseForms,
        OpenForm openForm,
        ShowForm showForm,
        SaveAnswers saveAnswers,
        TakeBackAnswers takeBackAnswers,
        CorrectAnswers correctAnswers,
        CompleteForm completeForm,
        ReopenForm reopenForm,
        PrintForm printForm,
        CarryFormForward carryFormForward,
        LoadFormVersion loadFormVersion,
        ListFormVersions listFormVersions) {

    /** The form as the screen loads and saves it. */
    public FormSource source(FormRef form) {
        return new CaseFormSource(form, showForm, saveAnswers, takeBackAnswers, correctAnswers, completeForm, reopenForm, printForm);
    }
}
