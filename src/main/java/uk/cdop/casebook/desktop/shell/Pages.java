package uk.cdop.casebook.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesView;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesViewModel;
import uk.cdop.casebook.desktop.casefile.CaseFileView;
import uk.cdop.casebook.desktop.casefile.CaseFileViewModel;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.casefile.CorrectionViewModel;
import uk.cdop.casebook.desktop.caseload.CaseListView;
import uk.cdop.casebook.desktop.caseload.CaseListViewModel;
import uk.cdop.casebook.desktop.intake.IntakeUseCases;
import uk.cdop.casebook.desktop.intake.IntakeView;
import uk.cdop.casebook.desktop.intake.IntakeViewModel;
import uk.cdop.casebook.desktop.intake.NoticesView;
import uk.cdop.casebook.desktop.intake.NoticesViewModel;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnView;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnViewModel;
import uk.cdop.casebook.desktop.settings.SettingsView;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The pages of one session, made once each, so that a page comes back as it was left. */
final class Pages {

    private final CaseListViewModel cases;
    private final CaseFileViewModel caseFile;
    private final ReturnViewModel ncmd;
    private final AnnualTablesViewModel statistics;
    private final IntakeViewModel intake;
    private final CaseListView casesView;
    private final CaseFileView caseFileView;
    private final ReturnView ncmdView;
    private final AnnualTablesView statisticsView;
    private final SettingsView settingsView;
    private final IntakeView intakeView;

    Pages(UseCases can, Session session, ShellViewModel shell, SettingsViewModel settings, Background background, Pause typing) {
        cases = new CaseListViewModel(can.listCases(), can.today().date(), background, typing);
        caseFile = new CaseFileViewModel(
                can.showCase(),
                afterwards -> new CorrectionViewModel(
                        can.correctCase(), session.may(Right.CORRECT_CASES), can.words(), can.areas(), background, afterwards),
                can.words(), can.today(), background);
        ncmd = new ReturnViewModel(can.prepareReturn(), can.writeReturn(), can.words(), can.today().date(), background);
        statistics = new AnnualTablesViewModel(can.prepareStatistics(), can.writeStatistics(), can.today().date(), background);
        IntakeUseCases asked = new IntakeUseCases(can.office().intake(), can.office().registerNotification(), can.showCase());
        intake = new IntakeViewModel(asked, can.areas(), can.today(), background, typing);
        NoticesViewModel notices = new NoticesViewModel(asked, can.today().date(), background, caseFile::reload);
        CaseTab noticesTab = new CaseTab("notices", "Notices", Layouts.scrolled(new NoticesView(notices)), notices::read);
        casesView = new CaseListView(cases, shell::open);
        caseFileView = new CaseFileView(caseFile, session.may(Right.WORK_ON_CASES) ? List.of(noticesTab) : List.of(), shell::back);
        ncmdView = new ReturnView(ncmd, shell::open);
        statisticsView = new AnnualTablesView(statistics, shell::open);
        settingsView = new SettingsView(settings);
        intakeView = new IntakeView(intake, shell::open);
    }

    Node view(Page page) {
        return switch (page) {
            case CASES -> casesView;
            case NCMD -> ncmdView;
            case STATISTICS -> statisticsView;
            case SETTINGS -> settingsView;
            case INTAKE -> intakeView;
        };
    }

    Node caseView(CaseNumber number) {
        caseFile.open(number);
        return caseFileView;
    }

    /** Reads the page again as the records now are. */
    void refresh(Page page) {
        switch (page) {
            case CASES -> cases.refresh();
            case NCMD -> ncmd.read();
            case STATISTICS -> statistics.count();
            case SETTINGS -> { }
            case INTAKE -> intake.open();
        }
    }

    void refreshCase() {
        caseFile.reload();
    }

    void correct() {
        caseFile.correct();
    }

    void focusSearch() {
        casesView.focusSearch();
    }
}
