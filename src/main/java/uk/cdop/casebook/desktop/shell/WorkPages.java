package uk.cdop.casebook.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.casefile.WhereWeAreView;
import uk.cdop.casebook.desktop.casefile.WhereWeAreViewModel;
import uk.cdop.casebook.desktop.caseload.CaseListViewModel;
import uk.cdop.casebook.desktop.caseload.SavedListsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.today.TodayPageView;
import uk.cdop.casebook.desktop.today.TodayRow;
import uk.cdop.casebook.desktop.today.TodayViewModel;
import uk.cdop.casebook.office.desk.WorkDesk;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The day's page, the top of the overview, and the saved lists, made of one group of use cases. */
final class WorkPages {

    private final WorkDesk can;
    private final Session session;
    private final ShellViewModel shell;
    private final Background background;
    private final TodayViewModel today;
    private final TodayPageView todayView;
    private final WhereWeAreViewModel where;
    private final WhereWeAreView whereView;
    private final SavedListsViewModel lists;

    WorkPages(WorkDesk can, Session session, ShellViewModel shell, CaseListViewModel cases, Background background) {
        this.can = can;
        this.session = session;
        this.shell = shell;
        this.background = background;
        today = new TodayViewModel(
                can.showToday()::show,
                Optional.of(new TodayViewModel.WorkStartSetUp(can.setWorkStart()::set, () -> shell.show(Page.SETTINGS))).filter(any -> session.may(Right.SET_UP_OFFICE)),
                background);
        todayView = new TodayPageView(today, this::go);
        where = new WhereWeAreViewModel(can.showWhereWeAre()::show, can.printWhereWeAre()::print, background);
        whereView = new WhereWeAreView(where);
        lists = new SavedListsViewModel(
                new SavedListsViewModel.Lists(
                        can.showSavedLists()::show, can.saveList()::save, can.renameList()::rename, can.removeList()::remove, can.restoreList()::restore),
                cases, background);
    }

    /** Reads the day for the count beside its entry, finds where the person was, and keeps where they are when they leave. */
    void begin(Pages pages) {
        if (!session.may(Right.READ_CASES)) {
            return;
        }
        shell.toDoProperty().bind(today.toDoProperty());
        lists.read();
        background.run("Find where you were", progress -> can.showPlace().show(), found -> found.flatMap(RememberedPlace::read)
                .filter(RememberedPlace::isWorthGoingTo)
                .ifPresent(place -> today.lastPlaceProperty().set(Optional.of(new TodayViewModel.LastPlace(place.inWords(), () -> go(place))))), failure -> { });
        shell.onLeaving(() -> {
            ShellViewModel.Place now = shell.placeProperty().get();
            String text = new RememberedPlace(now.page(), now.openCase(), pages.part()).text();
            return () -> can.rememberPlace().remember(text);
        });
    }

    private void go(RememberedPlace place) {
        shell.show(place.page());
        place.number().ifPresent(number -> shell.open(number, place.part()));
    }

    private void go(TodayRow row) {
        row.number().ifPresentOrElse(
                number -> shell.open(number, row.goes()),
                () -> shell.pages().stream().filter(page -> page.name().equalsIgnoreCase(row.goes())).findFirst().ifPresent(shell::show));
    }

    void readToday() {
        today.read();
    }

    CaseTab overview() {
        return new CaseTab("overview", "Overview", whereView, where::read);
    }

    void printWhereWeAre() {
        whereView.print();
    }

    Node todayView() {
        return todayView;
    }

    SavedListsViewModel savedLists() {
        return lists;
    }
}
