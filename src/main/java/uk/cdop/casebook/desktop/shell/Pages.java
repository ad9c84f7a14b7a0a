package uk.cdop.casebook.desktop.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesView;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesViewModel;
import uk.cdop.casebook.desktop.annualtables.ChecksViewModel;
import uk.cdop.casebook.desktop.casefile.CaseFileView;
import uk.cdop.casebook.desktop.casefile.CaseFileViewModel;
import uk.cdop.casebook.desktop.casefile.CorrectionViewModel;
import uk.cdop.casebook.desktop.casefile.RelatedCases;
import uk.cdop.casebook.desktop.caseload.CaseListView;
import uk.cdop.casebook.desktop.caseload.CaseListViewModel;
import uk.cdop.casebook.desktop.caseload.SavedListsViewModel;
import uk.cdop.casebook.desktop.dashboard.DashboardView;
import uk.cdop.casebook.desktop.dashboard.DashboardViewModel;
import uk.cdop.casebook.desktop.form.CaseFormsViewModel;
import uk.cdop.casebook.desktop.form.CaseWithForms;
import uk.cdop.casebook.desktop.form.CorrectionRoad;
import uk.cdop.casebook.desktop.ncmdreturn.CompletenessViewModel;
import uk.cdop.casebook.desktop.ncmdreturn.KeyInViewModel;
import uk.cdop.casebook.desktop.ncmdreturn.ReconciliationViewModel;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnView;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnViewModel;
import uk.cdop.casebook.desktop.palette.PaletteViewModel;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.office.desk.FormsDesk;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/** The pages of one session, made once each, so that a page comes back as it was left. */
final class Pages {

    private final ShellViewModel shell;
    private final CaseListViewModel cases;
    private final CaseFileViewModel caseFile;
    private final ReturnViewModel ncmd;
    private final AnnualTablesViewModel statistics;
    private final WorkPages work;
    private final SettingsPages settingsPages;
    private final OfficePages office;
    private final PanelPages panel;
    private final CaseListView casesView;
    private final CaseFileView caseFileView;
    private final CaseFormsViewModel forms;
    private final CaseWithForms caseWithForms;
    private final ReturnView ncmdView;
    private final AnnualTablesView annualTables;
    private final StatisticsPlace statisticsPlace;
    private final PaletteViewModel palette;

    Pages(UseCases can, Session session, ShellViewModel shell, SettingsViewModel settings, Background background, Pause typing) {
        this.shell = shell;
        Covering covering = settings.covering();
        cases = new CaseListViewModel(can.listCases(), can.today().date(), background, typing);
        caseFile = new CaseFileViewModel(
                can.showCase(),
                afterwards -> new CorrectionViewModel(
                        can.correctCase(), session.may(Right.CORRECT_CASES), can.words(), can.areas(), background, afterwards),
                can.words(), can.today(), background);
        ncmd = new ReturnViewModel(can.prepareReturn(), can.writeReturn(), can.words(), can.today().date(), background);
        statistics = new AnnualTablesViewModel(
                can.prepareStatistics(), can.writeStatistics(), List.of(Edition.values()), can.today().date(), background);
        work = new WorkPages(can.office().work(), session, shell, cases, background);
        settingsPages = new SettingsPages(can.office(), session, settings, can.today()::date, background);
        casesView = new CaseListView(cases, work.savedLists(), shell::open);
        forms = forms(can, background);
        panel = new PanelPages(can, session, shell, settings, background);
        office = new OfficePages(can, session, shell, casesView, background, typing);
        caseFileView = new CaseFileView(
                caseFile, related(can, background),
                new CaseParts(can, session, covering, background, caseFile).tabs(work.overview(), forms, office.matchesTab(), panel.caseTabs()), covering, shell::back, shell::open);
        caseWithForms = new CaseWithForms(caseFileView, caseFileView::focusParts, forms, covering);
        ncmdView = new ReturnView(
                ncmd, new KeyInViewModel(can.office().ncmdReturn(), session.may(Right.WRITE_RETURN), can.today().date(), background),
                new CompletenessViewModel(can.office().ncmdReturn().countAnswers()::count, ncmd.yearProperty(), background),
                new ReconciliationViewModel(can.office().ncmdReturn(), session.may(Right.WRITE_RETURN), ncmd.yearProperty(), background), shell::open);
        DashboardViewModel dashboard = new DashboardViewModel(
                can.office().dashboard().prepareDashboard()::prepare,
                (quarter, folder, progress) -> can.office().dashboard().writeDashboard().write(quarter, folder, progress).files(), can.today().date(), background);
        annualTables = new AnnualTablesView(
                statistics, new ChecksViewModel(can.office().acceptDoubts(), session.may(Right.WRITE_STATISTICS), statistics.publicationProperty(), statistics::count, background),
                shell::open, ReportPart.of(can, statistics, background));
        statisticsPlace = new StatisticsPlace(
                new StatisticsPlace.Part("Annual tables", annualTables, statistics::count),
                new StatisticsPlace.Part("Quarterly dashboard", new DashboardView(dashboard, shell::open), dashboard::count));
        palette = new PaletteViewModel(
                Optional.of(can.listCases()).filter(any -> session.may(Right.READ_CASES)), new PaletteEntries(shell, session, settings, this), shell::open,
                background, typing);
        work.begin(this);
    }

