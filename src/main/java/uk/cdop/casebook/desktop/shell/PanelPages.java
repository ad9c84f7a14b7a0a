package uk.cdop.casebook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.signin.Session;

/** The pages of the panel: its meetings with what each feature brings to them, and the actions and the learning that follow. */
final class PanelPages {

    private final Node panels;
    private final Node actions;
    private final AfterPanelPages afterPanel;

    PanelPages(UseCases can, Session session, ShellViewModel shell, Background background, Pause typing) {
        panels = Style.PAGE.on(new VBox(Layouts.sectionTitle("Panels")));
        afterPanel = new AfterPanelPages(can.office(), session, shell, can.today(), background);
        actions = afterPanel.view();
    }

    /** What stands on the page of a meeting beside its agenda and seats. */
    private List<MeetingPart> meetingParts() {
        List<MeetingPart> parts = new ArrayList<>();
        parts.add(afterPanel.minutes());
        return parts;
    }

    /** What the panel brings to the page of a case. */
    List<CaseTab> caseTabs() {
        List<CaseTab> tabs = new ArrayList<>();
        tabs.add(afterPanel.letters());
        return tabs;
    }

    Node view(Page page) {
        return page == Page.PANELS ? panels : actions;
    }

    void refresh(Page page) {
        if (page == Page.ACTIONS) {
            afterPanel.refresh();
        }
    }
}
