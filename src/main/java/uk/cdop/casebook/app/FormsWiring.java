package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.FormsDesk;
import uk.cdop.casebook.office.form.CarryFormForward;
import uk.cdop.casebook.office.form.CompleteForm;
import uk.cdop.casebook.office.form.CorrectAnswers;
import uk.cdop.casebook.office.form.FormKeeping;
import uk.cdop.casebook.office.form.ListCaseForms;
import uk.cdop.casebook.office.form.ListFormVersions;
import uk.cdop.casebook.office.form.LoadFormVersion;
import uk.cdop.casebook.office.form.OpenForm;
import uk.cdop.casebook.office.form.PrintForm;
import uk.cdop.casebook.office.form.ReopenForm;
import uk.cdop.casebook.office.form.SaveAnswers;
import uk.cdop.casebook.office.form.ShowForm;
import uk.cdop.casebook.office.form.TakeBackAnswers;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.print.PdfSheet;

/** Builds the forms of a case: open, answer, complete, print, and the versions that are loaded. */
final class FormsWiring {

    private final SharedParts parts;

    FormsWiring(SharedParts parts) {
        this.parts = parts;
    }

    FormsDesk desk(Session session) {
        FormKeeping keeping = new FormKeeping(parts.catalogue(), parts.areas(), parts.today(), parts.progress());
        return new FormsDesk(
                new ListCaseForms(session, parts.catalogue(), keeping, parts.suggestedForms()),
                new OpenForm(session, parts.versions(), parts.today(), parts.newId(), parts.progress()),
                new ShowForm(session, keeping),
                new SaveAnswers(session, keeping),
                new TakeBackAnswers(session, keeping),
                new CorrectAnswers(session, keeping),
                new CompleteForm(session, keeping, parts.catalogue()),
                new ReopenForm(session, keeping),
                new PrintForm(session, keeping, new PdfSheet(), parts.today()),
                new CarryFormForward(session, keeping, parts.catalogue()),
                new LoadFormVersion(session, parts.catalogue(), parts.today()),
                new ListFormVersions(session, parts.catalogue()));
    }
}