    private static RelatedCases related(UseCases can, Background background) {
        return new RelatedCases(number -> can.office().matching().listRelatedCases().of(number).stream()
                .map(one -> new RelatedCases.Related(one.words(), one.number())).toList(), background);
    }

    private CaseFormsViewModel forms(UseCases can, Background background) {
        FormsDesk desk = can.office().forms();
        return new CaseFormsViewModel(
                new CaseFormsViewModel.Office(desk.listCaseForms()::list, desk.openForm()::open, desk::source, can.words(),
                        new CorrectionRoad(caseFile.correction().isAllowed(), caseFile.correction()::corrects, caseFile::correctAt)),
                background, Pause.ofSaving(), can.today().date(), caseFile::reload);
    }

    Node view(Page page) {
        return switch (page) {
            case TODAY -> work.todayView();
            case CASES -> office.casesPlace();
            case PANELS, ACTIONS -> panel.view(page);
            case OUT_OF_AREA, CHASE, CONTACTS, INTAKE -> office.view(page);
            case NCMD -> ncmdView;
            case STATISTICS -> statisticsPlace;
            case SETTINGS -> settingsPages.view();
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
            case TODAY -> work.readToday();
            case CASES -> {
                cases.refresh();
                office.refresh(page);
                work.savedLists().read();
            }
            case PANELS, ACTIONS -> panel.refresh(page);
            case OUT_OF_AREA, CHASE, CONTACTS, INTAKE -> office.refresh(page);
            case NCMD -> ncmd.read();
            case STATISTICS -> statisticsPlace.refresh();
            case SETTINGS -> settingsPages.read();
        }
    }

    void refreshCase() {
        caseFile.reload();
    }

    void refreshPlace() {
        shell.placeProperty().get().openCase().ifPresentOrElse(number -> refreshCase(), () -> refresh(shell.placeProperty().get().page()));
    }

    void correct() {
        caseFile.correct();
    }

    /** Whether a form is in view, which looks for its own questions. */
    boolean showsForm() {
        return caseWithForms.getScene() != null && caseWithForms.showsForm();
    }

    void goToSearch() {
        shell.show(Page.CASES);
        casesView.focusSearch();
    }

    void saveList() {
        shell.show(Page.CASES);
        work.savedLists().startSaving();
    }

    void showDashboard() {
        showStatistics(StatisticsPlace.QUARTERLY);
    }

    void showChecks() {
        showStatistics(StatisticsPlace.ANNUAL);
        annualTables.showChecks();
    }

    void showYearFiles() {
        showStatistics(StatisticsPlace.ANNUAL);
        annualTables.showFiles();
    }

    private void showStatistics(String part) {
        shell.show(Page.STATISTICS);
        statisticsPlace.show(part);
    }

    void printWhereWeAre() {
        caseFileView.showPart("overview");
        work.printWhereWeAre();
    }

    void showPart(String id) {
        caseFileView.showPart(id);
    }

    /** The part of the case that is in view. */
    String part() {
        return caseFileView.part();
    }

    /** The parts of the case page, by their words. */
    Map<String, String> parts() {
        return caseFileView.parts();
    }

    SavedListsViewModel savedLists() {
        return work.savedLists();
    }

    PaletteViewModel palette() {
        return palette;
    }
}
