package uk.cdop.casebook.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.action.ActionsView;
import uk.cdop.casebook.desktop.action.ActionsViewModel;
import uk.cdop.casebook.desktop.action.HighlightsView;
import uk.cdop.casebook.desktop.action.HighlightsViewModel;
import uk.cdop.casebook.desktop.action.OwnersView;
import uk.cdop.casebook.desktop.action.OwnersViewModel;
import uk.cdop.casebook.desktop.afterpanel.LettersView;
import uk.cdop.casebook.desktop.afterpanel.LettersViewModel;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.learning.ActionsPlace;
import uk.cdop.casebook.desktop.learning.BriefingView;
import uk.cdop.casebook.desktop.learning.LearningView;
import uk.cdop.casebook.desktop.learning.LearningViewModel;
import uk.cdop.casebook.desktop.learning.ThemesView;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.minutes.MinutesView;
import uk.cdop.casebook.desktop.minutes.MinutesViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** What becomes of a panel's findings: actions, highlights, minutes, learning. */
final class AfterPanelPages {

    private final ActionsViewModel actions;
    private final HighlightsViewModel highlights;
    private final OwnersViewModel owners;
    private final LearningViewModel learning;
    private final ActionsPlace place;
    private final boolean writes;
    private final MeetingPart minutes;
    private final CaseTab letters;
    private MeetingNumber meeting;
    private CaseNumber inHand;

    AfterPanelPages(UseCases office, Session session, ShellViewModel shell, Today today, Background background) {
        boolean runs = session.may(Right.RUN_PANEL);
        writes = runs;
        actions = new ActionsViewModel(office.actions(), runs, today::date, background);
        highlights = new HighlightsViewModel(office.actions(), today::date, background);
        owners = new OwnersViewModel(office.actions(), today, background);
        learning = new LearningViewModel(office.learning(), runs, background);
        place = new ActionsPlace(
                new ActionsView(actions, shell::open), new OwnersView(owners), new HighlightsView(highlights), new LearningView(learning, shell::open), new ThemesView(learning),
                new BriefingView(learning), runs);
        MinutesViewModel written = new MinutesViewModel(office.actions().writeMinutes(), background);
        Button ofMeeting = Layouts.button("actions-of-meeting", "Actions of this meeting", Feather.CHECK_SQUARE, () -> {
            actions.only(meeting);
            shell.show(Page.ACTIONS);
        });
        minutes = new MeetingPart("minutes", "Minutes", Layouts.column(Style.SPACED, Layouts.flow(ofMeeting), new MinutesView(written)), number -> {
            meeting = number;
            written.read(number);
        });
        LettersViewModel following = new LettersViewModel(office.actions(), session.may(Right.WORK_ON_CASES), today.date(), background);
        Button ofCase = Layouts.button("actions-of-case", "Actions of this case", Feather.CHECK_SQUARE, () -> {
            actions.only(inHand);
            shell.show(Page.ACTIONS);
        });
        letters = new CaseTab("after-panel", "After the panel", new VBox(Layouts.column(Style.ACTION_BAR, Layouts.flow(ofCase)), new LettersView(following)), number -> {
            inHand = number;
            following.read(number);
        });
    }

    Node view() {
        return place;
    }

    MeetingPart minutes() {
        return minutes;
    }

    CaseTab letters() {
        return letters;
    }

    void refresh() {
        actions.refresh();
        highlights.read();
        if (writes) {
            owners.read();
        }
        learning.read();
        learning.readLetStand();
    }
}
