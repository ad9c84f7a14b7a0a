package uk.cdop.casebook.desktop.shell;

import javafx.scene.Node;
import uk.cdop.casebook.desktop.caseload.CaseListView;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.chase.ChaseView;
import uk.cdop.casebook.desktop.chase.ChaseViewModel;
import uk.cdop.casebook.desktop.contacts.ContactsView;
import uk.cdop.casebook.desktop.contacts.ContactsViewModel;
import uk.cdop.casebook.desktop.intake.IntakeUseCases;
import uk.cdop.casebook.desktop.intake.IntakeView;
import uk.cdop.casebook.desktop.intake.IntakeViewModel;
import uk.cdop.casebook.desktop.matching.CaseMatchesView;
import uk.cdop.casebook.desktop.matching.CaseMatchesViewModel;
import uk.cdop.casebook.desktop.matching.MatchDeskViewModel;
import uk.cdop.casebook.desktop.outofarea.OutOfAreaView;
import uk.cdop.casebook.desktop.outofarea.OutOfAreaViewModel;
import uk.cdop.casebook.desktop.outofarea.PackInViewModel;
import uk.cdop.casebook.desktop.similar.SimilarDeathsView;
import uk.cdop.casebook.desktop.similar.SimilarDeathsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The pages of the office across cases: the duplicate desk, the ledger, the chase, the contact book and the intake. */
final class OfficePages {

    private final ShellViewModel shell;
    private final MatchDeskViewModel matches;
    private final CasesPlace casesPlace;
    private final CaseTab matchesTab;
    private final OutOfAreaViewModel outOfArea;
    private final OutOfAreaView outOfAreaView;
    private final ChaseViewModel chase;
    private final ChaseView chaseView;
    private final ContactsViewModel contacts;
    private final ContactsView contactsView;
    private final IntakeViewModel intake;
    private final IntakeView intakeView;

    OfficePages(uk.cdop.casebook.desktop.shell.UseCases can, Session session, ShellViewModel shell, CaseListView list, Background background, Pause typing) {
        this.shell = shell;
        UseCases office = can.office();
        boolean works = session.may(Right.WORK_ON_CASES);
        matches = new MatchDeskViewModel(office.matching(), works, can.words(), background);
        casesPlace = new CasesPlace(list, matches, shell::open);
        matchesTab = matchesTab(office, works, background);
        outOfArea = new OutOfAreaViewModel(office.matching(), works, can.today().date(), background);
        outOfAreaView = new OutOfAreaView(
                outOfArea, new PackInViewModel(office.matching().registerTransferIn(), can.words(), can.today().date(), background, outOfArea::refresh), shell::open);
        chase = new ChaseViewModel(office.chase(), works, can.today().date(), background);
        chaseView = new ChaseView(chase, shell::open);
        contacts = new ContactsViewModel(office.agencies().listContacts()::list, office.agencies().keepContact()::keep, background);
        contactsView = new ContactsView(contacts);
        intake = new IntakeViewModel(
                new IntakeUseCases(office.intake(), office.registerNotification(), can.showCase(), office.documents().findSimilarDeaths()), can.areas(), can.today(), background, typing);
        intakeView = new IntakeView(intake, shell::open, number -> shell.open(number, "matches"));
    }

    /** Cases that may be of one child, and deaths that resemble this one. */
    private CaseTab matchesTab(UseCases office, boolean works, Background background) {
        CaseMatchesViewModel matching = new CaseMatchesViewModel(office.matching(), works, background);
        CaseMatchesView matchingView = new CaseMatchesView(matching, shell::open, pair -> {
            shell.show(Page.CASES);
            casesPlace.compare(pair);
        });
        SimilarDeathsViewModel similar = new SimilarDeathsViewModel(
                office.documents().findSimilarDeaths(), office.documents().answerClusterQuestion(), works, background);
        Node both = Layouts.column(Style.SPACED, matchingView, Style.PAGE.on(new SimilarDeathsView(similar, shell::open)));
        return new CaseTab("matches", "Matches", both, number -> {
            matching.read(number);
            similar.read(number);
        });
    }

    CaseTab matchesTab() {
        return matchesTab;
    }

    Node casesPlace() {
        return casesPlace;
    }

    Node view(Page page) {
        return switch (page) {
            case OUT_OF_AREA -> outOfAreaView;
            case CHASE -> chaseView;
            case CONTACTS -> contactsView;
            case INTAKE -> intakeView;
            default -> casesPlace;
        };
    }

    void refresh(Page page) {
        switch (page) {
            case OUT_OF_AREA -> outOfArea.refresh();
            case CHASE -> chase.read();
            case CONTACTS -> contacts.read();
            case INTAKE -> intake.open();
            default -> matches.count();
        }
    }
}
