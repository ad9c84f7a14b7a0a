package uk.cdop.casebook.desktop.shell;

import javafx.scene.Node;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesView;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesViewModel;
import uk.cdop.casebook.desktop.casefile.CaseFileView;
import uk.cdop.casebook.desktop.casefile.CaseFileViewModel;
import uk.cdop.casebook.desktop.casefile.CorrectionViewModel;
import uk.cdop.casebook.desktop.caseload.CaseListView;
import uk.cdop.casebook.desktop.caseload.CaseListViewModel;
import uk.cdop.casebook.desktop.chase.ChaseView;
import uk.cdop.casebook.desktop.chase.ChaseViewModel;
import uk.cdop.casebook.desktop.form.CaseFormsViewModel;
import uk.cdop.casebook.desktop.form.CaseWithForms;
import uk.cdop.casebook.desktop.contacts.ContactsView;
import uk.cdop.casebook.desktop.contacts.ContactsViewModel;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnView;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnViewModel;
import uk.cdop.casebook.desktop.settings.SettingsView;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.office.desk.FormsDesk;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The pages of one session, made once each, so that a page comes back as it was left. */
final class Pages {

    private final CaseListViewModel cases;
    private final CaseFileViewModel caseFile;
    private final ReturnViewModel ncmd;
    private final AnnualTablesViewModel statistics;
    private final ChaseViewModel chase;
    private final ChaseView chaseView;
    private final ContactsViewModel contacts;
    private final ContactsView contactsView;
    private final CaseListView casesView;
    private final CaseFileView caseFileView;
    private final CaseFormsViewModel forms;
    private final CaseWithForms caseWithForms;
    private final ReturnView ncmdView;
    private final AnnualTablesView statisticsView;
    private final SettingsView settingsView;

    Pages(UseCases can, Session session, ShellViewModel shell, SettingsViewModel settings, Background background, Pause typing) {
        cases = new CaseListViewModel(can.listCases(), can.today().date(), background, typing);
        caseFile = new CaseFileViewModel(
                can.showCase(),
                afterwards -> new CorrectionViewModel(
                        can.correctCase(), session.may(Right.CORRECT_CASES), can.words(), can.areas(), background, afterwards),
                can.words(), can.today(), background);
        ncmd = new ReturnViewModel(can.prepareReturn(), can.writeReturn(), can.words(), can.today().date(), background);
        statistics = new AnnualTablesViewModel(can.prepareStatistics(), can.writeStatistics(), can.today().date(), background);
        casesView = new CaseListView(cases, shell::open);
        forms = forms(can, background);
        caseFileView = new CaseFileView(caseFile, new CaseParts(can, session, shell, background, caseFile).tabs(forms), shell::back);
        caseWithForms = new CaseWithForms(caseFileView, forms);
        contacts = new ContactsViewModel(can.office().agencies().listContacts()::list, can.office().agencies().keepContact()::keep, background);
        contactsView = new ContactsView(contacts);
        ncmdView = new ReturnView(ncmd, shell::open);
        statisticsView = new AnnualTablesView(statistics, shell::open);
        chase = new ChaseViewModel(can.office().chase(), session.may(Right.WORK_ON_CASES), can.today().date(), background);
        chaseView = new ChaseView(chase, shell::open);
        settingsView = new SettingsView(settings);
    }

    private CaseFormsViewModel forms(UseCases can, Background background) {
        FormsDesk desk = can.office().forms();
        return new CaseFormsViewModel(
                new CaseFormsViewModel.Office(desk.listCaseForms()::list, desk.openForm()::open, desk::source),
                background, Pause.ofSaving(), can.today().date(), caseFile::reload);
    }

    Node view(Page page) {
        return switch (page) {
            case CASES -> casesView;
            case CHASE -> chaseView;
            case CONTACTS -> contactsView;
            case NCMD -> ncmdView;
            case STATISTICS -> statisticsView;
            case SETTINGS -> settingsView;
        };
    }

    Node caseView(CaseNumber number) {
        forms.putAway();
        caseFile.open(number);
        return caseWithForms;
    }

    /** Reads the page again as the records now are. */
    void refresh(Page page) {
        switch (page) {
            case CASES -> cases.refresh();
            case CHASE -> chase.read();
            case CONTACTS -> contacts.read();
            case NCMD -> ncmd.read();
            case STATISTICS -> statistics.count();
            case SETTINGS -> { }
        }
    }

    void refreshCase() {
        caseFile.reload();
    }

    void correct() {
        caseFile.correct();
    }

    /** Whether a form is in view, which looks for its own questions. */
    boolean showsForm() {
        return caseWithForms.getScene() != null && caseWithForms.showsForm();
    }

    void focusSearch() {
        casesView.focusSearch();
    }
}
