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
import uk.cdop.casebook.desktop.matching.CaseMatchesView;
import uk.cdop.casebook.desktop.matching.CaseMatchesViewModel;
import uk.cdop.casebook.desktop.matching.MatchDeskViewModel;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnView;
import uk.cdop.casebook.desktop.ncmdreturn.ReturnViewModel;
import uk.cdop.casebook.desktop.outofarea.OutOfAreaView;
import uk.cdop.casebook.desktop.outofarea.OutOfAreaViewModel;
import uk.cdop.casebook.desktop.outofarea.PackInViewModel;
import uk.cdop.casebook.desktop.settings.SettingsView;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The pages of one session, made once each, so that a page comes back as it was left. */
final class Pages {

    private final CaseListViewModel cases;
    private final CaseFileViewModel caseFile;
    private final ReturnViewModel ncmd;
    private final MatchDeskViewModel matches;
    private final OutOfAreaViewModel outOfArea;
    private final CasesPlace casesPlace;
    private final OutOfAreaView outOfAreaView;
    private final AnnualTablesViewModel statistics;
    private final CaseListView casesView;
    private final CaseFileView caseFileView;
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
        boolean works = session.may(Right.WORK_ON_CASES);
        matches = new MatchDeskViewModel(can.office().matching(), works, can.words(), background);
        casesPlace = new CasesPlace(casesView, matches, shell::open);
        CaseMatchesViewModel caseMatches = new CaseMatchesViewModel(can.office().matching(), works, background);
        CaseMatchesView caseMatchesView = new CaseMatchesView(caseMatches, shell::open, pair -> {
            shell.show(Page.CASES);
            casesPlace.compare(pair);
        });
        outOfArea = new OutOfAreaViewModel(can.office().matching(), works, can.today().date(), background);
        outOfAreaView = new OutOfAreaView(
                outOfArea,
                new PackInViewModel(can.office().matching().registerTransferIn(), can.words(), can.today().date(), background, outOfArea::refresh),
                shell::open);
        caseFileView = new CaseFileView(caseFile, List.of(new CaseTab("matches", "Matches", caseMatchesView, caseMatches::read)), shell::back);
        ncmdView = new ReturnView(ncmd, shell::open);
        statisticsView = new AnnualTablesView(statistics, shell::open);
        settingsView = new SettingsView(settings);
    }

    Node view(Page page) {
        return switch (page) {
            case CASES -> casesPlace;
            case OUT_OF_AREA -> outOfAreaView;
            case NCMD -> ncmdView;
            case STATISTICS -> statisticsView;
            case SETTINGS -> settingsView;
        };
    }

    Node caseView(CaseNumber number) {
        caseFile.open(number);
        return caseFileView;
    }

    /** Reads the page again as the records now are. */
    void refresh(Page page) {
        switch (page) {
            case CASES -> {
                cases.refresh();
                matches.refresh();
            }
            case OUT_OF_AREA -> outOfArea.refresh();
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

    void focusSearch() {
        casesView.focusSearch();
    }
}
